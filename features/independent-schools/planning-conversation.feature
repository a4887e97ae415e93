Feature: The planning conversation with an independent school

  The lead inspector rings the headteacher, asks how they are, and goes through plans, people and worries.
  Nobody need take the call alone. What is not said by the end of the day was not said in the
  conversation.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024

  Rule: The conversation takes place, normally on the day of the call

    @ISH-054 @ISH-057
    Scenario: The lead inspector and the headteacher talk on the day of the call
      Then nothing binds or allows the lead inspector to hold preparatory conversations
      When the record shows the notification call at 10.00am
      Then the lead inspector must hold preparatory conversations with the headteacher, because of the notification call
      And the lead inspector will normally hold preparatory conversations with the headteacher by 11.59pm, because of the notification call
      When the lead inspector proceeds to hold preparatory conversations with the headteacher at 11.00am
      And the lead inspector proceeds to hold preparatory conversations with the headteacher at 11.02am
      Then the duty of the lead inspector to hold preparatory conversations is met
      And the duty of the lead inspector to hold preparatory conversations is met

    @ISH-054
    Scenario: A talk with governors is no talk with the headteacher
      When the record shows the notification call at 10.00am
      Then nothing binds or allows anybody but the inspector, the lead inspector, Ofsted and the school
      When the lead inspector proceeds to hold preparatory conversations with the governing board at 11.00am
      Then the duty of the lead inspector to hold preparatory conversations is outstanding

    @ISH-057
    Scenario Outline: The lead inspector and the headteacher talk at <when>
      When the record shows the notification call at 10.00am
      And the lead inspector proceeds to hold preparatory conversations with the headteacher at <when>
      Then the duty of the lead inspector to hold preparatory conversations is <state>

      Examples:
        | when                                | state    |
        | 11.59pm                             | met      |
        | 12.00am on Tuesday 27 February 2024 | breached |

    @ISH-054
    Scenario: The inspection starts and nobody prepared it with the headteacher
      When the record shows the notification call at 10.00am
      And the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to hold preparatory conversations is breached
      When the lead inspector proceeds to hold preparatory conversations with the headteacher at 8.05am
      Then the duty of the lead inspector to hold preparatory conversations is breached

    @ISH-057
    Scenario: The day of the call ends without the conversation
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to hold preparatory conversations is breached

    @ISH-057
    Scenario: The lead inspector says why the conversation has to wait until morning
      When the record shows the notification call at 10.00am
      And the lead inspector decides not to hold preparatory conversations with the headteacher at 10.30am, giving the reason "the headteacher is away with a school trip until the evening"
      Then this is left to discretion
      And the duty of the lead inspector to hold preparatory conversations is set aside

    @ISH-057
    Scenario: The lead inspector puts the conversation off without a reason
      When the record shows the notification call at 10.00am
      And the lead inspector decides not to hold preparatory conversations with the headteacher at 10.30am, giving no reason
      Then this is refused
      And the duty of the lead inspector to hold preparatory conversations is outstanding

    @ISH-054
    Scenario: Without notice there is no conversation to hold beforehand
      When the record shows the notification call at 10.00am
      Then the lead inspector must hold preparatory conversations with the headteacher, because of the notification call
      When the record shows the planning discussion at 10.30am, where unannounced inspection
      Then the duty of the lead inspector to hold preparatory conversations is set aside

    @ISH-057
    Scenario: Without notice nothing is expected on the day either
      When the record shows the notification call at 10.00am
      Then the lead inspector will normally hold preparatory conversations with the headteacher by 11.59pm, because of the notification call
      When the record shows the planning discussion at 10.30am, where unannounced inspection
      Then the duty of the lead inspector to hold preparatory conversations is set aside

  Rule: The headteacher is asked how they are, and need not be alone

    @ISH-061 @ISH-062
    Scenario Outline: The headteacher is asked how they are and whom to tell of a worry, at <when>
      Then nothing binds or allows the lead inspector to check well-being
      And nothing binds or allows the lead inspector to learn well-being contact
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must check well-being of the headteacher by 11.59pm, because of the preparatory conversation
      And the lead inspector should learn well-being contact from the headteacher by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to check well-being of the headteacher at <when>
      And the lead inspector proceeds to learn well-being contact from the headteacher at <when>
      Then the duty of the lead inspector to check well-being is <state>
      And the duty of the lead inspector to learn well-being contact is <state>

      Examples:
        | when                                | state    |
        | 11.12am                             | met      |
        | 11.59pm                             | met      |
        | 12.00am on Tuesday 27 February 2024 | breached |

    @ISH-061 @ISH-062
    Scenario: The day passes without a word on the headteacher's well-being
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to check well-being is breached
      And the duty of the lead inspector to learn well-being contact is breached

    @ISH-060
    Scenario Outline: The headteacher is encouraged to have a colleague there, at <when>
      Then nothing binds or allows the lead inspector to encourage support by colleague
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must encourage support by colleague with the headteacher by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to encourage support by colleague with the headteacher at <when>
      Then the duty of the lead inspector to encourage support by colleague is <state>

      Examples:
        | when                                | state    |
        | 11.01am                             | met      |
        | 11.59pm                             | met      |
        | 12.00am on Tuesday 27 February 2024 | breached |

    @ISH-060
    Scenario: The day passes and the headteacher never heard that a colleague was welcome
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to encourage support by colleague is breached

    @ISH-070
    Scenario: A deputy joins the headteacher on the call
      When the record shows the preparatory conversation at 11.00am
      Then the headteacher may be accompanied when speaking to the inspector, because of the preparatory conversation
      When the headteacher proceeds to be accompanied when speaking to the inspector at 11.00am
      Then this is accepted
      And the permission of the headteacher to be accompanied is used

    @ISH-070
    Scenario: A parent cannot claim company that is meant for the headteacher
      When the record shows the preparatory conversation at 11.00am
      And the parent proceeds to be accompanied when speaking to the inspector at 11.05am
      Then this is refused
      And the permission of the headteacher to be accompanied is open

    @ISH-071
    Scenario Outline: The bursar takes notes for the headteacher, at <when>
      Then nothing binds or allows the headteacher to have note taker present
      When the record shows the preparatory conversation at 11.00am
      Then the headteacher may have note taker present by 11.59pm, because of the preparatory conversation
      When the headteacher proceeds to have note taker present at <when>
      Then this is accepted
      And the permission of the headteacher to have note taker present is used

      Examples:
        | when    |
        | 11.02am |
        | 11.59pm |

    @ISH-071
    Scenario: A note taker is no use the day after the conversation
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the permission of the headteacher to have note taker present is lapsed
      When the headteacher proceeds to have note taker present at 12.00am
      Then this is refused
      And the permission of the headteacher to have note taker present is lapsed

  Rule: What the headteacher can say

    @ISH-055 @ISH-056
    Scenario Outline: The headteacher describes the school and what lay behind decisions, at <when>
      Then nothing binds or allows the headteacher to describe context
      And nothing binds or allows the headteacher to discuss circumstances behind decisions
      When the record shows the preparatory conversation at 11.00am
      Then the headteacher may describe context to the lead inspector by 11.59pm, because of the preparatory conversation
      And the headteacher may discuss circumstances behind decisions with the lead inspector by 11.59pm, because of the preparatory conversation
      When the headteacher proceeds to describe context to the lead inspector at 11.15am
      Then this is accepted
      And the permission of the headteacher to describe context is used
      When the headteacher proceeds to discuss circumstances behind decisions with the lead inspector at <when>
      Then this is <answer>
      And the permission of the headteacher to discuss circumstances behind decisions is <state>

      Examples:
        | when                                | answer   | state  |
        | 11.30am                             | accepted | used   |
        | 11.59pm                             | accepted | used   |
        | 12.00am on Tuesday 27 February 2024 | refused  | lapsed |

    @ISH-055 @ISH-056
    Scenario: The next day it is too late to set the scene in the conversation
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the permission of the headteacher to describe context is lapsed
      When the headteacher proceeds to describe context to the lead inspector at 12.00am
      Then this is refused
      And the permission of the headteacher to describe context is lapsed
      Then the permission of the headteacher to discuss circumstances behind decisions is lapsed
      When the headteacher proceeds to discuss circumstances behind decisions with the lead inspector at 12.05am
      Then this is refused
      And the permission of the headteacher to discuss circumstances behind decisions is lapsed

    @ISH-055
    Scenario: The headteacher sets the scene in the last minute of the day
      When the record shows the preparatory conversation at 11.00am
      And the headteacher proceeds to describe context to the lead inspector at 11.59pm
      Then this is accepted
      And the permission of the headteacher to describe context is used

  Rule: Plans, people and worries

    @ISH-059 @ISH-065 @ISH-069
    Scenario Outline: The plan, meetings with staff and what works best are talked through, at <when>
      Then nothing binds or allows the lead inspector to agree inspection plan
      And nothing binds or allows the lead inspector to agree meetings with staff
      And nothing binds or allows the lead inspector to discuss what works best
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must agree inspection plan with the headteacher by 11.59pm, because of the preparatory conversation
      And the lead inspector must agree meetings with staff with the headteacher by 11.59pm, because of the preparatory conversation
      And the lead inspector must discuss what works best with the headteacher by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to agree inspection plan with the headteacher at <when>
      And the lead inspector proceeds to agree meetings with staff with the headteacher at <when>
      And the lead inspector proceeds to discuss what works best with the headteacher at <when>
      Then the duty of the lead inspector to agree inspection plan is <state>
      And the duty of the lead inspector to agree meetings with staff is <state>
      And the duty of the lead inspector to discuss what works best is <state>

      Examples:
        | when                                | state    |
        | 11.24am                             | met      |
        | 11.59pm                             | met      |
        | 12.00am on Tuesday 27 February 2024 | breached |

    @ISH-059 @ISH-065 @ISH-069
    Scenario: The day passes and nothing was planned
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to agree inspection plan is breached
      And the duty of the lead inspector to agree meetings with staff is breached
      And the duty of the lead inspector to discuss what works best is breached

    @ISH-063
    Scenario Outline: The headteacher is asked about tension in the community, at <when>
      Then nothing binds or allows the lead inspector to ask about community tensions
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must ask about community tensions when speaking to the headteacher by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to ask about community tensions when speaking to the headteacher at <when>
      Then the duty of the lead inspector to ask about community tensions is <state>

      Examples:
        | when                                | state    |
        | 11.30am                             | met      |
        | 11.59pm                             | met      |
        | 12.00am on Tuesday 27 February 2024 | breached |

    @ISH-063
    Scenario: The day passes and nobody asked about tension in the community
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to ask about community tensions is breached

    @ISH-064
    Scenario Outline: There is tension, and the lead inspector asks what it is about, at <when>
      Then nothing binds or allows the lead inspector to ask for details of tensions
      When the record shows the preparatory conversation at 11.00am, where community tensions
      Then the lead inspector must ask for details of tensions when speaking to the headteacher by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to ask for details of tensions when speaking to the headteacher at <when>
      Then the duty of the lead inspector to ask for details of tensions is <state>

      Examples:
        | when                                | state    |
        | 11.32am                             | met      |
        | 11.59pm                             | met      |
        | 12.00am on Tuesday 27 February 2024 | breached |

    @ISH-064
    Scenario: There is tension, and the day passes before anybody asked what it is about
      When the record shows the preparatory conversation at 11.00am, where community tensions
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to ask for details of tensions is breached

    @ISH-064
    Scenario: The headteacher mentions tension at the end of the conversation
      When the record shows the preparatory conversation at 11.00am
      Then nothing binds or allows the lead inspector to ask for details of tensions
      When the record shows the planning discussion at 11.45am, where community tensions
      Then the lead inspector must ask for details of tensions when speaking to the headteacher by 11.59pm, because of the preparatory conversation

    @ISH-066 @ISH-067
    Scenario Outline: The school can raise a concern now, and hears how to raise one later, at <when>
      Then nothing binds or allows the lead inspector to invite concerns
      And nothing binds or allows the lead inspector to explain how to raise concerns
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must invite concerns from the school by 11.59pm, because of the preparatory conversation
      And the lead inspector must explain how to raise concerns to the school by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to invite concerns from the school at <when>
      And the lead inspector proceeds to explain how to raise concerns to the school at <when>
      Then the duty of the lead inspector to invite concerns is <state>
      And the duty of the lead inspector to explain how to raise concerns is <state>

      Examples:
        | when                                | state    |
        | 11.42am                             | met      |
        | 11.59pm                             | met      |
        | 12.00am on Tuesday 27 February 2024 | breached |

    @ISH-066 @ISH-067
    Scenario: The day passes and the school has heard nothing of concerns
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to invite concerns is breached
      And the duty of the lead inspector to explain how to raise concerns is breached

  Rule: The headteacher is invited to team meetings

    @ISH-012 @ISH-013 @ISH-016
    Scenario Outline: The headteacher hears what team meetings are for and that coming is voluntary, at <when>
      Then nothing binds or allows the lead inspector to invite to team meetings
      And nothing binds or allows the lead inspector to explain that team meetings are voluntary
      And nothing binds or allows the lead inspector to explain purpose of team meetings
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must invite to team meetings with regard to the headteacher by 11.59pm, because of the preparatory conversation
      And the lead inspector must explain that team meetings are voluntary to the headteacher by 11.59pm, because of the preparatory conversation
      And the lead inspector must explain purpose of team meetings to the leader by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to invite to team meetings with regard to the headteacher at <when>
      And the lead inspector proceeds to explain that team meetings are voluntary to the headteacher at <when>
      And the lead inspector proceeds to explain purpose of team meetings to the leader at <when>
      Then the duty of the lead inspector to invite to team meetings is <state>
      And the duty of the lead inspector to explain that team meetings are voluntary is <state>
      And the duty of the lead inspector to explain purpose of team meetings is <state>

      Examples:
        | when                                | state    |
        | 11.49am                             | met      |
        | 11.59pm                             | met      |
        | 12.00am on Tuesday 27 February 2024 | breached |

    @ISH-012 @ISH-013 @ISH-016
    Scenario: The day passes without a word on team meetings
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to invite to team meetings is breached
      And the duty of the lead inspector to explain that team meetings are voluntary is breached
      And the duty of the lead inspector to explain purpose of team meetings is breached

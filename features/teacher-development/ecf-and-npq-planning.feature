Feature: Planning an inspection of an early career framework or NPQ lead provider

  The lead inspector talks the inspection over with the representative, asks how they are and sees to it
  that nobody need be alone. What is not said by the end of the day of a discussion was not said in it.

  Background:
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Wednesday 28 February 2024

  Rule: Conversations prepare the inspection

    @ECN-043
    Scenario: The lead inspector prepares the inspection with the representative
      When the record shows the notification call at 9.45am
      Then the lead inspector must hold preparatory conversations with the provider representative, because of the notification call
      When the lead inspector proceeds to hold preparatory conversations with the provider representative at 10.45am
      Then the duty of the lead inspector to hold preparatory conversations is met

    @ECN-043
    Scenario: To talk to the duty desk is not to prepare the inspection with the representative
      When the record shows the notification call at 9.45am
      Then nothing binds or allows anybody but the inspector, the lead inspector, the lead provider and the provider
      When the lead inspector proceeds to hold preparatory conversations with the duty desk at 10.45am
      Then the duty of the lead inspector to hold preparatory conversations is outstanding

    @ECN-043
    Scenario: The inspection starts and nobody prepared it with the representative
      When the record shows the notification call at 9.45am
      And the record shows the inspection start at 8.00am on Monday 4 March 2024
      Then the duty of the lead inspector to hold preparatory conversations is breached
      When the lead inspector proceeds to hold preparatory conversations with the provider representative at 8.05am
      Then the duty of the lead inspector to hold preparatory conversations is breached

    @ECN-044
    Scenario Outline: The representative hears that a colleague is welcome, at <when>
      Then nothing binds or allows the lead inspector to encourage support by colleague
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must encourage support by colleague with the provider representative by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to encourage support by colleague with the provider representative at <when>
      Then the duty of the lead inspector to encourage support by colleague is <state>

      Examples:
        | when                                 | state    |
        | 11.01am                              | met      |
        | 11.59pm                              | met      |
        | 12.00am on Thursday 29 February 2024 | breached |

    @ECN-044
    Scenario: The day passes and the representative never heard that a colleague was welcome
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Thursday 29 February 2024
      Then the duty of the lead inspector to encourage support by colleague is breached

    @ECN-045
    Scenario Outline: The lead provider is asked whether there is a reason to defer, at <when>
      Then nothing binds or allows the lead inspector to ask about reasons to defer
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must ask about reasons to defer when speaking to the lead provider by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to ask about reasons to defer when speaking to the lead provider at <when>
      Then the duty of the lead inspector to ask about reasons to defer is <state>

      Examples:
        | when                                 | state    |
        | 11.30am                              | met      |
        | 11.59pm                              | met      |
        | 12.00am on Thursday 29 February 2024 | breached |

    @ECN-045
    Scenario: The day passes and nobody asked for a reason to defer
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Thursday 29 February 2024
      Then the duty of the lead inspector to ask about reasons to defer is breached

    @ECN-129 @ECN-130
    Scenario Outline: The representative describes the programmes and what lay behind decisions, at <when>
      Then nothing binds or allows the provider representative to describe context
      And nothing binds or allows the provider representative to discuss circumstances behind decisions
      When the record shows the preparatory conversation at 11.00am
      Then the provider representative may describe context to the lead inspector by 11.59pm, because of the preparatory conversation
      And the provider representative may discuss circumstances behind decisions with the lead inspector by 11.59pm, because of the preparatory conversation
      When the provider representative proceeds to describe context to the lead inspector at 11.15am
      Then this is accepted
      And the permission of the provider representative to describe context is used
      When the provider representative proceeds to discuss circumstances behind decisions with the lead inspector at <when>
      Then this is <answer>
      And the permission of the provider representative to discuss circumstances behind decisions is <state>

      Examples:
        | when                                 | answer   | state  |
        | 11.30am                              | accepted | used   |
        | 11.59pm                              | accepted | used   |
        | 12.00am on Thursday 29 February 2024 | refused  | lapsed |

    @ECN-129 @ECN-130
    Scenario: The next day it is too late to set the scene in the conversation
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Thursday 29 February 2024
      Then the permission of the provider representative to describe context is lapsed
      When the provider representative proceeds to describe context to the lead inspector at 12.00am
      Then this is refused
      And the permission of the provider representative to describe context is lapsed
      Then the permission of the provider representative to discuss circumstances behind decisions is lapsed
      When the provider representative proceeds to discuss circumstances behind decisions with the lead inspector at 12.05am
      Then this is refused
      And the permission of the provider representative to discuss circumstances behind decisions is lapsed

    @ECN-129
    Scenario: The representative sets the scene in the last minute of the day
      When the record shows the preparatory conversation at 11.00am
      And the provider representative proceeds to describe context to the lead inspector at 11.59pm
      Then this is accepted
      And the permission of the provider representative to describe context is used

  Rule: A reflective conversation is held on the day of the notice, normally by 3pm

    @ECN-046
    Scenario Outline: The reflective conversation is held at <when>
      Then nothing binds or allows the lead inspector to hold reflective conversation
      When the record shows the notification call at 9.45am
      Then the lead inspector must hold reflective conversation with the provider representative by 11.59pm, because of the notification call
      When the lead inspector proceeds to hold reflective conversation with the provider representative at <when>
      Then the duty of the lead inspector to hold reflective conversation is <state>

      Examples:
        | when                                 | state    |
        | 1.05pm                               | met      |
        | 11.59pm                              | met      |
        | 12.00am on Thursday 29 February 2024 | breached |

    @ECN-046
    Scenario: The day ends without the reflective conversation
      When the record shows the notification call at 9.45am
      And nothing more is recorded until 12.00am on Thursday 29 February 2024
      Then the duty of the lead inspector to hold reflective conversation is breached

    @ECN-047
    Scenario Outline: The reflective conversation begins at <when>
      When the record shows the notification call at 9.45am
      Then the lead inspector will normally hold reflective conversation with the provider representative by 3.00pm, because of the notification call
      When the lead inspector proceeds to hold reflective conversation with the provider representative at <when>
      Then the duty of the lead inspector to hold reflective conversation is <state>

      Examples:
        | when   | state    |
        | 3.00pm | met      |
        | 3.01pm | breached |

    @ECN-047
    Scenario: Three o'clock passes without the reflective conversation
      Then nothing binds or allows the lead inspector to hold reflective conversation
      When the record shows the notification call at 9.45am
      And nothing more is recorded until 3.01pm
      Then the duty of the lead inspector to hold reflective conversation is breached

    @ECN-046 @ECN-047
    Scenario: The lead inspector says why the reflective conversation comes later
      When the record shows the notification call at 9.45am
      And the lead inspector decides not to hold reflective conversation with the provider representative at 2.00pm, giving the reason "the representative teaches until four o'clock"
      Then this is left to discretion
      And the lead inspector must hold reflective conversation with the provider representative by 11.59pm, because of the notification call

    @ECN-047
    Scenario: A reason for a later conversation sets three o'clock aside
      When the record shows the notification call at 9.45am
      And the lead inspector decides not to hold reflective conversation with the provider representative at 2.00pm, giving the reason "the representative teaches until four o'clock"
      Then this is left to discretion
      And the duty of the lead inspector to hold reflective conversation is set aside

    @ECN-046 @ECN-047
    Scenario: The lead inspector lets three o'clock pass and gives no reason
      When the record shows the notification call at 9.45am
      Then the lead inspector will normally hold reflective conversation with the provider representative by 3.00pm, because of the notification call
      When the lead inspector decides not to hold reflective conversation with the provider representative at 2.00pm, giving no reason
      Then this is refused
      And the duty of the lead inspector to hold reflective conversation is outstanding

    @ECN-050
    Scenario: A colleague joins the representative
      When the record shows the reflective conversation at 1.30pm
      Then the provider representative may be accompanied when speaking to the inspector, because of the reflective conversation
      When the provider representative proceeds to be accompanied when speaking to the inspector at 1.30pm
      Then this is accepted
      And the permission of the provider representative to be accompanied is used

    @ECN-032 @ECN-050
    Scenario: A mentor cannot claim company that is meant for the representative
      When the record shows the reflective conversation at 1.30pm
      And the stakeholder proceeds to be accompanied when speaking to the inspector at 1.35pm
      Then this is refused
      And the permission of the provider representative to be accompanied is open

    @ECN-051
    Scenario Outline: Somebody takes notes for the representative, at <when>
      Then nothing binds or allows the provider representative to have note taker present
      When the record shows the reflective conversation at 1.30pm
      Then the provider representative may have note taker present by 11.59pm, because of the reflective conversation
      When the provider representative proceeds to have note taker present at <when>
      Then this is accepted
      And the permission of the provider representative to have note taker present is used

      Examples:
        | when    |
        | 1.32pm  |
        | 11.59pm |

    @ECN-051
    Scenario: A note taker is no use the day after the conversation
      When the record shows the reflective conversation at 1.30pm
      And nothing more is recorded until 12.00am on Thursday 29 February 2024
      Then the permission of the provider representative to have note taker present is lapsed
      When the provider representative proceeds to have note taker present at 12.00am
      Then this is refused
      And the permission of the provider representative to have note taker present is lapsed

  Rule: What the planning discussion covers

    @ECN-018 @ECN-019
    Scenario Outline: The representative is asked how they are and whom to tell of a worry, at <when>
      Then nothing binds or allows the lead inspector to check well-being
      And nothing binds or allows the lead inspector to learn well-being contact
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      Then the lead inspector must check well-being of the provider representative by 11.59pm, because of the planning discussion
      And the lead inspector should learn well-being contact from the provider representative by 11.59pm, because of the planning discussion
      When the lead inspector proceeds to check well-being of the provider representative at <when>
      And the lead inspector proceeds to learn well-being contact from the provider representative at <when>
      Then the duty of the lead inspector to check well-being is <state>
      And the duty of the lead inspector to learn well-being contact is <state>

      Examples:
        | when                           | state    |
        | 9.42am                         | met      |
        | 11.59pm                        | met      |
        | 12.00am on Friday 1 March 2024 | breached |

    @ECN-018 @ECN-019
    Scenario: The day passes without a word on how the representative is
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      And nothing more is recorded until 12.00am on Friday 1 March 2024
      Then the duty of the lead inspector to check well-being is breached
      And the duty of the lead inspector to learn well-being contact is breached

    @ECN-013 @ECN-024
    Scenario Outline: What works best and meetings with staff are talked through, at <when>
      Then nothing binds or allows the lead inspector to discuss what works best
      And nothing binds or allows the lead inspector to agree meetings with staff
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      Then the lead inspector must discuss what works best with the provider representative by 11.59pm, because of the planning discussion
      And the lead inspector must agree meetings with staff with the provider representative by 11.59pm, because of the planning discussion
      When the lead inspector proceeds to discuss what works best with the provider representative at <when>
      And the lead inspector proceeds to agree meetings with staff with the provider representative at <when>
      Then the duty of the lead inspector to discuss what works best is <state>
      And the duty of the lead inspector to agree meetings with staff is <state>

      Examples:
        | when                           | state    |
        | 9.47am                         | met      |
        | 11.59pm                        | met      |
        | 12.00am on Friday 1 March 2024 | breached |

    @ECN-013 @ECN-024
    Scenario: The day passes and nothing was talked through
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      And nothing more is recorded until 12.00am on Friday 1 March 2024
      Then the duty of the lead inspector to discuss what works best is breached
      And the duty of the lead inspector to agree meetings with staff is breached

    @ECN-015
    Scenario: The plan is agreed
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      Then the lead inspector must agree inspection plan with the provider representative, because of the planning discussion
      When the lead inspector proceeds to agree inspection plan with the provider representative at 9.50am
      Then the duty of the lead inspector to agree inspection plan is met

    @ECN-015
    Scenario: The inspection starts and no plan was agreed
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      And the record shows the inspection start at 8.00am on Monday 4 March 2024
      Then the duty of the lead inspector to agree inspection plan is breached
      When the lead inspector proceeds to agree inspection plan with the provider representative at 8.05am
      Then the duty of the lead inspector to agree inspection plan is breached

    @ECN-020 @ECN-021
    Scenario Outline: The lead provider can raise a concern now, and hears how to raise one later, at <when>
      Then nothing binds or allows the lead inspector to invite concerns
      And nothing binds or allows the lead inspector to explain how to raise concerns
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      Then the lead inspector must invite concerns from the lead provider by 11.59pm, because of the planning discussion
      And the lead inspector must explain how to raise concerns to the lead provider by 11.59pm, because of the planning discussion
      When the lead inspector proceeds to invite concerns from the lead provider at <when>
      And the lead inspector proceeds to explain how to raise concerns to the lead provider at <when>
      Then the duty of the lead inspector to invite concerns is <state>
      And the duty of the lead inspector to explain how to raise concerns is <state>

      Examples:
        | when                           | state    |
        | 9.57am                         | met      |
        | 11.59pm                        | met      |
        | 12.00am on Friday 1 March 2024 | breached |

    @ECN-020 @ECN-021
    Scenario: The day passes and the lead provider has heard nothing of concerns
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      And nothing more is recorded until 12.00am on Friday 1 March 2024
      Then the duty of the lead inspector to invite concerns is breached
      And the duty of the lead inspector to explain how to raise concerns is breached

    @ECN-022 @ECN-023
    Scenario Outline: The lead provider is asked to read the code and hears what to do about conduct, at <when>
      Then nothing binds or allows the lead inspector to ask provider to read code
      And nothing binds or allows the lead inspector to explain how to raise conduct concerns
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      Then the lead inspector must ask provider to read code with regard to the lead provider by 11.59pm, because of the planning discussion
      And the lead inspector must explain how to raise conduct concerns to the lead provider by 11.59pm, because of the planning discussion
      When the lead inspector proceeds to ask provider to read code with regard to the lead provider at <when>
      And the lead inspector proceeds to explain how to raise conduct concerns to the lead provider at <when>
      Then the duty of the lead inspector to ask provider to read code is <state>
      And the duty of the lead inspector to explain how to raise conduct concerns is <state>

      Examples:
        | when                           | state    |
        | 10.02am                        | met      |
        | 11.59pm                        | met      |
        | 12.00am on Friday 1 March 2024 | breached |

    @ECN-022 @ECN-023
    Scenario: The day passes without a word on the code
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      And nothing more is recorded until 12.00am on Friday 1 March 2024
      Then the duty of the lead inspector to ask provider to read code is breached
      And the duty of the lead inspector to explain how to raise conduct concerns is breached

    @ECN-016 @ECN-017
    Scenario Outline: The representative is asked to team meetings and hears that coming is voluntary, at <when>
      Then nothing binds or allows the lead inspector to invite to team meetings
      And nothing binds or allows the lead inspector to explain that team meetings are voluntary
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      Then the lead inspector must invite to team meetings with regard to the provider representative by 11.59pm, because of the planning discussion
      And the lead inspector must explain that team meetings are voluntary to the provider representative by 11.59pm, because of the planning discussion
      When the lead inspector proceeds to invite to team meetings with regard to the provider representative at <when>
      And the lead inspector proceeds to explain that team meetings are voluntary to the provider representative at <when>
      Then the duty of the lead inspector to invite to team meetings is <state>
      And the duty of the lead inspector to explain that team meetings are voluntary is <state>

      Examples:
        | when                           | state    |
        | 10.07am                        | met      |
        | 11.59pm                        | met      |
        | 12.00am on Friday 1 March 2024 | breached |

    @ECN-016 @ECN-017
    Scenario: The day passes without a word on team meetings
      When the record shows the planning discussion at 9.30am on Thursday 29 February 2024
      And nothing more is recorded until 12.00am on Friday 1 March 2024
      Then the duty of the lead inspector to invite to team meetings is breached
      And the duty of the lead inspector to explain that team meetings are voluntary is breached

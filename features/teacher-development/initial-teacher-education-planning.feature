Feature: Planning an inspection of initial teacher education

  The lead inspector talks with the representative on the day of the notice and normally once more the
  next day, asks how they are, and sees to it that nobody need be alone.

  Background:
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Wednesday 7 February 2024

  Rule: Conversations prepare the inspection

    @ITE-050
    Scenario: The lead inspector prepares the inspection with the provider
      When the record shows the notification call at 9.45am
      Then the lead inspector must hold preparatory conversations with the provider, because of the notification call
      When the lead inspector proceeds to hold preparatory conversations with the provider at 10.45am
      Then the duty of the lead inspector to hold preparatory conversations is met

    @ITE-050
    Scenario: To talk to the duty desk is not to prepare the inspection with the provider
      When the record shows the notification call at 9.45am
      Then nothing binds or allows anybody but the inspector, the lead inspector and the provider
      When the lead inspector proceeds to hold preparatory conversations with the duty desk at 10.45am
      Then the duty of the lead inspector to hold preparatory conversations is outstanding

    @ITE-050
    Scenario: The inspection starts and nobody prepared it with the provider
      When the record shows the notification call at 9.45am
      And the record shows the inspection start at 8.00am on Monday 12 February 2024
      Then the duty of the lead inspector to hold preparatory conversations is breached
      When the lead inspector proceeds to hold preparatory conversations with the provider at 8.05am
      Then the duty of the lead inspector to hold preparatory conversations is breached

    @ITE-051
    Scenario: A provider of several phases has a conversation for each
      When the record shows the notification call at 9.45am, where multi-phase provider
      Then the lead inspector must hold conversation for each phase with the provider, because of the notification call
      When the lead inspector proceeds to hold conversation for each phase with the provider at 11.15am
      Then the duty of the lead inspector to hold conversation for each phase is met

    @ITE-051
    Scenario: The inspection starts and a phase was never talked about
      When the record shows the notification call at 9.45am, where multi-phase provider
      And the record shows the inspection start at 8.00am on Monday 12 February 2024
      Then the duty of the lead inspector to hold conversation for each phase is breached
      When the lead inspector proceeds to hold conversation for each phase with the provider at 8.05am
      Then the duty of the lead inspector to hold conversation for each phase is breached

    @ITE-051
    Scenario: It turns out in the call that the provider offers more than one phase
      When the record shows the notification call at 9.45am
      Then nothing binds or allows the lead inspector to hold conversation for each phase
      When the record shows the reflective conversation at 1.30pm, where multi-phase provider
      Then the lead inspector must hold conversation for each phase with the provider, because of the notification call

    @ITE-052
    Scenario Outline: The representative hears that a colleague is welcome, at <when>
      Then nothing binds or allows the lead inspector to encourage support by colleague
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must encourage support by colleague with the provider representative by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to encourage support by colleague with the provider representative at <when>
      Then the duty of the lead inspector to encourage support by colleague is <state>

      Examples:
        | when                                | state    |
        | 11.01am                             | met      |
        | 11.59pm                             | met      |
        | 12.00am on Thursday 8 February 2024 | breached |

    @ITE-052
    Scenario: The day passes and the representative never heard that a colleague was welcome
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the duty of the lead inspector to encourage support by colleague is breached

    @ITE-053
    Scenario Outline: The provider is asked whether there is a reason to defer, at <when>
      Then nothing binds or allows the lead inspector to ask about reasons to defer
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must ask about reasons to defer when speaking to the provider by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to ask about reasons to defer when speaking to the provider at <when>
      Then the duty of the lead inspector to ask about reasons to defer is <state>

      Examples:
        | when                                | state    |
        | 11.30am                             | met      |
        | 11.59pm                             | met      |
        | 12.00am on Thursday 8 February 2024 | breached |

    @ITE-053
    Scenario: The day passes and nobody asked for a reason to defer
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the duty of the lead inspector to ask about reasons to defer is breached

    @ITE-092 @ITE-093
    Scenario Outline: The representative describes the partnership and what lay behind decisions, at <when>
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
        | when                                | answer   | state  |
        | 11.30am                             | accepted | used   |
        | 11.59pm                             | accepted | used   |
        | 12.00am on Thursday 8 February 2024 | refused  | lapsed |

    @ITE-092 @ITE-093
    Scenario: The next day it is too late to set the scene in the conversation
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the permission of the provider representative to describe context is lapsed
      When the provider representative proceeds to describe context to the lead inspector at 12.00am
      Then this is refused
      And the permission of the provider representative to describe context is lapsed
      Then the permission of the provider representative to discuss circumstances behind decisions is lapsed
      When the provider representative proceeds to discuss circumstances behind decisions with the lead inspector at 12.05am
      Then this is refused
      And the permission of the provider representative to discuss circumstances behind decisions is lapsed

    @ITE-092
    Scenario: The representative sets the scene in the last minute of the day
      When the record shows the preparatory conversation at 11.00am
      And the provider representative proceeds to describe context to the lead inspector at 11.59pm
      Then this is accepted
      And the permission of the provider representative to describe context is used

  Rule: A reflective conversation is held on the day of the notice, normally by 3pm

    @ITE-054
    Scenario Outline: The reflective conversation is held at <when>
      Then nothing binds or allows the lead inspector to hold reflective conversation
      When the record shows the notification call at 9.45am
      Then the lead inspector must hold reflective conversation with the provider representative by 11.59pm, because of the notification call
      When the lead inspector proceeds to hold reflective conversation with the provider representative at <when>
      Then the duty of the lead inspector to hold reflective conversation is <state>

      Examples:
        | when                                | state    |
        | 1.05pm                              | met      |
        | 11.59pm                             | met      |
        | 12.00am on Thursday 8 February 2024 | breached |

    @ITE-054
    Scenario: The day ends without the reflective conversation
      When the record shows the notification call at 9.45am
      And nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the duty of the lead inspector to hold reflective conversation is breached

    @ITE-055
    Scenario Outline: The reflective conversation begins at <when>
      When the record shows the notification call at 9.45am
      Then the lead inspector will normally hold reflective conversation with the provider representative by 3.00pm, because of the notification call
      When the lead inspector proceeds to hold reflective conversation with the provider representative at <when>
      Then the duty of the lead inspector to hold reflective conversation is <state>

      Examples:
        | when   | state    |
        | 3.00pm | met      |
        | 3.01pm | breached |

    @ITE-055
    Scenario: Three o'clock passes without the reflective conversation
      Then nothing binds or allows the lead inspector to hold reflective conversation
      When the record shows the notification call at 9.45am
      And nothing more is recorded until 3.01pm
      Then the duty of the lead inspector to hold reflective conversation is breached

    @ITE-054 @ITE-055
    Scenario: The lead inspector says why the reflective conversation comes later
      When the record shows the notification call at 9.45am
      And the lead inspector decides not to hold reflective conversation with the provider representative at 2.00pm, giving the reason "the representative interviews trainees until four o'clock"
      Then this is left to discretion
      And the lead inspector must hold reflective conversation with the provider representative by 11.59pm, because of the notification call

    @ITE-055
    Scenario: A reason for a later conversation sets three o'clock aside
      When the record shows the notification call at 9.45am
      And the lead inspector decides not to hold reflective conversation with the provider representative at 2.00pm, giving the reason "the representative interviews trainees until four o'clock"
      Then this is left to discretion
      And the duty of the lead inspector to hold reflective conversation is set aside

    @ITE-054 @ITE-055
    Scenario: The lead inspector lets three o'clock pass and gives no reason
      When the record shows the notification call at 9.45am
      Then the lead inspector will normally hold reflective conversation with the provider representative by 3.00pm, because of the notification call
      When the lead inspector decides not to hold reflective conversation with the provider representative at 2.00pm, giving no reason
      Then this is refused
      And the duty of the lead inspector to hold reflective conversation is outstanding

    @ITE-058
    Scenario: A colleague joins the representative
      When the record shows the reflective conversation at 1.30pm
      Then the provider representative may be accompanied when speaking to the inspector, because of the reflective conversation
      When the provider representative proceeds to be accompanied when speaking to the inspector at 1.30pm
      Then this is accepted
      And the permission of the provider representative to be accompanied is used

    @ITE-058
    Scenario: A mentor cannot claim company that is meant for the representative
      When the record shows the reflective conversation at 1.30pm
      And the stakeholder proceeds to be accompanied when speaking to the inspector at 1.35pm
      Then this is refused
      And the permission of the provider representative to be accompanied is open

    @ITE-059
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

    @ITE-059
    Scenario: A note taker is no use the day after the conversation
      When the record shows the reflective conversation at 1.30pm
      And nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the permission of the provider representative to have note taker present is lapsed
      When the provider representative proceeds to have note taker present at 12.00am
      Then this is refused
      And the permission of the provider representative to have note taker present is lapsed

  Rule: The planning discussion is normally held the day after the notice

    @ITE-010
    Scenario Outline: The planning discussion is held at <when>
      Then nothing binds or allows the lead inspector to hold planning discussion
      When the record shows the notification call at 9.45am
      Then the lead inspector will normally hold planning discussion with the provider representative by 11.59pm on Thursday 8 February 2024, because of the notification call
      When the lead inspector proceeds to hold planning discussion with the provider representative at <when>
      Then the duty of the lead inspector to hold planning discussion is <state>

      Examples:
        | when                                 | state       |
        | 11.59pm on Wednesday 7 February 2024 | outstanding |
        | 12.00am on Thursday 8 February 2024  | met         |
        | 11.59pm on Thursday 8 February 2024  | met         |
        | 12.00am on Friday 9 February 2024    | breached    |

    @ITE-010
    Scenario: The day after the notice passes without a planning discussion
      When the record shows the notification call at 9.45am
      And nothing more is recorded until 12.00am on Friday 9 February 2024
      Then the duty of the lead inspector to hold planning discussion is breached

    @ITE-010
    Scenario: The lead inspector says why the planning discussion is held on another day
      When the record shows the notification call at 9.45am
      And the lead inspector decides not to hold planning discussion with the provider representative at 8.30am on Thursday 8 February 2024, giving the reason "the representative is in hospital today"
      Then this is left to discretion
      And the duty of the lead inspector to hold planning discussion is set aside

    @ITE-010
    Scenario: The lead inspector holds no planning discussion and gives no reason
      When the record shows the notification call at 9.45am
      And the lead inspector decides not to hold planning discussion with the provider representative at 8.30am on Thursday 8 February 2024, giving no reason
      Then this is refused
      And the duty of the lead inspector to hold planning discussion is outstanding

    @ITE-010
    Scenario: A call put off by a day puts off the discussion by a day
      When the record shows the notification call at 9.45am on Thursday 8 February 2024
      Then the lead inspector will normally hold planning discussion with the provider representative by 11.59pm on Friday 9 February 2024, because of the notification call

  Rule: What the planning discussion covers

    @ITE-015 @ITE-016
    Scenario Outline: The representative is asked how they are and whom to tell of a worry, at <when>
      Then nothing binds or allows the lead inspector to check well-being
      And nothing binds or allows the lead inspector to learn well-being contact
      When the record shows the planning discussion at 9.30am on Thursday 8 February 2024
      Then the lead inspector must check well-being of the provider representative by 11.59pm, because of the planning discussion
      And the lead inspector should learn well-being contact from the provider representative by 11.59pm, because of the planning discussion
      When the lead inspector proceeds to check well-being of the provider representative at <when>
      And the lead inspector proceeds to learn well-being contact from the provider representative at <when>
      Then the duty of the lead inspector to check well-being is <state>
      And the duty of the lead inspector to learn well-being contact is <state>

      Examples:
        | when                              | state    |
        | 9.42am                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Friday 9 February 2024 | breached |

    @ITE-015 @ITE-016
    Scenario: The day passes without a word on how the representative is
      When the record shows the planning discussion at 9.30am on Thursday 8 February 2024
      And nothing more is recorded until 12.00am on Friday 9 February 2024
      Then the duty of the lead inspector to check well-being is breached
      And the duty of the lead inspector to learn well-being contact is breached

    @ITE-013 @ITE-014
    Scenario Outline: The plan and what works best are talked through, at <when>
      Then nothing binds or allows the lead inspector to agree inspection plan
      And nothing binds or allows the lead inspector to discuss what works best
      When the record shows the planning discussion at 9.30am on Thursday 8 February 2024
      Then the lead inspector must agree inspection plan with the provider representative by 11.59pm, because of the planning discussion
      And the lead inspector must discuss what works best with the provider representative by 11.59pm, because of the planning discussion
      When the lead inspector proceeds to agree inspection plan with the provider representative at <when>
      And the lead inspector proceeds to discuss what works best with the provider representative at <when>
      Then the duty of the lead inspector to agree inspection plan is <state>
      And the duty of the lead inspector to discuss what works best is <state>

      Examples:
        | when                              | state    |
        | 9.47am                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Friday 9 February 2024 | breached |

    @ITE-013 @ITE-014
    Scenario: The day passes and nothing was talked through
      When the record shows the planning discussion at 9.30am on Thursday 8 February 2024
      And nothing more is recorded until 12.00am on Friday 9 February 2024
      Then the duty of the lead inspector to agree inspection plan is breached
      And the duty of the lead inspector to discuss what works best is breached

    @ITE-019 @ITE-020
    Scenario Outline: The provider can raise a concern now, and hears how to raise one later, at <when>
      Then nothing binds or allows the lead inspector to invite concerns
      And nothing binds or allows the lead inspector to explain how to raise concerns
      When the record shows the planning discussion at 9.30am on Thursday 8 February 2024
      Then the lead inspector must invite concerns from the provider by 11.59pm, because of the planning discussion
      And the lead inspector must explain how to raise concerns to the provider by 11.59pm, because of the planning discussion
      When the lead inspector proceeds to invite concerns from the provider at <when>
      And the lead inspector proceeds to explain how to raise concerns to the provider at <when>
      Then the duty of the lead inspector to invite concerns is <state>
      And the duty of the lead inspector to explain how to raise concerns is <state>

      Examples:
        | when                              | state    |
        | 9.57am                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Friday 9 February 2024 | breached |

    @ITE-019 @ITE-020
    Scenario: The day passes and the provider has heard nothing of concerns
      When the record shows the planning discussion at 9.30am on Thursday 8 February 2024
      And nothing more is recorded until 12.00am on Friday 9 February 2024
      Then the duty of the lead inspector to invite concerns is breached
      And the duty of the lead inspector to explain how to raise concerns is breached

    @ITE-017 @ITE-018
    Scenario Outline: The provider is asked to read the code and hears what to do about conduct, at <when>
      Then nothing binds or allows the lead inspector to ask provider to read code
      And nothing binds or allows the lead inspector to explain how to raise conduct concerns
      When the record shows the planning discussion at 9.30am on Thursday 8 February 2024
      Then the lead inspector must ask provider to read code by 11.59pm, because of the planning discussion
      And the lead inspector must explain how to raise conduct concerns to the provider by 11.59pm, because of the planning discussion
      When the lead inspector proceeds to ask provider to read code at <when>
      And the lead inspector proceeds to explain how to raise conduct concerns to the provider at <when>
      Then the duty of the lead inspector to ask provider to read code is <state>
      And the duty of the lead inspector to explain how to raise conduct concerns is <state>

      Examples:
        | when                              | state    |
        | 10.02am                           | met      |
        | 11.59pm                           | met      |
        | 12.00am on Friday 9 February 2024 | breached |

    @ITE-017 @ITE-018
    Scenario: The day passes without a word on the code
      When the record shows the planning discussion at 9.30am on Thursday 8 February 2024
      And nothing more is recorded until 12.00am on Friday 9 February 2024
      Then the duty of the lead inspector to ask provider to read code is breached
      And the duty of the lead inspector to explain how to raise conduct concerns is breached

    @ITE-021 @ITE-022 @ITE-023
    Scenario Outline: The representative hears what team meetings are for and that coming is voluntary, at <when>
      Then nothing binds or allows the lead inspector to invite to team meetings
      And nothing binds or allows the lead inspector to explain that team meetings are voluntary
      And nothing binds or allows the lead inspector to explain purpose of team meetings
      When the record shows the planning discussion at 9.30am on Thursday 8 February 2024
      Then the lead inspector must invite to team meetings with regard to the provider representative by 11.59pm, because of the planning discussion
      And the lead inspector must explain that team meetings are voluntary to the provider representative by 11.59pm, because of the planning discussion
      And the lead inspector must explain purpose of team meetings to the leader by 11.59pm, because of the planning discussion
      When the lead inspector proceeds to invite to team meetings with regard to the provider representative at <when>
      And the lead inspector proceeds to explain that team meetings are voluntary to the provider representative at <when>
      And the lead inspector proceeds to explain purpose of team meetings to the leader at <when>
      Then the duty of the lead inspector to invite to team meetings is <state>
      And the duty of the lead inspector to explain that team meetings are voluntary is <state>
      And the duty of the lead inspector to explain purpose of team meetings is <state>

      Examples:
        | when                              | state    |
        | 10.09am                           | met      |
        | 11.59pm                           | met      |
        | 12.00am on Friday 9 February 2024 | breached |

    @ITE-021 @ITE-022 @ITE-023
    Scenario: The day passes without a word on team meetings
      When the record shows the planning discussion at 9.30am on Thursday 8 February 2024
      And nothing more is recorded until 12.00am on Friday 9 February 2024
      Then the duty of the lead inspector to invite to team meetings is breached
      And the duty of the lead inspector to explain that team meetings are voluntary is breached
      And the duty of the lead inspector to explain purpose of team meetings is breached

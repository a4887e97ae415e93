Feature: Notice of an inspection of further education and skills

  Notice comes in the morning, a letter follows, and the lead inspector gets in touch with the nominee.
  Colleges and large providers hear earlier.

  Background:
    Given an inspection under the Further education and skills handbook is notified at 8.00am on Thursday 25 January 2024

  Rule: Notice normally comes by midday

    @FES-005
    Scenario Outline: The provider is told at <when>
      Then nothing binds or allows Ofsted to notify provider
      When the record shows the notification day at 8.30am
      Then Ofsted will normally notify provider by 11.59am, because of the notification day
      When Ofsted proceeds to notify provider at <when>
      Then the duty of Ofsted to notify provider is <state>

      Examples:
        | when    | state    |
        | 11.59am | met      |
        | 12.00pm | breached |

    @FES-005
    Scenario: On the morning of the notice it is for Ofsted to act, and for nobody else
      When the record shows the notification day at 8.30am
      Then Ofsted will normally notify provider by 11.59am, because of the notification day
      And nothing binds or allows anybody but the inspector and Ofsted

    @FES-005
    Scenario: The morning passes and nobody told the provider
      When the record shows the notification day at 8.30am
      And nothing more is recorded until 12.00pm
      Then the duty of Ofsted to notify provider is breached

    @FES-005
    Scenario: Ofsted says why notice comes in the afternoon
      When the record shows the notification day at 8.30am
      And Ofsted decides not to notify provider at 9.00am, giving the reason "the telephone lines of the provider are down"
      Then this is left to discretion
      And the duty of Ofsted to notify provider is set aside

    @FES-005
    Scenario: Ofsted lets the morning pass and gives no reason
      When the record shows the notification day at 8.30am
      And Ofsted decides not to notify provider at 9.00am, giving no reason
      Then this is refused
      And the duty of Ofsted to notify provider is outstanding

  Rule: A letter follows, and people are named

    @FES-006
    Scenario: The letter goes out
      When the record shows the notification call at 10.00am
      Then Ofsted must send notification letter to the provider, because of the notification call
      When Ofsted proceeds to send notification letter to the provider at 11.00am
      Then the duty of Ofsted to send notification letter is met

    @FES-007 @FES-008
    Scenario Outline: The senior leader names the nominees and says whether to join the planning conversation, at <when>
      Then nothing binds or allows the senior leader to name nominees
      And nothing binds or allows the senior leader to say whether to join preparatory conversation
      When the record shows the notification call at 10.00am
      Then the senior leader should name nominees to the lead inspector by 11.59pm, because of the notification call
      And the senior leader should say whether to join preparatory conversation to the lead inspector by 11.59pm, because of the notification call
      When the senior leader proceeds to name nominees to the lead inspector at <when>
      And the senior leader proceeds to say whether to join preparatory conversation to the lead inspector at <when>
      Then the duty of the senior leader to name nominees is <state>
      And the duty of the senior leader to say whether to join preparatory conversation is <state>

      Examples:
        | when                              | state    |
        | 10.12am                           | met      |
        | 11.59pm                           | met      |
        | 12.00am on Friday 26 January 2024 | breached |

    @FES-007 @FES-008
    Scenario: The call passes without a nominee
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Friday 26 January 2024
      Then the duty of the senior leader to name nominees is breached
      And the duty of the senior leader to say whether to join preparatory conversation is breached

    @FES-009
    Scenario Outline: The lead inspector reaches the nominee at <when>
      Then nothing binds or allows the lead inspector to make contact after notification
      When the record shows the notification call at 10.00am
      Then the lead inspector must make contact after notification with the nominee by 11.59pm on Friday 26 January 2024, because of the notification call
      When the lead inspector proceeds to make contact after notification with the nominee at <when>
      Then the duty of the lead inspector to make contact after notification is <state>

      Examples:
        | when                                | state    |
        | 11.59pm on Friday 26 January 2024   | met      |
        | 12.00am on Saturday 27 January 2024 | breached |

    @FES-009
    Scenario: The next day passes and the nominee has heard from nobody
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Saturday 27 January 2024
      Then the duty of the lead inspector to make contact after notification is breached

    @FES-009
    Scenario: A call on Friday is followed up by Monday
      When the record shows the notification call at 10.00am on Friday 26 January 2024
      Then the lead inspector must make contact after notification with the nominee by 11.59pm on Monday 29 January 2024, because of the notification call

  Rule: A college's governors are to be met

    @FES-014
    Scenario: A meeting with the governors of a college is arranged
      When the record shows the notification call at 10.00am, where college
      Then the lead inspector should arrange governance meeting with the governing board, because of the notification call
      When the lead inspector proceeds to arrange governance meeting with the governing board at 12.00pm
      Then the duty of the lead inspector to arrange governance meeting is met

    @FES-014
    Scenario: The inspection of a college ends and nobody arranged to meet its governors
      When the record shows the notification call at 10.00am, where college
      And the record shows the inspection end at 4.30pm on Thursday 1 February 2024
      Then the duty of the lead inspector to arrange governance meeting is breached
      When the lead inspector proceeds to arrange governance meeting with the governing board at 4.35pm
      Then the duty of the lead inspector to arrange governance meeting is breached

    @FES-014
    Scenario: It turns out after the call that the provider is a college
      When the record shows the notification call at 10.00am
      Then nothing binds or allows the lead inspector to arrange governance meeting
      When the record shows the planning discussion at 11.30am, where college
      Then the lead inspector should arrange governance meeting with the governing board, because of the notification call

  Rule: A provider may have somebody learn beside the nominee

    @FES-038
    Scenario: A deputy observes and supports the nominee
      When the record shows the notification call at 10.00am
      Then the provider may have shadow nominee, because of the notification call
      When the provider proceeds to have shadow nominee at 12.00pm
      Then this is accepted
      And the permission of the provider to have shadow nominee is used

    @FES-038
    Scenario: A parent cannot put anybody beside the nominee
      When the record shows the notification call at 10.00am
      And the parent proceeds to have shadow nominee at 10.05am
      Then this is refused
      And the permission of the provider to have shadow nominee is open

    @FES-038
    Scenario: A college has no shadow nominee
      When the record shows the notification call at 10.00am
      Then the provider may have shadow nominee, because of the notification call
      When the record shows the planning discussion at 11.30am, where college
      Then the permission of the provider to have shadow nominee is set aside

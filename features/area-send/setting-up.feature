Feature: Setting up an area SEND inspection

  The partnership is told on the Monday, and the lead inspector rings the leaders of the local area at
  length. They are asked how they are and need not be alone.

  Background:
    Given an inspection under "Area SEND: framework and handbook" is notified at 9.30am on Monday 15 April 2024

  Rule: The leaders are rung

    @ASF-006
    Scenario: The lead inspector rings the leaders of the local area
      When the record shows the notification call at 10.00am
      Then the lead inspector must make set-up call with regard to the local area leader, because of the notification call
      When the lead inspector proceeds to make set-up call with regard to the local area leader at 3.00pm
      Then the duty of the lead inspector to make set-up call is met

  Rule: What the call covers

    @ASF-007
    Scenario Outline: Leaders hear that a colleague is welcome on the call, at <when>
      Then nothing binds or allows the lead inspector to encourage support by colleague
      When the record shows the set-up call at 2.00pm
      Then the lead inspector must encourage support by colleague with the local area leader by 11.59pm, because of the set-up call
      When the lead inspector proceeds to encourage support by colleague with the local area leader at <when>
      Then the duty of the lead inspector to encourage support by colleague is <state>

      Examples:
        | when                             | state    |
        | 2.01pm                           | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 16 April 2024 | breached |

    @ASF-007
    Scenario: The day passes and leaders never heard that a colleague was welcome
      When the record shows the set-up call at 2.00pm
      And nothing more is recorded until 12.00am on Tuesday 16 April 2024
      Then the duty of the lead inspector to encourage support by colleague is breached

    @ASF-008 @ASF-009
    Scenario Outline: Leaders are asked how they are and whom to tell of a worry, at <when>
      Then nothing binds or allows the lead inspector to check well-being
      And nothing binds or allows the lead inspector to learn well-being contact
      When the record shows the set-up call at 2.00pm
      Then the lead inspector must check well-being of the local area leader by 11.59pm, because of the set-up call
      And the lead inspector should learn well-being contact from the local area leader by 11.59pm, because of the set-up call
      When the lead inspector proceeds to check well-being of the local area leader at <when>
      And the lead inspector proceeds to learn well-being contact from the local area leader at <when>
      Then the duty of the lead inspector to check well-being is <state>
      And the duty of the lead inspector to learn well-being contact is <state>

      Examples:
        | when                             | state    |
        | 2.12pm                           | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 16 April 2024 | breached |

    @ASF-008 @ASF-009
    Scenario: The day passes without a word on how leaders are
      When the record shows the set-up call at 2.00pm
      And nothing more is recorded until 12.00am on Tuesday 16 April 2024
      Then the duty of the lead inspector to check well-being is breached
      And the duty of the lead inspector to learn well-being contact is breached

  Rule: Practitioners are named for the discussions to come

    @ASF-039
    Scenario: The nominated officer is asked for practitioners who know the children
      When the record shows the notification call at 10.00am
      Then the lead inspector must ask for suitable practitioners with regard to the local area nominated officer, because of the notification call
      When the lead inspector proceeds to ask for suitable practitioners with regard to the local area nominated officer at 4.00pm
      Then the duty of the lead inspector to ask for suitable practitioners is met

    @ASF-039
    Scenario: Practitioners of several agencies meet, and nobody had asked who knows the children
      When the record shows the notification call at 10.00am
      And the record shows a multi-agency discussion at 10.30am on Tuesday 30 April 2024
      Then the duty of the lead inspector to ask for suitable practitioners is breached
      When the lead inspector proceeds to ask for suitable practitioners with regard to the local area nominated officer at 10.35am
      Then the duty of the lead inspector to ask for suitable practitioners is breached

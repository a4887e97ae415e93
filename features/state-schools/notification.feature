Feature: Notice of a monitoring inspection

  The lead inspector telephones the school. The call is about people as well as arrangements: the
  headteacher is asked how they are, is welcome to have somebody with them, and hears how to raise a
  concern. What is not said by the end of the day of the call was not said in the call.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  Rule: The headteacher is asked how they are

    @SMH-042
    Scenario Outline: The call begins, and well-being is asked about at <when>
      When nothing more is recorded until 9.59am
      Then nothing binds or allows the lead inspector to check well-being
      When the record shows the notification call at 10.00am
      Then the lead inspector must check well-being of the headteacher by 11.59pm, because of the notification call
      When the lead inspector proceeds to check well-being of the headteacher at <when>
      Then this is accepted
      And the duty of the lead inspector to check well-being is <state>

      Examples:
        | when                               | state    |
        | 10.10am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SMH-042
    Scenario: Another inspector's question does not stand in for the lead inspector's
      When the record shows the notification call at 10.00am
      And the inspector proceeds to check well-being of the headteacher at 10.10am
      Then the duty of the lead inspector to check well-being is outstanding

    @SMH-042
    Scenario: Asking somebody else at the school is not asking the headteacher
      When the record shows the notification call at 10.00am
      And the lead inspector proceeds to check well-being of the parent at 10.10am
      Then the duty of the lead inspector to check well-being is outstanding

    @SMH-042
    Scenario: The call concerns inspectors and the school, and nobody else
      When the record shows the notification call at 10.00am
      Then the lead inspector must check well-being of the headteacher by 11.59pm, because of the notification call
      And nothing binds or allows anybody but the inspector, the lead inspector, the headteacher and the school

    @SMH-043
    Scenario Outline: The lead inspector finds out whom to tell of a worry about the headteacher, at <when>
      Then nothing binds or allows the lead inspector to learn well-being contact
      When the record shows the notification call at 10.00am
      Then the lead inspector should learn well-being contact from the headteacher by 11.59pm, because of the notification call
      When the lead inspector proceeds to learn well-being contact from the headteacher at <when>
      Then the duty of the lead inspector to learn well-being contact is <state>

      Examples:
        | when                               | state    |
        | 10.12am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SMH-042 @SMH-043
    Scenario: The call passes without a word on the headteacher's well-being
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to check well-being is breached
      And the duty of the lead inspector to learn well-being contact is breached

  Rule: Nobody need take the call alone

    @SMH-040
    Scenario Outline: The headteacher is encouraged to have a senior colleague on the call, at <when>
      Then nothing binds or allows the lead inspector to encourage support by colleague
      When the record shows the notification call at 10.00am
      Then the lead inspector must encourage support by colleague with the headteacher by 11.59pm, because of the notification call
      When the lead inspector proceeds to encourage support by colleague with the headteacher at <when>
      Then the duty of the lead inspector to encourage support by colleague is <state>

      Examples:
        | when                               | state    |
        | 10.01am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SMH-040
    Scenario: The headteacher takes the call without hearing that a colleague is welcome
      Given the record shows the notification call at 10.00am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to encourage support by colleague is breached

    @SMH-041
    Scenario Outline: The headteacher has somebody take notes of the call, at <when>
      Then nothing binds or allows the headteacher to have note taker present
      When the record shows the notification call at 10.00am
      Then the headteacher may have note taker present by 11.59pm, because of the notification call
      When the headteacher proceeds to have note taker present at <when>
      Then this is <answer>
      And the permission of the headteacher to have note taker present is <state>

      Examples:
        | when                               | answer   | state  |
        | 10.01am                            | accepted | used   |
        | 11.59pm                            | accepted | used   |
        | 12.00am on Tuesday 6 February 2024 | refused  | lapsed |

    @SMH-041
    Scenario: A note taker is no use the day after the call
      Given the record shows the notification call at 10.00am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the permission of the headteacher to have note taker present is lapsed
      When the headteacher proceeds to have note taker present at 9.00am
      Then this is refused
      And the permission of the headteacher to have note taker present is lapsed

  Rule: The board hears of the inspection and is part of it

    @SMH-044 @SMH-045
    Scenario Outline: The lead inspector makes sure that the board will be told, and asks for the chair, at <when>
      Then nothing binds or allows the lead inspector to confirm that governing board will be told
      And nothing binds or allows the lead inspector to ask to meet chair
      When the record shows the notification call at 10.00am
      Then the lead inspector must confirm that governing board will be told with the headteacher by 11.59pm, because of the notification call
      And the lead inspector must ask to meet chair when speaking to the headteacher by 11.59pm, because of the notification call
      When the lead inspector proceeds to confirm that governing board will be told with the headteacher at <when>
      And the lead inspector proceeds to ask to meet chair when speaking to the headteacher at <when>
      Then the duty of the lead inspector to confirm that governing board will be told is <state>
      And the duty of the lead inspector to ask to meet chair is <state>

      Examples:
        | when                               | state    |
        | 10.16am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SMH-044 @SMH-045
    Scenario: The call passes without a word on the board
      Given the record shows the notification call at 10.00am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to confirm that governing board will be told is breached
      And the duty of the lead inspector to ask to meet chair is breached

  Rule: The inspection is arranged

    @SMH-046 @SMH-047 @SMH-048
    Scenario Outline: Arrangements, particular issues and plans are gone through, at <when>
      Then nothing binds or allows the lead inspector to discuss inspection arrangements
      And nothing binds or allows the lead inspector to ask about specific issues
      And nothing binds or allows the lead inspector to ask for plans
      When the record shows the notification call at 10.00am
      Then the lead inspector must discuss inspection arrangements with the headteacher by 11.59pm, because of the notification call
      And the lead inspector must ask about specific issues when speaking to the headteacher by 11.59pm, because of the notification call
      And the lead inspector must ask for plans from the school by 11.59pm, because of the notification call
      When the lead inspector proceeds to discuss inspection arrangements with the headteacher at <when>
      And the lead inspector proceeds to ask about specific issues when speaking to the headteacher at <when>
      And the lead inspector proceeds to ask for plans from the school at <when>
      Then the duty of the lead inspector to discuss inspection arrangements is <state>
      And the duty of the lead inspector to ask about specific issues is <state>
      And the duty of the lead inspector to ask for plans is <state>

      Examples:
        | when                               | state    |
        | 10.25am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SMH-046 @SMH-047 @SMH-048
    Scenario: The call passes and nothing was arranged
      Given the record shows the notification call at 10.00am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to discuss inspection arrangements is breached
      And the duty of the lead inspector to ask about specific issues is breached
      And the duty of the lead inspector to ask for plans is breached

  Rule: The school hears what to do with a concern

    @SMH-050 @SMH-051
    Scenario Outline: The school can raise a concern now, and hears how to raise one later, at <when>
      Then nothing binds or allows the lead inspector to invite concerns
      And nothing binds or allows the lead inspector to explain how to raise concerns
      When the record shows the notification call at 10.00am
      Then the lead inspector must invite concerns from the school by 11.59pm, because of the notification call
      And the lead inspector must explain how to raise concerns to the school by 11.59pm, because of the notification call
      When the lead inspector proceeds to invite concerns from the school at <when>
      And the lead inspector proceeds to explain how to raise concerns to the school at <when>
      Then the duty of the lead inspector to invite concerns is <state>
      And the duty of the lead inspector to explain how to raise concerns is <state>

      Examples:
        | when                               | state    |
        | 10.28am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SMH-050 @SMH-051
    Scenario: The call passes and the school has heard nothing of concerns
      Given the record shows the notification call at 10.00am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to invite concerns is breached
      And the duty of the lead inspector to explain how to raise concerns is breached

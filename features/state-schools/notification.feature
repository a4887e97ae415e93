Feature: Notice of a monitoring inspection

  The lead inspector telephones the school. The call is about people as well as arrangements: the
  headteacher is asked how they are and is welcome to have somebody with them.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  Rule: The headteacher is asked how they are while the call lasts

    @SMH-042
    Scenario: The lead inspector asks
      When the record shows the notification call at 10.00am
      Then the lead inspector must check well-being of the headteacher, because of the notification call
      When the lead inspector proceeds to check well-being of the headteacher at 10.10am
      Then this is accepted
      And the duty of the lead inspector to check well-being of the headteacher is met

    @SMH-042
    Scenario: Nobody has asked by the end of the day
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to check well-being is breached

    @SMH-042
    Scenario: A colleague of the lead inspector asks instead
      When the record shows the notification call at 10.00am
      And the inspector proceeds to check well-being of the headteacher at 10.10am
      Then the duty of the lead inspector to check well-being is outstanding

    @SMH-042
    Scenario: The duty begins with the call
      When nothing more is recorded until 9.59am
      Then nothing binds or allows the lead inspector to check well-being
      When the record shows the notification call at 10.00am
      Then the lead inspector must check well-being of the headteacher, because of the notification call

    @SMH-043
    Scenario: The lead inspector finds out whom to tell
      When the record shows the notification call at 10.00am
      Then the lead inspector should learn well-being contact from the headteacher, because of the notification call
      When the lead inspector proceeds to learn well-being contact from the headteacher at 10.12am
      Then this is accepted
      And the duty of the lead inspector to learn well-being contact is met

    @SMH-043
    Scenario: The call is over and the lead inspector does not know whom to tell
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to learn well-being contact is breached

  Rule: Nobody need take the call alone

    @SMH-040
    Scenario: The headteacher is encouraged to have a senior colleague there
      When the record shows the notification call at 10.00am
      Then the lead inspector must encourage colleague at call with the headteacher, because of the notification call
      When the lead inspector proceeds to encourage colleague at call at 10.01am
      Then this is accepted
      And the duty of the lead inspector to encourage colleague at call is met

    @SMH-040
    Scenario: The headteacher takes the call without hearing of it
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to encourage colleague at call is breached

    @SMH-041
    Scenario: The headteacher has somebody take notes
      When the record shows the notification call at 10.00am
      Then the headteacher may have note taker present, because of the notification call
      When the headteacher proceeds to have note taker present at 10.01am
      Then this is accepted
      And the permission of the headteacher to have note taker present is used

    @SMH-041
    Scenario: The next day is too late for a note taker
      When the record shows the notification call at 10.00am
      And the headteacher proceeds to have note taker present at 9.00am on Tuesday 6 February 2024
      Then this is refused
      And the permission of the headteacher to have note taker present is lapsed

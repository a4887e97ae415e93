Feature: Area SEND inspections around 19 January 2024

  From 19 January 2024 leaders of the local area are asked how they are, need not come alone, and can tell
  others in confidence. The version in force on the day of the notice stays with the inspection.

  @ASF-006 @ASF-019 @ASF-021
  Scenario: Told of the inspection the day before the change
    Given an inspection under "Area SEND: framework and handbook" is notified at 4.50pm on Thursday 18 January 2024
    When the record shows the notification call at 9.30am on Friday 19 January 2024
    Then the lead inspector must make set-up call with the local area leader, because of the notification call
    When the record shows the set-up call at 10.00am
    Then nothing binds or allows the lead inspector to check well-being
    When the record shows the final feedback meeting at 2.00pm on Friday 9 February 2024
    Then the feedback attendee must not share outcome widely, because of the final feedback meeting
    And nothing binds or allows the leader to share outcome in confidence
    When the record shows draft report sent at 10.00am on Friday 8 March 2024
    Then the local area partnership must not make outcome public, because of the draft report sent

  @ASF-008 @ASF-022
  Scenario: Told of the inspection on the day of the change
    Given an inspection under "Area SEND: framework and handbook" is notified at 9.30am on Friday 19 January 2024
    When the record shows the set-up call at 10.00am
    Then the lead inspector must check well-being of the local area leader by 11.59pm, because of the set-up call
    When the record shows the final feedback meeting at 2.00pm on Friday 9 February 2024
    Then the leader may share outcome in confidence, because of the final feedback meeting

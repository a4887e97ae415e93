Feature: Meetings with leaders in an area SEND inspection

  Inspectors keep leaders informed throughout, and no leader need come alone.

  Background:
    Given an inspection under "Area SEND: framework and handbook" is notified at 9.30am on Monday 15 April 2024
    And the record shows the inspection start at 9.00am on Monday 29 April 2024

  @ASF-010
  Scenario: Leaders are met during the inspection
    Then the lead inspector must hold progress meetings with the local area leader, because of the inspection start
    When the lead inspector proceeds to hold progress meetings with the local area leader at 4.00pm
    Then the duty of the lead inspector to hold progress meetings is met

  @ASF-010
  Scenario: The inspection ends and leaders were never met
    When the record shows the inspection end at 4.30pm on Friday 3 May 2024
    Then the duty of the lead inspector to hold progress meetings is breached
    When the lead inspector proceeds to hold progress meetings with the local area leader at 4.35pm
    Then the duty of the lead inspector to hold progress meetings is breached

  @ASF-011
  Scenario: A director brings somebody to a keeping-in-touch meeting
    When the record shows a progress meeting at 4.00pm on Tuesday 30 April 2024
    Then the local area leader may be accompanied when speaking to the inspector, because of the progress meeting
    When the director of children's services proceeds to be accompanied when speaking to the inspector at 4.00pm
    Then this is accepted
    And the permission of the local area leader to be accompanied is used

  @ASF-011
  Scenario: A parent has no place at a keeping-in-touch meeting
    When the record shows a progress meeting at 4.00pm on Tuesday 30 April 2024
    And the parent proceeds to be accompanied when speaking to the inspector at 4.05pm
    Then this is refused
    And the permission of the local area leader to be accompanied is open

  @ASF-027
  Scenario: A director brings somebody to the meeting on self-evaluation
    When the record shows the self-evaluation meeting at 1.00pm
    Then the local area leader may be accompanied when speaking to the inspector, because of the self-evaluation meeting
    When the director of children's services proceeds to be accompanied when speaking to the inspector at 1.00pm
    Then this is accepted
    And the permission of the local area leader to be accompanied is used

  @ASF-011 @ASF-027
  Scenario: A parent has no place at the meeting on self-evaluation
    When the record shows the self-evaluation meeting at 1.00pm
    And the parent proceeds to be accompanied when speaking to the inspector at 1.05pm
    Then this is refused
    And the permission of the local area leader to be accompanied is open

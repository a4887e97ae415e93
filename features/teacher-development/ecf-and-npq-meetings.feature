Feature: Speaking to people in an inspection of a lead provider

  Staff may bring somebody, and teachers on a programme speak without staff in the room.

  Background:
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Wednesday 28 February 2024
    And the record shows the inspection start at 8.00am on Monday 4 March 2024

  @ECN-054
  Scenario: A member of staff brings somebody to the conversation
    When the record shows a staff conversation at 10.30am
    Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation
    When the staff member proceeds to be accompanied when speaking to the inspector at 10.30am
    Then this is accepted
    And the permission of the staff member to be accompanied is used

  @ECN-032 @ECN-054
  Scenario: A mentor cannot claim company that is meant for staff
    When the record shows a staff conversation at 10.30am
    And the stakeholder proceeds to be accompanied when speaking to the inspector at 10.35am
    Then this is refused
    And the permission of the staff member to be accompanied is open

  @ECN-055
  Scenario: Early career teachers are met without staff in the room
    When the record shows a participant meeting at 11.00am
    Then the inspector must meet without staff present, because of the participant meeting
    When the inspector proceeds to meet without staff present at 11.00am
    Then the duty of the inspector to meet without staff present is met

  @ECN-055
  Scenario: Exceptional circumstances let staff stay with early career teachers
    When the record shows a participant meeting at 11.00am
    Then the inspector must meet without staff present, because of the participant meeting
    When the record shows a pause request at 11.05am, where exceptional circumstances
    Then the duty of the inspector to meet without staff present is set aside

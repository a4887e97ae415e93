Feature: Speaking to people in an inspection of initial teacher education

  Staff may bring somebody, and trainees speak without staff in the room.

  Background:
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Wednesday 7 February 2024
    And the record shows the inspection start at 8.00am on Monday 12 February 2024

  @ITE-060
  Scenario: A tutor brings somebody to the conversation
    When the record shows a staff conversation at 10.30am
    Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation
    When the staff member proceeds to be accompanied when speaking to the inspector at 10.30am
    Then this is accepted
    And the permission of the staff member to be accompanied is used

  @ITE-058 @ITE-060
  Scenario: A mentor cannot claim company that is meant for staff
    When the record shows a staff conversation at 10.30am
    And the stakeholder proceeds to be accompanied when speaking to the inspector at 10.35am
    Then this is refused
    And the permission of the staff member to be accompanied is open

  @ITE-064
  Scenario: Trainees are met without staff in the room
    When the record shows a participant meeting at 11.00am
    Then the inspector must meet without staff present, because of the participant meeting
    When the inspector proceeds to meet without staff present at 11.00am
    Then the duty of the inspector to meet without staff present is met

  @ITE-064
  Scenario: Exceptional circumstances let staff stay with trainees
    When the record shows a participant meeting at 11.00am
    Then the inspector must meet without staff present, because of the participant meeting
    When the record shows a pause request at 11.05am, where exceptional circumstances
    Then the duty of the inspector to meet without staff present is set aside

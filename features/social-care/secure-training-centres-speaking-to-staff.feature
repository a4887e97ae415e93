Feature: Speaking to staff of a secure training centre

  Inspectors normally ask to speak to staff alone; staff may ask for somebody to be there.

  Background:
    Given an inspection under "Inspecting secure training centres: framework" is notified at 8.30am on Monday 19 August 2024
    And the record shows the inspection start at 8.45am

  @STC-009
  Scenario Outline: An inspector asks to speak to an officer alone, at <when>
    Then nothing binds or allows the inspector to ask to speak to staff alone
    When the record shows a staff conversation at 10.30am on Tuesday 20 August 2024
    Then the inspector will normally ask to speak to staff alone with regard to the staff member by 11.59pm, because of the staff conversation
    When the inspector proceeds to ask to speak to staff alone with regard to the staff member at <when>
    Then the duty of the inspector to ask to speak to staff alone is <state>

    Examples:
      | when                                | state    |
      | 10.35am                             | met      |
      | 11.59pm                             | met      |
      | 12.00am on Wednesday 21 August 2024 | breached |

  @STC-009
  Scenario: The day passes and no inspector asked to speak to the officer alone
    When the record shows a staff conversation at 10.30am on Tuesday 20 August 2024
    And nothing more is recorded until 12.00am on Wednesday 21 August 2024
    Then the duty of the inspector to ask to speak to staff alone is breached

  @STC-009
  Scenario: An inspector says why an officer is not asked to come alone
    When the record shows a staff conversation at 10.30am on Tuesday 20 August 2024
    And the inspector decides not to ask to speak to staff alone with regard to the staff member at 10.30am, giving the reason "the officer is in the first week of the job"
    Then this is left to discretion
    And the duty of the inspector to ask to speak to staff alone is set aside

  @STC-009
  Scenario: An inspector asks for company in the room and gives no reason
    When the record shows a staff conversation at 10.30am on Tuesday 20 August 2024
    And the inspector decides not to ask to speak to staff alone with regard to the staff member at 10.30am, giving no reason
    Then this is refused
    And the duty of the inspector to ask to speak to staff alone is outstanding

  @STC-010
  Scenario: An officer asks for somebody to be there
    When the record shows a staff conversation at 10.30am on Tuesday 20 August 2024
    Then the staff member may ask to be accompanied when speaking to the inspector, because of the staff conversation
    When the staff member proceeds to ask to be accompanied when speaking to the inspector at 10.32am
    Then this is accepted
    And the permission of the staff member to ask to be accompanied is used

  @STC-010
  Scenario: A parent cannot ask for company that is meant for staff
    When the record shows a staff conversation at 10.30am on Tuesday 20 August 2024
    And the parent proceeds to ask to be accompanied when speaking to the inspector at 10.35am
    Then this is refused
    And the permission of the staff member to ask to be accompanied is open

  @STC-009 @STC-010
  Scenario: An officer who asks for company is not spoken to alone
    When the record shows a staff conversation at 10.30am on Tuesday 20 August 2024
    Then the inspector will normally ask to speak to staff alone with regard to the staff member, because of the staff conversation
    When the staff member proceeds to ask to be accompanied when speaking to the inspector at 10.31am
    Then this is accepted
    And the permission of the staff member to ask to be accompanied is used
    And the duty of the inspector to ask to speak to staff alone is set aside

Feature: Keeping leaders informed

  Leaders are told of progress all through the inspection. Regular meetings with the headteacher are the
  usual way and not the only one.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the notification call at 10.00am

  @SMH-009 @SMH-049
  Scenario: How to keep leaders informed is agreed on the call
    Then the lead inspector must agree progress updates with the headteacher, because of the notification call
    When the lead inspector proceeds to agree progress updates with the headteacher at 10.15am
    Then this is accepted
    And the duty of the lead inspector to agree progress updates is met

  @SMH-049
  Scenario: The call is over and nothing was agreed
    When nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the lead inspector to agree progress updates is breached

  @SMH-009
  Scenario: The inspection ends and nothing was agreed
    When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
    Then the duty of the lead inspector to agree progress updates is breached

  Rule: Meetings are the default, and a reason can be given for another way

    Background:
      Given the record shows the inspection start at 8.00am on Tuesday 6 February 2024

    @SMH-010
    Scenario: The lead inspector meets the headteacher
      Then the lead inspector will normally hold progress meetings with the headteacher, because of the inspection start
      When the lead inspector proceeds to hold progress meetings with the headteacher at 12.30pm
      Then this is accepted
      And the duty of the lead inspector to hold progress meetings is met

    @SMH-010
    Scenario: The lead inspector says why another way is better
      When the lead inspector decides not to hold progress meetings with the headteacher at 9.00am, giving the reason "the headteacher asked for notes in writing instead"
      Then this is left to discretion
      And the duty of the lead inspector to hold progress meetings is set aside
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the lead inspector to hold progress meetings is set aside

    @SMH-010
    Scenario: The lead inspector gives no reason
      When the lead inspector decides not to hold progress meetings with the headteacher at 9.00am, giving no reason
      Then this is refused
      And the duty of the lead inspector to hold progress meetings is outstanding

    @SMH-010
    Scenario: The inspection ends without a meeting
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the lead inspector to hold progress meetings is breached

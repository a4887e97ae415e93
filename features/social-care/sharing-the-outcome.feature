Feature: Who may be told the outcome of a social care inspection

  Managers may share the provisional outcome with whom they think right, and in confidence with people
  outside. It must not become public before the final report.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024

  @SCF-068
  Scenario: The manager tells the staff
    Then the registered manager may share outcome, because of the final feedback meeting
    When the registered manager proceeds to share outcome at 5.00pm
    Then this is accepted
    And the permission of the registered manager to share outcome is used

  @SCF-070
  Scenario: The manager tells a doctor in confidence
    Then the provider may share outcome in confidence, because of the final feedback meeting
    When the registered manager proceeds to share outcome in confidence at 5.30pm
    Then this is accepted
    And the permission of the provider to share outcome in confidence is used

  @SCF-068 @SCF-070
  Scenario: The outcome is not a parent's to share, in confidence or otherwise
    When the parent proceeds to share outcome at 5.30pm
    Then this is refused
    And the permission of the registered manager to share outcome is open
    When the parent proceeds to share outcome in confidence at 5.35pm
    Then this is refused
    And the permission of the provider to share outcome in confidence is open

  @SCF-071
  Scenario: A manager makes the outcome public
    Then the provider must not make outcome public, because of the final feedback meeting
    When the registered manager proceeds to make outcome public at 5.30pm
    Then this is refused
    And the rule that the provider must not make outcome public is broken

  @SCF-071
  Scenario: The provider kept the outcome private until the final report
    When the record shows the final report sent at 10.00am on Wednesday 20 March 2024
    Then the rule that the provider must not make outcome public is kept
    When the registered manager proceeds to make outcome public at 10.05am
    Then the rule that the provider must not make outcome public is kept

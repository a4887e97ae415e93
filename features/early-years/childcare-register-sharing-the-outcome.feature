Feature: Who may be told the outcome of a compliance inspection

  The provider tells those who answer for the setting and, in confidence, others. Until the final report,
  the outcome is not for the public or for parents.

  Background:
    Given an inspection under "Carrying out Childcare Register compliance inspections" is notified at 9.30am on Tuesday 16 April 2024
    And the record shows the inspection start at 9.00am on Wednesday 17 April 2024

  @CRC-036 @CRC-037
  Scenario: Those who answer for the setting hear the outcome
    When the record shows the final feedback meeting at 2.00pm
    Then the provider should share outcome with nominated individual, because of the final feedback meeting
    And the provider should share outcome with registered person, because of the final feedback meeting
    When the provider proceeds to share outcome with nominated individual at 4.00pm
    And the provider proceeds to share outcome with registered person at 4.02pm
    Then the duty of the provider to share outcome with nominated individual is met
    And the duty of the provider to share outcome with registered person is met

  @CRC-038
  Scenario: The provider tells a relative in confidence
    When the record shows the final feedback meeting at 2.00pm
    Then the provider may share outcome in confidence, because of the final feedback meeting
    When the provider proceeds to share outcome in confidence at 5.00pm
    Then this is accepted
    And the permission of the provider to share outcome in confidence is used

  @CRC-038
  Scenario: Before the feedback there is no outcome to tell anybody in confidence
    When the provider proceeds to share outcome in confidence at 1.20pm
    Then this is refused
    When the record shows the final feedback meeting at 2.00pm
    Then the provider may share outcome in confidence, because of the final feedback meeting

  @CRC-039
  Scenario: The provider makes the outcome public
    When the record shows the final feedback meeting at 2.00pm
    Then the provider must not make outcome public, because of the final feedback meeting
    When the provider proceeds to make outcome public at 5.20pm
    Then this is refused
    And the rule that the provider must not make outcome public is broken

  @CRC-040
  Scenario: The provider tells parents the outcome
    When the record shows the final feedback meeting at 2.00pm
    Then the provider must not share outcome with parents, because of the final feedback meeting
    When the provider proceeds to share outcome with parents at 4.30pm
    Then this is refused
    And the rule that the provider must not share outcome with parents is broken

  @CRC-039 @CRC-040
  Scenario: The outcome was kept private until the final report
    When the record shows the final feedback meeting at 2.00pm
    And the record shows final report sent at 10.00am on Tuesday 7 May 2024
    Then the rule that the provider must not make outcome public is kept
    And the rule that the provider must not share outcome with parents is kept
    When the provider proceeds to make outcome public at 10.05am
    And the provider proceeds to share outcome with parents at 10.05am
    Then the rule that the provider must not make outcome public is kept
    And the rule that the provider must not share outcome with parents is kept

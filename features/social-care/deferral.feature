Feature: Asking for a social care inspection to be deferred

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024

  @SCF-053
  Scenario: The provider asks when the inspection starts
    When the record shows the inspection start at 9.00am
    Then the provider may request deferral from Ofsted, because of the inspection start
    When the provider proceeds to request deferral from Ofsted at 9.10am
    Then this is accepted
    And the permission of the provider to request deferral is used

  @SCF-053
  Scenario: Nobody but the provider may ask
    When the record shows the inspection start at 9.00am
    And the parent proceeds to request deferral from Ofsted at 9.10am
    Then this is refused

  @SCF-054
  Scenario: Ofsted considers the request
    When the record shows a deferral request at 9.10am
    Then Ofsted must consider deferral request of the provider, because of the deferral request
    When Ofsted proceeds to consider deferral request of the provider at 9.40am
    Then this is accepted
    And the duty of Ofsted to consider deferral request is met

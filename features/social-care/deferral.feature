Feature: Asking for a social care inspection to be deferred

  A provider may ask as soon as it is told of the inspection, or when the inspection starts. Ofsted
  considers each request under its policy.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024

  @SCF-053
  Scenario Outline: The provider asks at the <event>
    When the record shows the <event> at 9.00am
    Then the provider may request deferral from Ofsted, because of the <event>
    When the provider proceeds to request deferral from Ofsted at 9.10am
    Then this is accepted
    And the permission of the provider to request deferral is used

    Examples:
      | event             |
      | notification call |
      | inspection start  |

  @SCF-053
  Scenario: A parent cannot ask for the provider
    When the record shows the inspection start at 9.00am
    And the parent proceeds to request deferral from Ofsted at 9.10am
    Then this is refused
    And the permission of the provider to request deferral is open

  @SCF-054
  Scenario: Ofsted considers the request
    When the record shows a deferral request at 9.10am
    Then Ofsted must consider deferral request of the provider, because of the deferral request
    When Ofsted proceeds to consider deferral request of the provider at 9.40am
    Then the duty of Ofsted to consider deferral request is met

  @SCF-054
  Scenario: A second request is considered as well
    Given the record shows a deferral request at 9.10am
    And Ofsted proceeds to consider deferral request of the provider at 9.40am
    When the record shows a deferral request at 10.00am
    Then Ofsted must consider deferral request of the provider, because of the deferral request

  @SCF-054
  Scenario: A request concerns Ofsted, inspectors and the provider, and nobody else
    When the record shows a deferral request at 9.10am
    Then Ofsted must consider deferral request of the provider, because of the deferral request
    And nothing binds or allows anybody but Ofsted, the inspector and the provider

  @SCF-055
  Scenario: Ofsted decides on a request
    Then nothing binds or allows Ofsted to decide deferral request
    When the record shows a deferral request at 2.00pm
    Then Ofsted must decide deferral request of the provider, because of the deferral request
    When Ofsted proceeds to decide deferral request of the provider at 3.50pm
    Then the duty of Ofsted to decide deferral request is met

  @SCF-055
  Scenario: A second request is to be decided on as well
    Given the record shows a deferral request at 2.00pm
    And Ofsted proceeds to decide deferral request of the provider at 2.40pm
    When the record shows a deferral request at 3.00pm
    Then Ofsted must decide deferral request of the provider, because of the deferral request

  @SCF-053 @SCF-054
  Scenario: The manager's request is the provider's, and Ofsted has it to consider
    When the record shows the inspection start at 9.00am
    And the registered manager proceeds to request deferral from Ofsted at 9.10am
    Then this is accepted
    And the permission of the provider to request deferral is used
    And the duty of Ofsted to consider deferral request is outstanding

Feature: Pausing an inspection of initial teacher education

  A pause is for exceptional circumstances, and Ofsted considers each on its merits.

  Background:
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Wednesday 7 February 2024

  @ITE-045
  Scenario: Ofsted pauses the inspection in exceptional circumstances
    When the record shows the inspection start at 8.00am on Monday 12 February 2024, where exceptional circumstances
    Then Ofsted may pause inspection of the provider, because of the inspection start
    When Ofsted proceeds to pause inspection of the provider at 1.00pm
    Then this is accepted
    And the permission of Ofsted to pause inspection is used

  @ITE-072
  Scenario: Ofsted considers a pause
    When the record shows the inspection start at 8.00am on Monday 12 February 2024, where exceptional circumstances
    Then Ofsted must consider pausing inspection of the provider, because of the inspection start
    When Ofsted proceeds to consider pausing inspection of the provider at 12.00pm
    Then the duty of Ofsted to consider pausing inspection is met

  @ITE-072
  Scenario: The inspection ends and a pause was not considered
    When the record shows the inspection start at 8.00am on Monday 12 February 2024, where exceptional circumstances
    And the record shows the inspection end at 4.30pm on Thursday 15 February 2024
    Then the duty of Ofsted to consider pausing inspection is breached
    When Ofsted proceeds to consider pausing inspection of the provider at 4.35pm
    Then the duty of Ofsted to consider pausing inspection is breached

  @ITE-045
  Scenario: Exceptional circumstances come up only on the day
    When the record shows the inspection start at 8.00am on Monday 12 February 2024
    Then nothing binds or allows Ofsted to pause inspection
    When the record shows distress seen at 11.30am, where exceptional circumstances
    Then Ofsted may pause inspection of the provider, because of the inspection start

  @ITE-072
  Scenario: Nobody thought of a pause until the circumstances became exceptional
    When the record shows the inspection start at 8.00am on Monday 12 February 2024
    Then nothing binds or allows Ofsted to consider pausing inspection
    When the record shows distress seen at 11.30am, where exceptional circumstances
    Then Ofsted must consider pausing inspection of the provider, because of the inspection start

  @ITE-045
  Scenario: There is nothing to pause when the inspection is over
    When the record shows the inspection start at 8.00am on Monday 12 February 2024, where exceptional circumstances
    And the record shows the inspection end at 4.30pm on Thursday 15 February 2024
    Then the permission of Ofsted to pause inspection is lapsed
    When Ofsted proceeds to pause inspection of the provider at 4.35pm
    Then this is refused
    And the permission of Ofsted to pause inspection is lapsed

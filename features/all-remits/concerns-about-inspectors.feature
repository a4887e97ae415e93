Feature: A provider's concern about an inspector

  The lead inspector hears of the concern first. Where that does not settle it, the provider asks for a
  senior leader at Ofsted. No source dates the renewed code, so the scenarios name the version.

  Background:
    Given an inspection under "Ofsted's code of conduct", version renewed, is notified at 9.00am on Monday 3 June 2024
    And the record shows the inspection start at 9.00am on Tuesday 4 June 2024

  @COC-052
  Scenario: The provider takes its concern to the lead inspector
    When the record shows a concern at 11.00am
    Then the provider should raise concern with the lead inspector, because of the concern
    When the provider proceeds to raise concern with the lead inspector at 11.10am
    Then the duty of the provider to raise concern is met

  @COC-052
  Scenario: A parent speaks up and the provider talks to a parent, and its concern is still to be raised
    When the record shows a concern at 11.00am
    And the parent proceeds to raise concern with the lead inspector at 11.05am
    Then the duty of the provider to raise concern is outstanding
    When the provider proceeds to raise concern with the parent at 11.10am
    Then the duty of the provider to raise concern is outstanding

  @COC-052
  Scenario: The inspection ends and the lead inspector has not heard of the concern
    When the record shows a concern at 11.00am
    And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
    Then the duty of the provider to raise concern is breached
    When the provider proceeds to raise concern with the lead inspector at 4.05pm
    Then the duty of the provider to raise concern is breached

  @COC-052
  Scenario: The provider takes a second concern to the lead inspector as well
    Given the record shows a concern at 11.00am
    And the provider proceeds to raise concern with the lead inspector at 11.10am
    When the record shows a concern at 2.00pm
    Then the provider should raise concern with the lead inspector, because of the concern
    And nothing binds or allows anybody but the inspector, the lead inspector, Ofsted and the provider

  @COC-053
  Scenario: The provider does not believe that the concern is settled
    When the record shows a concern raised at 11.00am
    Then nothing binds or allows the provider to take concern further
    When the record shows a progress meeting at 1.00pm, where concern unresolved
    Then the provider should take concern further with regard to the senior Ofsted leader, because of the concern raised
    When the provider proceeds to take concern further with regard to the senior Ofsted leader at 1.10pm
    Then this is accepted
    And the duty of the provider to take concern further is met

  @COC-053
  Scenario: A concern that is settled after all goes no further
    Given the record shows a concern raised at 11.00am, where concern unresolved
    Then the provider should take concern further with regard to the senior Ofsted leader, because of the concern raised
    When the record shows the concern settled at 1.00pm
    Then the duty of the provider to take concern further is set aside

  @COC-052 @COC-053
  Scenario: One step after another, from the lead inspector to a senior leader
    When the record shows a concern at 11.00am, where concern unresolved
    And the provider proceeds to raise concern with the lead inspector at 11.10am
    Then the duty of the provider to raise concern is met
    When the provider proceeds to take concern further with regard to the senior Ofsted leader at 2.00pm
    Then the duty of the provider to take concern further is met

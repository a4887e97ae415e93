Feature: Pausing an area SEND inspection

  Ofsted considers a pause where circumstances are exceptional.

  Background:
    Given an inspection under "Area SEND: framework and handbook" is notified at 9.30am on Monday 15 April 2024

  @ASF-037
  Scenario: Ofsted considers a pause
    When the record shows the inspection start at 9.00am on Monday 29 April 2024, where exceptional circumstances
    Then Ofsted must consider pausing inspection of the local area partnership, because of the inspection start
    When Ofsted proceeds to consider pausing inspection of the local area partnership at 1.00pm
    Then the duty of Ofsted to consider pausing inspection is met

  @ASF-037
  Scenario: The inspection ends and a pause was not considered
    When the record shows the inspection start at 9.00am on Monday 29 April 2024, where exceptional circumstances
    And the record shows the inspection end at 4.30pm on Friday 3 May 2024
    Then the duty of Ofsted to consider pausing inspection is breached
    When Ofsted proceeds to consider pausing inspection of the local area partnership at 4.35pm
    Then the duty of Ofsted to consider pausing inspection is breached

  @ASF-037
  Scenario: Nobody thought of a pause until the circumstances became exceptional
    When the record shows the inspection start at 9.00am on Monday 29 April 2024
    Then nothing binds or allows Ofsted to consider pausing inspection
    When the record shows distress seen at 11.00am on Tuesday 30 April 2024, where exceptional circumstances
    Then Ofsted must consider pausing inspection of the local area partnership, because of the inspection start

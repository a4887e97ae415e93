# fault 5: not Gherkin: expected:
Feature: A line that is no step
  Scenario: Sent
    Given nothing
    Whenever it is sent

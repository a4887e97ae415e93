# fault 8: the scenario 'Sent' has no steps
Feature: A background alone would show nothing

  Background:
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024

  @VIS-005
  Scenario: Sent

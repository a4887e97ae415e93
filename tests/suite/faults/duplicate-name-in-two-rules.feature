# fault 15: the scenario 'Usual' stands twice in this feature, and only one would run
Feature: A rule does not give its scenarios a space of their own

  Background:
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    And the record shows the visit end at 3.00pm

  Rule: One
    @VIS-005
    Example: Usual
      Then the visitor must send note to the host, because of the visit end

  Rule: Two
    @VIS-005
    Example: Usual
      Then the visitor must send note to the host, because of the visit end

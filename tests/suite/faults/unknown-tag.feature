# fault 8: unknown requirement @VIS-050
# fault 8: unknown tag @VIS-5
# fault 6: unknown requirement @SMH-001
Feature: Tags that name nothing

  @SMH-001
  Rule: A tag of a rule
    @VIS-050 @VIS-005 @VIS-5
    Scenario: Sent
      Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
      When the record shows the visit end at 3.00pm
      Then the visitor must send note to the host, because of the visit end

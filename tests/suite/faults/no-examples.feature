# fault 5: the outline 'Sent <when>' has no example, so nothing of it is tried
Feature: An outline without examples would run once, with its placeholders as they stand

  @VIS-005
  Scenario Outline: Sent <when>
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at <when>
    Then the visitor must send note to the host, because of the visit end

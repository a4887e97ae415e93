# fault 10: the tag @VIS-005 on a table of examples would be lost
Feature: A tag on a table of examples reaches no hook

  @VIS-005
  Scenario Outline: Sent <when>
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at <when>
    Then the visitor must send note to the host, because of the visit end

    @VIS-005
    Examples:
      | when   |
      | 3.00pm |

# fault 13: two scenarios have the ID it/sent-when/3-00pm
Feature: A row that stands twice is one scenario and not two

  @VIS-005
  Scenario Outline: Sent <when>
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at <when>
    Then the visitor must send note to the host, because of the visit end

    Examples:
      | when   |
      | 3.00pm |
      | 3.00pm |

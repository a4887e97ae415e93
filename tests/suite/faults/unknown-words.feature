# fault 14: unknown handbook 'Visit handbook'
# fault 15: unknown event 'visit ends'
# fault 15: unknown condition 'host is old'
# fault 16: unknown role 'visiter'
# fault 17: unknown action 'send notes'
# fault 18: 23 May 2024 is a Thursday, not a Friday
# fault 19: 23 May 2024 is a Thursday, not a Friday
# fault 20: unknown requirement VIS-050
Feature: Words that stand in no vocabulary

  @VIS-005
  Scenario: Sent
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    Given an inspection under the Visit handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit ends at 3.00pm, where host is new and host is old
    And the visiter proceeds to send note at 4.00pm
    And the visitor proceeds to send notes at 4.00pm
    And the visitor proceeds to send note at 4.00pm on Friday 23 May 2024
    Then the visitor must send note by 4.00pm on Friday 23 May 2024, because of the visit end
    And nothing follows from VIS-050

Feature: What is known of an independent school when its inspection is notified

  What kind of inspection it will be is known before anybody rings the school, and counts until the end.

  @AII-022
  Scenario: The inspection is of education alone, and is talked over beforehand
    Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Monday 22 April 2024, where education-only inspection
    When the record shows the notification call at 10.00am
    Then the lead inspector must hold preparatory conversations with the school, because of the notification call

  @ISH-038
  Scenario: The inspection is aligned with one of social care, and its staff hear the feedback
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024, where aligned inspection
    When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
    Then the inspector must give verbal feedback to the staff member, because of the final feedback meeting

Feature: Inspections of secure training centres around 19 January 2024

  From 19 January 2024 the director need not come to meetings alone, and the centre can take a concern about
  the draft to Ofsted. The version in force on the day of the notice stays with the inspection.

  @STC-006 @STC-024 @STC-033
  Scenario: Told of the inspection the day before the change
    Given an inspection under "Inspecting secure training centres: framework" is notified at 4.50pm on Thursday 18 January 2024
    When the record shows the inspection day start at 8.45am on Monday 22 January 2024
    Then the lead inspector must hold progress meetings with the centre director by 11.59pm, because of the inspection day start
    When the record shows a progress meeting at 4.00pm
    Then nothing binds or allows the centre director to be accompanied
    When the record shows the final feedback meeting at 2.00pm on Thursday 25 January 2024
    Then the inspector must not give written feedback to the secure training centre, because of the final feedback meeting
    When the record shows the inspection end at 3.00pm, where concern unresolved
    Then the secure training centre may contact Ofsted after inspection by 11.59pm on Friday 26 January 2024, because of the inspection end
    When the record shows draft report sent at 10.00am on Tuesday 13 February 2024
    Then the rule that the inspector must not give written feedback is kept
    And nothing binds or allows the secure training centre to raise concern about draft

  @STC-008 @STC-034
  Scenario: Told of the inspection on the day of the change
    Given an inspection under "Inspecting secure training centres: framework" is notified at 9.30am on Friday 19 January 2024
    When the record shows a progress meeting at 4.00pm on Monday 22 January 2024
    Then the centre director may be accompanied when speaking to the inspector, because of the progress meeting
    When the record shows draft report sent at 10.00am on Tuesday 13 February 2024
    Then the secure training centre may raise concern about draft with Ofsted, because of the draft report sent

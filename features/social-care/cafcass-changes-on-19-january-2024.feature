Feature: Inspections of Cafcass around 19 January 2024

  From 19 January 2024 inspectors respond to distress, and Cafcass may share the draft with those who have
  to know. The version in force on the day of the notice stays with the inspection.

  @CAF-018 @CAF-038
  Scenario: Told of the inspection the day before the change
    Given an inspection under "Inspecting Cafcass: framework" is notified at 4.50pm on Thursday 18 January 2024
    When the record shows the inspection start at 9.00am on Monday 22 January 2024
    Then the lead inspector must invite leaders to feedback with regard to the chief executive, because of the inspection start
    When the record shows distress seen at 11.00am
    Then nothing binds or allows the inspector to respond sensitively
    When the record shows draft report sent at 10.00am on Tuesday 13 February 2024
    Then Cafcass may comment on draft report to Ofsted, because of the draft report sent
    And nothing binds or allows Cafcass to share outcome

  @CAF-011 @CAF-039
  Scenario: Told of the inspection on the day of the change
    Given an inspection under "Inspecting Cafcass: framework" is notified at 9.30am on Friday 19 January 2024
    When the record shows the inspection start at 9.00am on Monday 22 January 2024
    And the record shows distress seen at 11.00am
    Then the inspector must respond sensitively to the staff member, because of the distress seen
    When the record shows draft report sent at 10.00am on Tuesday 13 February 2024
    Then Cafcass may share outcome, because of the draft report sent

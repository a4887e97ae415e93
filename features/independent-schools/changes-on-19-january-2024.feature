Feature: Inspections of independent schools around 19 January 2024

  From 19 January 2024 the headteacher can expect to be met regularly, and the draft report normally comes
  within 18 working days. The version in force on the day of the notice stays with the inspection.

  @ISH-004
  Scenario: Told of the inspection the day before the change
    Given an inspection under the Independent schools inspection handbook is notified at 4.50pm on Thursday 18 January 2024
    When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
    Then Ofsted must invite to team meetings with regard to the headteacher, because of the inspection start
    When the record shows the inspection day start at 8.00am
    Then nothing binds or allows the lead inspector to hold progress meetings

  @ISH-026 @ISH-097
  Scenario: Told of the inspection on the day of the change
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Friday 19 January 2024
    When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
    And the record shows the inspection day start at 8.00am
    Then the lead inspector will normally hold progress meetings with the headteacher, because of the inspection day start
    And nothing binds or allows Ofsted to send draft report
    When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
    Then Ofsted will normally send draft report to the school by 11.59pm on Tuesday 20 February 2024, because of the inspection end

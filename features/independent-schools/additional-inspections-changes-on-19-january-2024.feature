Feature: Additional inspections of independent schools around 19 January 2024

  From 19 January 2024 the headteacher hears on the call that a colleague is welcome, and the draft report
  normally comes within 18 working days. The version in force on the day of the notice stays with the
  inspection.

  @AII-058
  Scenario: Told of the inspection the day before the change
    Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 4.50pm on Thursday 18 January 2024
    When the record shows the notification call at 10.00am on Friday 19 January 2024
    Then the school may request deferral from Ofsted, because of the notification call
    And nothing binds or allows the lead inspector to encourage support by colleague

  @AII-063 @AII-071
  Scenario: Told of the inspection on the day of the change
    Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Friday 19 January 2024
    When the record shows the notification call at 10.00am
    Then the lead inspector must encourage support by colleague with the headteacher by 11.59pm, because of the notification call
    And nothing binds or allows Ofsted to send draft report
    When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
    Then Ofsted will normally send draft report to the school by 11.59pm on Tuesday 20 February 2024, because of the inspection end

Feature: Social care inspections around 19 January 2024

  From 19 January 2024 the inspector asks how the manager is, and staff may ask for a colleague. The
  version in force on the day of the notice stays with the inspection.

  @SCF-007 @SCF-078 @SCF-079
  Scenario: Told of the inspection the day before the change
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 4.50pm on Thursday 18 January 2024
    When the record shows the inspection start at 9.00am on Friday 19 January 2024
    And the record shows the opening meeting at 9.15am
    Then the inspector must outline inspection plan for the registered manager, because of the opening meeting
    And nothing binds or allows the inspector to check well-being
    When the record shows a staff conversation at 11.00am
    Then nothing binds or allows the staff member to ask to be accompanied
    When the record shows the inspection end at 3.00pm on Tuesday 23 January 2024
    Then Ofsted must send draft report to the provider by 11.59pm on Friday 16 February 2024, because of the inspection end
    When the record shows draft report sent at 10.00am on Friday 16 February 2024
    Then the provider may comment on draft report to Ofsted by 11.59pm on Friday 23 February 2024, because of the draft report sent

  @SCF-018 @SCF-048 @SCF-078
  Scenario: Told of the inspection on the day of the change
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Friday 19 January 2024
    When the record shows the inspection start at 9.00am
    And the record shows the opening meeting at 9.15am
    Then the inspector must check well-being of the registered manager, because of the opening meeting
    When the record shows a staff conversation at 11.00am
    Then the staff member may ask to be accompanied when speaking to the inspector, because of the staff conversation
    And nothing binds or allows Ofsted to send draft report
    When the record shows the inspection end at 3.00pm on Tuesday 23 January 2024
    Then Ofsted must send draft report to the provider by 11.59pm on Friday 16 February 2024, because of the inspection end

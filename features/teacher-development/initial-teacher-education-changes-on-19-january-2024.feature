Feature: Inspections of initial teacher education around 19 January 2024

  From 19 January 2024 the representative hears during the inspection that nothing is final, before the
  last meeting of the team. The version in force on the day of the notice stays with the inspection.

  @ITE-006
  Scenario: Told of the inspection the day before the change
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 4.50pm on Thursday 18 January 2024
    When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
    Then Ofsted must invite to team meetings with regard to the leader, because of the inspection start
    And nothing binds or allows the lead inspector to stress that judgements are not final

  @ITE-027 @ITE-079
  Scenario: Told of the inspection on the day of the change
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Friday 19 January 2024
    When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
    Then the lead inspector must stress that judgements are not final to the leader, because of the inspection start
    And nothing binds or allows Ofsted to send draft report
    When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
    Then Ofsted will normally send draft report to the provider by 11.59pm on Tuesday 20 February 2024, because of the inspection end

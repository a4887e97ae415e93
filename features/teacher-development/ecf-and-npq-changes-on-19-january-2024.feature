Feature: Inspections of lead providers around 19 January 2024

  From 19 January 2024 the representative can expect to be met regularly, and the draft report normally
  comes within 18 working days. The version in force on the day of the notice stays with the inspection.

  @ECN-007
  Scenario: Told of the inspection the day before the change
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 4.50pm on Thursday 18 January 2024
    When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
    Then Ofsted must invite to team meetings with regard to the leader, because of the inspection start
    And nothing binds or allows the lead inspector to hold progress meetings

  @ECN-026 @ECN-099
  Scenario: Told of the inspection on the day of the change
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Friday 19 January 2024
    When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
    Then the lead inspector will normally hold progress meetings with the provider representative, because of the inspection start
    And nothing binds or allows Ofsted to send draft report
    When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
    Then Ofsted will normally send draft report to the lead provider by 11.59pm on Tuesday 20 February 2024, because of the inspection end

Feature: Accreditation visits around 19 January 2024

  From 19 January 2024 whoever is in charge can expect to be met regularly. The version in force on the
  day of the notice stays with the visit.

  @AVO-053
  Scenario: Told of the visit the day before the change
    Given an inspection under the Accreditation visits to online providers handbook is notified at 4.50pm on Thursday 18 January 2024
    When the record shows the inspection start at 9.00am on Tuesday 23 January 2024
    Then the inspector must hold opening meeting with the person in day-to-day charge by 11.59pm, because of the inspection start
    When the record shows the inspection day start at 9.00am
    Then nothing binds or allows the lead inspector to hold progress meetings

  @AVO-008 @AVO-078
  Scenario: Told of the visit on the day of the change
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Friday 19 January 2024
    When the record shows the inspection start at 9.00am on Tuesday 23 January 2024
    And the record shows the inspection day start at 9.00am
    Then the lead inspector will normally hold progress meetings with the person in day-to-day charge, because of the inspection day start
    And nothing binds or allows Ofsted to send draft report
    When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
    Then Ofsted will normally send draft report to the provider by 11.59pm on Thursday 1 February 2024, because of the inspection end

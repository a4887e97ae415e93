Feature: Inspections of further education and skills around 19 January 2024

  From 19 January 2024 leaders hear at the end that what they were told is provisional, and how to get in
  touch. The version in force on the day of the notice stays with the inspection.

  @FES-059 @FES-085
  Scenario: Told of the inspection the day before the change
    Given an inspection under the Further education and skills handbook is notified at 4.50pm on Thursday 18 January 2024
    When the record shows the final feedback meeting at 2.00pm on Thursday 25 January 2024, where short inspection
    Then the lead inspector must state outcome of short inspection to the provider by 11.59pm, because of the final feedback meeting
    And nothing binds or allows the lead inspector to cover required points in feedback
    When the record shows the inspection end at 3.00pm
    Then Ofsted will normally send draft report to the provider by 11.59pm on Tuesday 20 February 2024, because of the inspection end

  @FES-051 @FES-059
  Scenario: Told of the inspection on the day of the change
    Given an inspection under the Further education and skills handbook is notified at 9.30am on Friday 19 January 2024
    When the record shows the final feedback meeting at 2.00pm on Thursday 25 January 2024, where short inspection
    Then the lead inspector must cover required points in feedback for the provider by 11.59pm, because of the final feedback meeting
    And nothing binds or allows Ofsted to send draft report
    When the record shows the inspection end at 3.00pm
    Then Ofsted will normally send draft report to the provider by 11.59pm on Tuesday 20 February 2024, because of the inspection end

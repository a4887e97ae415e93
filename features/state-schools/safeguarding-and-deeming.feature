Feature: Early monitoring, and inspections that are deemed graded

  A school that is inadequate for its safeguarding alone is monitored early. The report says when a
  monitoring inspection was deemed graded, and in that case says it on the front page too.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  Rule: An early monitoring inspection where safeguarding alone was at fault

    @SMH-005
    Scenario: Safeguarding alone was inadequate, and the school is monitored early
      When the record shows a graded inspection at 10.00am, where inadequate for safeguarding alone
      Then Ofsted must carry out early monitoring inspection of the school, because of the graded inspection
      When Ofsted proceeds to carry out early monitoring inspection of the school at 9.00am on Monday 29 April 2024
      Then the duty of Ofsted to carry out early monitoring inspection is met

    @SMH-005
    Scenario: Checks of the report show that safeguarding alone was inadequate
      When the record shows a graded inspection at 10.00am
      Then nothing binds or allows Ofsted to carry out early monitoring inspection
      When the record shows report quality assured at 10.00am on Monday 26 February 2024, where inadequate for safeguarding alone
      Then Ofsted must carry out early monitoring inspection of the school, because of the graded inspection

  Rule: The report says that the inspection was deemed graded

    @SMH-100
    Scenario: The report on a school with serious weaknesses says so
      When the record shows the inspection deemed graded at 11.00am, where serious weaknesses
      Then Ofsted must state deeming in report, because of the inspection deemed graded
      When Ofsted proceeds to state deeming in report at 10.00am on Monday 26 February 2024
      Then the duty of Ofsted to state deeming in report is met

    @SMH-100
    Scenario: The report on a school with serious weaknesses goes out without the statement
      When the record shows the inspection deemed graded at 11.00am, where serious weaknesses
      And the record shows the final report sent at 10.00am on Tuesday 12 March 2024
      Then the duty of Ofsted to state deeming in report is breached
      When Ofsted proceeds to state deeming in report at 10.05am
      Then the duty of Ofsted to state deeming in report is breached

    @SMH-102 @SMH-103
    Scenario: Where safeguarding alone was at fault, the front page says so as well
      When the record shows the inspection deemed graded at 11.00am, where serious weaknesses and inadequate for safeguarding alone
      Then Ofsted must state deeming in report, because of the inspection deemed graded
      And Ofsted must state deeming on front page, because of the inspection deemed graded
      When Ofsted proceeds to state deeming in report at 10.00am on Monday 26 February 2024
      And Ofsted proceeds to state deeming on front page at 10.00am on Monday 26 February 2024
      Then the duty of Ofsted to state deeming in report is met
      And the duty of Ofsted to state deeming on front page is met

    @SMH-102 @SMH-103
    Scenario: The report goes out and neither it nor its front page says so
      When the record shows the inspection deemed graded at 11.00am, where serious weaknesses and inadequate for safeguarding alone
      And the record shows the final report sent at 10.00am on Tuesday 12 March 2024
      Then the duty of Ofsted to state deeming in report is breached
      And the duty of Ofsted to state deeming on front page is breached
      When Ofsted proceeds to state deeming in report at 10.05am
      And Ofsted proceeds to state deeming on front page at 10.05am
      Then the duty of Ofsted to state deeming in report is breached
      And the duty of Ofsted to state deeming on front page is breached

    @SMH-100
    Scenario: Where safeguarding was one reason of several, the front page need not say so
      When the record shows the inspection deemed graded at 11.00am, where serious weaknesses
      Then Ofsted must state deeming in report, because of the inspection deemed graded
      And nothing binds or allows Ofsted to state deeming on front page
      And nothing follows from SMH-102

    @SMH-005
    Scenario: The statements are for schools with serious weaknesses only
      When the record shows the inspection deemed graded at 11.00am, where inadequate for safeguarding alone
      Then nothing binds or allows Ofsted to state deeming in report
      And nothing binds or allows Ofsted to state deeming on front page
      When the record shows a graded inspection at 12.00pm
      Then Ofsted must carry out early monitoring inspection of the school, because of the graded inspection

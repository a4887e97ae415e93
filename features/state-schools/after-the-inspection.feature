Feature: What follows a monitoring inspection, and not before it

  Reports, answers, complaints, and what a report says of an inspection that was deemed graded.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 6 February 2024

  Rule: The draft report belongs after the end

    @SMH-079
    Scenario: Nobody waits for a draft report while the inspection lasts
      Then nothing follows from SMH-079
      When the record shows the inspection end at 3.00pm on Wednesday 7 February 2024
      Then Ofsted will normally send draft report to the school by 11.59pm on Monday 4 March 2024, because of the inspection end
      When nothing more is recorded until 12.00am on Tuesday 5 March 2024
      Then the duty of Ofsted to send draft report is breached

    @SMH-080
    Scenario: There is nothing to comment on until the draft comes
      Then nothing follows from SMH-080
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      Then the school may comment on draft report to Ofsted by 11.59pm on Monday 4 March 2024, because of the draft report sent
      When nothing more is recorded until 12.00am on Tuesday 5 March 2024
      Then the permission of the school to comment on draft report is lapsed

    @SMH-089
    Scenario: Other bodies get the draft once it was checked
      Then nothing follows from SMH-089
      When the record shows the inspection end at 3.00pm on Wednesday 7 February 2024
      Then Ofsted may send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When the record shows report quality assured at 9.00am on Monday 26 February 2024
      And Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 10.00am
      Then this is accepted
      And the permission of Ofsted to send draft report to other bodies is used

  Rule: The final report

    @SMH-082
    Scenario: Comments are not answered with the final report
      Then nothing follows from SMH-082
      When the record shows comments received at 10.00am on Friday 1 March 2024
      Then Ofsted must respond to comments of the school, because of the comments received
      When the record shows final report sent at 10.00am on Monday 18 March 2024
      Then the duty of Ofsted to respond to comments is outstanding
      When nothing more is recorded until 12.00am on Tuesday 19 March 2024
      Then the duty of Ofsted to respond to comments is breached

    @SMH-097
    Scenario: A school whose concern is unresolved complains
      When the record shows final report sent at 10.00am on Monday 18 March 2024
      Then nothing follows from SMH-097
      When the record shows final report sent at 10.05am, where concern unresolved
      Then the school may make formal complaint to Ofsted, because of the final report sent
      When the school proceeds to make formal complaint to Ofsted at 10.30am
      Then this is accepted
      And the permission of the school to make formal complaint is used

  Rule: A school with a concern contacts Ofsted, and no other

    @SMH-081
    Scenario: There was no concern
      When the record shows the inspection end at 3.00pm on Wednesday 7 February 2024
      And the record shows comments received at 10.00am on Thursday 8 February 2024
      Then Ofsted must consider comments of the school, because of the comments received
      And nothing follows from SMH-094

    @SMH-094
    Scenario: A concern is there before the end
      Then nothing follows from SMH-094
      When the record shows the inspection end at 3.00pm on Wednesday 7 February 2024, where concern unresolved
      Then the school may contact Ofsted after inspection by 11.59pm on Thursday 8 February 2024, because of the inspection end

  Rule: A monitoring inspection that was deemed graded

    @SMH-100
    Scenario: The report on a school with serious weaknesses says so
      When the record shows the inspection deemed graded at 1.00pm on Wednesday 7 February 2024
      Then nothing follows from SMH-100
      When the record shows the inspection deemed graded at 2.00pm, where serious weaknesses
      Then Ofsted must state deeming in report, because of the inspection deemed graded
      When Ofsted proceeds to state deeming in report at 2.30pm
      Then this is accepted
      And the duty of Ofsted to state deeming in report is met

    @SMH-100
    Scenario: The report on a school with serious weaknesses says so, too late
      When the record shows the inspection deemed graded at 1.00pm on Wednesday 7 February 2024, where serious weaknesses
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      And Ofsted proceeds to state deeming in report at 10.01am
      Then the duty of Ofsted to state deeming in report is breached

    @SMH-102
    Scenario: Safeguarding was the only reason
      When the record shows the inspection deemed graded at 1.00pm on Wednesday 7 February 2024
      Then nothing follows from SMH-102
      When the record shows the inspection deemed graded at 2.00pm, where serious weaknesses and inadequate for safeguarding alone
      Then Ofsted must state deeming in report, because of the inspection deemed graded
      When Ofsted proceeds to state deeming in report at 2.30pm
      Then the duty of Ofsted to state deeming in report is met

    @SMH-102
    Scenario: Safeguarding was the only reason, too late
      When the record shows the inspection deemed graded at 1.00pm on Wednesday 7 February 2024, where serious weaknesses and inadequate for safeguarding alone
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      And Ofsted proceeds to state deeming in report at 10.01am
      Then the duty of Ofsted to state deeming in report is breached

    @SMH-103
    Scenario: The front page says so as well
      When the record shows the inspection deemed graded at 1.00pm on Wednesday 7 February 2024
      Then nothing follows from SMH-103
      When the record shows the inspection deemed graded at 2.00pm, where serious weaknesses and inadequate for safeguarding alone
      Then Ofsted must state deeming on front page, because of the inspection deemed graded
      When Ofsted proceeds to state deeming on front page at 2.30pm
      Then this is accepted
      And the duty of Ofsted to state deeming on front page is met

    @SMH-103
    Scenario: The front page says so as well, too late
      When the record shows the inspection deemed graded at 1.00pm on Wednesday 7 February 2024, where serious weaknesses and inadequate for safeguarding alone
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      And Ofsted proceeds to state deeming on front page at 10.01am
      Then the duty of Ofsted to state deeming on front page is breached

    @SMH-100
    Scenario: Safeguarding was one reason of several
      When the record shows an inspection deemed graded at 1.00pm on Wednesday 7 February 2024, where serious weaknesses
      Then Ofsted must state deeming in report, because of the inspection deemed graded
      And nothing follows from SMH-102
      And nothing follows from SMH-103

  Rule: An early monitoring inspection

    @SMH-005
    Scenario: A school without serious weaknesses
      When the record shows an inspection deemed graded at 1.00pm on Wednesday 7 February 2024, where inadequate for safeguarding alone
      Then nothing follows from SMH-100
      And nothing follows from SMH-102
      And nothing follows from SMH-103
      When the record shows a graded inspection at 2.00pm
      Then Ofsted must carry out early monitoring inspection of the school, because of the graded inspection

    @SMH-005
    Scenario: Safeguarding alone was inadequate
      When the record shows a graded inspection at 1.00pm on Wednesday 7 February 2024
      Then nothing follows from SMH-005
      When the record shows a graded inspection at 2.00pm, where inadequate for safeguarding alone
      Then Ofsted must carry out early monitoring inspection of the school, because of the graded inspection
      When Ofsted proceeds to carry out early monitoring inspection of the school at 9.00am on Monday 6 May 2024
      Then this is accepted
      And the duty of Ofsted to carry out early monitoring inspection is met

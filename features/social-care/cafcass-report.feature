Feature: The report on Cafcass

  The report is read by two senior people before it goes out; Cafcass may comment until it is published;
  the final version goes to Cafcass and the Ministry of Justice.

  Background:
    Given an inspection under "Inspecting Cafcass: framework" is notified at 9.30am on Monday 13 May 2024
    And the record shows the inspection start at 9.00am on Monday 20 May 2024
    And the record shows the inspection end at 4.30pm on Friday 24 May 2024

  Rule: The report is read before it goes out

    @CAF-035 @CAF-037
    Scenario: Two senior people read the report
      Then the quality assurance manager must review report, because of the inspection end
      And the national director must review report, because of the inspection end
      When the quality assurance manager proceeds to review report at 10.00am on Monday 3 June 2024
      And the national director proceeds to review report at 10.00am on Tuesday 4 June 2024
      Then the duty of the quality assurance manager to review report is met
      And the duty of the national director to review report is met

    @CAF-035 @CAF-037
    Scenario: The final report goes out and neither had read it
      When the record shows final report sent at 10.00am on Tuesday 2 July 2024
      Then the duty of the quality assurance manager to review report is breached
      And the duty of the national director to review report is breached
      When the quality assurance manager proceeds to review report at 10.05am
      And the national director proceeds to review report at 10.05am
      Then the duty of the quality assurance manager to review report is breached
      And the duty of the national director to review report is breached

  Rule: Cafcass may comment until the report is published

    @CAF-038
    Scenario: Cafcass comments on the draft
      When the record shows draft report sent at 10.00am on Tuesday 11 June 2024
      Then Cafcass may comment on draft report to Ofsted, because of the draft report sent
      When the chief executive proceeds to comment on draft report to Ofsted at 10.00am on Thursday 13 June 2024
      Then this is accepted
      And the permission of Cafcass to comment on draft report is used

    @CAF-038
    Scenario: The report is published and there is nothing left to comment on
      When the record shows draft report sent at 10.00am on Tuesday 11 June 2024
      And the record shows report published at 9.30am on Monday 8 July 2024
      Then the permission of Cafcass to comment on draft report is lapsed
      When the chief executive proceeds to comment on draft report to Ofsted at 9.35am
      Then this is refused
      And the permission of Cafcass to comment on draft report is lapsed

    @CAF-039
    Scenario: Cafcass shares the draft with those who have to know
      When the record shows draft report sent at 10.00am on Tuesday 11 June 2024
      Then Cafcass may share outcome, because of the draft report sent
      When the chief executive proceeds to share outcome at 10.00am on Wednesday 12 June 2024
      Then this is accepted
      And the permission of Cafcass to share outcome is used

    @CAF-032 @CAF-039
    Scenario: Before the draft has come there is none to share
      When the chief executive proceeds to share outcome at 9.20am on Tuesday 11 June 2024
      Then this is refused
      When the record shows draft report sent at 10.00am
      Then Cafcass may share outcome, because of the draft report sent

  Rule: The final version goes out

    @CAF-040 @CAF-041 @CAF-042
    Scenario: The report goes to Cafcass and the ministry and is published
      When the record shows draft report sent at 10.00am on Tuesday 11 June 2024
      Then Ofsted must send final report to Cafcass, because of the draft report sent
      And Ofsted must send final report to other bodies with regard to the Ministry of Justice, because of the draft report sent
      And Ofsted must publish report, because of the draft report sent
      When Ofsted proceeds to send final report to Cafcass at 10.00am on Friday 21 June 2024
      And Ofsted proceeds to send final report to other bodies with regard to the Ministry of Justice at 10.02am
      And Ofsted proceeds to publish report at 10.04am
      Then the duty of Ofsted to send final report is met
      And the duty of Ofsted to send final report to other bodies is met
      And the duty of Ofsted to publish report is met

Feature: What follows a social care inspection, and not before it

  The draft is checked on its way out; comments and concerns are looked at by others.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the inspection start at 9.00am

  Rule: The draft report is checked before it goes out

    @SCF-073
    Scenario: The inspector submits the draft without a check
      Then nothing follows from SCF-073
      When the record shows draft report completed at 10.00am on Monday 12 February 2024
      Then the inspector must check draft report, because of the draft report completed
      When the record shows draft report submitted at 11.00am
      Then the duty of the inspector to check draft report is breached

    @SCF-074
    Scenario: The draft goes out without having been submitted
      Then nothing follows from SCF-074
      When the record shows draft report completed at 10.00am on Monday 12 February 2024
      Then the inspector must submit draft report to the inspection manager, because of the draft report completed
      When the record shows draft report sent at 11.00am
      Then the duty of the inspector to submit draft report is breached

    @SCF-075
    Scenario: Managers talk about a change of judgement
      Then nothing follows from SCF-075
      When the record shows judgement change proposed at 10.00am on Monday 12 February 2024
      Then the inspection manager must discuss change of judgement, because of the judgement change proposed
      When the inspection manager proceeds to discuss change of judgement at 11.00am
      Then this is accepted
      And the duty of the inspection manager to discuss change of judgement is met

    @SCF-075
    Scenario: Managers talk about a change of judgement, too late
      When the record shows judgement change proposed at 10.00am on Monday 12 February 2024
      And the record shows draft report sent at 10.00am on Monday 26 February 2024
      And the inspection manager proceeds to discuss change of judgement at 10.01am
      Then the duty of the inspection manager to discuss change of judgement is breached

  Rule: The draft report belongs after the end, and comments after the draft

    @SCF-078
    Scenario: Nobody waits for a draft report while the inspection lasts
      Then nothing follows from SCF-078
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then Ofsted must send draft report to the provider by 11.59pm on Friday 1 March 2024, because of the inspection end
      When nothing more is recorded until 12.00am on Saturday 2 March 2024
      Then the duty of Ofsted to send draft report is breached

    @SCF-079
    Scenario: There is nothing to comment on until the draft comes
      Then nothing follows from SCF-079
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      Then the provider may comment on draft report to Ofsted by 11.59pm on Monday 4 March 2024, because of the draft report sent
      When nothing more is recorded until 12.00am on Tuesday 5 March 2024
      Then the permission of the provider to comment on draft report is lapsed

    @SCF-080
    Scenario: Every comment is considered
      Then nothing follows from SCF-080
      When the record shows comments received at 10.00am on Friday 1 March 2024
      Then Ofsted must consider comments of the provider, because of the comments received
      When Ofsted proceeds to consider comments of the provider at 2.00pm
      Then this is accepted
      And the duty of Ofsted to consider comments is met

    @SCF-080
    Scenario: Every comment is considered, too late
      When the record shows comments received at 10.00am on Friday 1 March 2024
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      And Ofsted proceeds to consider comments of the provider at 10.01am
      Then the duty of Ofsted to consider comments is breached

    @SCF-081
    Scenario: Comments are not answered with the final report
      Then nothing follows from SCF-081
      When the record shows comments received at 10.00am on Friday 1 March 2024
      Then Ofsted must respond to comments of the provider, because of the comments received
      When the record shows final report sent at 10.00am on Monday 18 March 2024
      Then the duty of Ofsted to respond to comments is outstanding
      When nothing more is recorded until 12.00am on Tuesday 19 March 2024
      Then the duty of Ofsted to respond to comments is breached

    @SCF-084
    Scenario: The provider is sent a survey
      Then nothing follows from SCF-084
      When the record shows final report sent at 10.00am on Monday 18 March 2024
      Then Ofsted must send survey to the provider by 11.59pm, because of the final report sent
      When Ofsted proceeds to send survey to the provider at 10.30am
      Then this is accepted
      And the duty of Ofsted to send survey is met

  Rule: Concerns and complaints

    @SCF-090
    Scenario: Somebody who was not on the inspection takes the matter up
      Then nothing follows from SCF-090
      When the record shows a contact after inspection at 9.30am on Wednesday 7 February 2024
      Then Ofsted must pass contact to separate manager with regard to the regional inspection manager, because of the contact after inspection
      When Ofsted proceeds to pass contact to separate manager with regard to the regional inspection manager at 10.00am
      Then this is accepted
      And the duty of Ofsted to pass contact to separate manager is met

    @SCF-092
    Scenario: A concern about the draft is raised
      Then nothing follows from SCF-092
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      Then the provider may raise concern about draft with Ofsted, because of the draft report sent
      When the provider proceeds to raise concern about draft with Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to raise concern about draft is used

    @SCF-093
    Scenario: A provider whose concern is unresolved complains
      When the record shows final report sent at 10.00am on Monday 18 March 2024
      Then nothing follows from SCF-093
      When the record shows final report sent at 10.05am, where concern unresolved
      Then the provider may make formal complaint to Ofsted, because of the final report sent
      When the provider proceeds to make formal complaint to Ofsted at 10.30am
      Then this is accepted
      And the permission of the provider to make formal complaint is used

    @SCF-080
    Scenario: There was no concern
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      And the record shows comments received at 10.00am on Friday 1 March 2024
      Then Ofsted must consider comments of the provider, because of the comments received
      And nothing follows from SCF-089

    @SCF-089
    Scenario: A concern is there before the end
      Then nothing follows from SCF-089
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm on Wednesday 7 February 2024, because of the inspection end

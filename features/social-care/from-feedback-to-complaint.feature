Feature: From the feedback of a social care inspection to its report and beyond

  Who owes what at the meeting, while the report is made, and once it is there.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the inspection start at 9.00am

  @SCF-056 @SCF-065
  Scenario: The feedback covers what it has to
    When the record shows the final feedback meeting at 3.00pm
    Then the inspector must give verbal feedback to the provider, because of the final feedback meeting
    And the inspector should cover required points in feedback for the provider, because of the final feedback meeting
    When the inspector proceeds to give verbal feedback to the provider at 3.10pm
    And the inspector proceeds to cover required points in feedback for the provider at 3.10pm
    Then the duty of the inspector to give verbal feedback is met
    And the duty of the inspector to cover required points in feedback is met

  @SCF-056 @SCF-065
  Scenario: The meeting is over and covered none of it
    When the record shows the final feedback meeting at 3.00pm
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the inspector to give verbal feedback is breached
    And the duty of the inspector to cover required points in feedback is breached

  @SCF-060
  Scenario: Support at hard feedback is talked over
    When the record shows challenging feedback foreseen at 11.00am
    Then the inspector must discuss supporters at feedback with the provider, because of the challenging feedback foreseen
    When the inspector proceeds to discuss supporters at feedback with the provider at 1.00pm
    Then the duty of the inspector to discuss supporters at feedback is met

  @SCF-060
  Scenario: Hard feedback comes without a word on support
    When the record shows challenging feedback foreseen at 11.00am
    And the record shows the final feedback meeting at 3.00pm
    Then the duty of the inspector to discuss supporters at feedback is breached

  @SCF-017 @SCF-058
  Scenario: Senior staff come to the feedback as agreed
    When the record shows the final feedback meeting at 3.00pm
    Then nothing binds or allows the senior staff member to attend final feedback meeting
    When the record shows a progress meeting at 3.00pm, where agreed in advance
    Then the senior staff member may attend final feedback meeting, because of the final feedback meeting
    When the senior staff member proceeds to attend final feedback meeting at 3.01pm
    Then this is accepted
    And the permission of the senior staff member to attend final feedback meeting is used

  @SCF-063
  Scenario: The inspector takes advice before the feedback
    When the record shows the fieldwork end at 1.00pm
    Then the inspector may take advice before feedback, because of the fieldwork end
    When the inspector proceeds to take advice before feedback at 1.30pm
    Then this is accepted
    And the permission of the inspector to take advice before feedback is used

  @SCF-063
  Scenario: After the feedback there is none to take advice before
    When the record shows the fieldwork end at 1.00pm
    And the record shows the final feedback meeting at 3.00pm
    Then the permission of the inspector to take advice before feedback is lapsed

  @SCF-068
  Scenario: The manager shares the outcome
    When the record shows the final feedback meeting at 3.00pm
    Then the registered manager may share outcome, because of the final feedback meeting
    When the registered manager proceeds to share outcome at 5.00pm
    Then this is accepted
    And the permission of the registered manager to share outcome is used

  @SCF-073 @SCF-074
  Scenario: The draft is checked and passed on
    When the record shows draft report completed at 4.00pm
    Then the inspector must check draft report, because of the draft report completed
    And the inspector must submit draft report to the inspection manager, because of the draft report completed
    When the inspector proceeds to check draft report at 4.30pm
    And the inspector proceeds to submit draft report to the inspection manager at 5.00pm
    Then the duty of the inspector to check draft report is met
    And the duty of the inspector to submit draft report is met

  @SCF-073 @SCF-074
  Scenario: The draft is passed on unchecked
    When the record shows draft report completed at 4.00pm
    And the inspector proceeds to submit draft report to the inspection manager at 5.00pm
    Then the duty of the inspector to check draft report is breached
    And the duty of the inspector to submit draft report is met

  @SCF-074
  Scenario: The draft goes to the provider and never went to the manager
    When the record shows draft report completed at 4.00pm
    And the record shows draft report sent at 5.00pm
    Then the duty of the inspector to submit draft report is breached

  @SCF-075
  Scenario: Managers discuss a change of judgement
    When the record shows judgement change proposed at 4.00pm
    Then the inspection manager must discuss change of judgement, because of the judgement change proposed
    When the inspection manager proceeds to discuss change of judgement at 4.30pm
    Then the duty of the inspection manager to discuss change of judgement is met

  @SCF-075
  Scenario: The draft goes out and they have not
    When the record shows judgement change proposed at 4.00pm
    And the record shows draft report sent at 5.00pm
    Then the duty of the inspection manager to discuss change of judgement is breached

  @SCF-080 @SCF-081
  Scenario: Comments are considered and answered
    When the record shows comments received at 10.00am
    Then Ofsted must consider comments of the provider, because of the comments received
    And Ofsted must respond to comments of the provider, because of the comments received
    When Ofsted proceeds to consider comments of the provider at 11.00am
    And Ofsted proceeds to respond to comments of the provider at 1.00pm
    Then the duty of Ofsted to consider comments is met
    And the duty of Ofsted to respond to comments is met

  @SCF-080 @SCF-081
  Scenario: The final report comes, and neither was done that day
    When the record shows comments received at 10.00am
    And the record shows the final report sent at 3.00pm
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of Ofsted to consider comments is breached
    And the duty of Ofsted to respond to comments is breached

  @SCF-084
  Scenario: The survey goes out with the final report
    When the record shows the final report sent at 3.00pm
    Then Ofsted must send survey to the provider, because of the final report sent
    When Ofsted proceeds to send survey to the provider at 3.01pm
    Then the duty of Ofsted to send survey is met

  @SCF-084
  Scenario: The day is over and no survey went out
    When the record shows the final report sent at 3.00pm
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of Ofsted to send survey is breached

  @SCF-092
  Scenario: The draft report brings another chance to raise concerns
    When the record shows draft report sent at 3.00pm
    Then the provider may raise concern about draft with Ofsted, because of the draft report sent
    When the registered manager proceeds to raise concern about draft with Ofsted at 4.00pm
    Then this is accepted
    And the permission of the provider to raise concern about draft is used

  @SCF-088
  Scenario: What is not settled goes to the regional inspection manager
    When the record shows a concern raised at 10.00am
    Then nothing binds or allows the provider to contact regional inspection manager
    When the record shows a progress meeting at 11.00am, where concern unresolved
    Then the provider should contact regional inspection manager, because of the concern raised
    When the registered manager proceeds to contact regional inspection manager at 11.30am
    Then this is accepted
    And the duty of the provider to contact regional inspection manager is met

  @SCF-088
  Scenario: It is settled first
    When the record shows a concern raised at 10.00am, where concern unresolved
    And the record shows the concern settled at 11.00am
    And the record shows the inspection end at 4.00pm
    Then the duty of the provider to contact regional inspection manager is set aside

  @SCF-088
  Scenario: The inspection ends and it never went there
    When the record shows a concern raised at 10.00am, where concern unresolved
    And the record shows the inspection end at 4.00pm
    Then the duty of the provider to contact regional inspection manager is breached

  @SCF-090
  Scenario: Somebody who was not on the inspection takes the matter up
    When the record shows a contact after inspection at 10.00am
    Then Ofsted must pass contact to separate manager with the regional inspection manager, because of the contact after inspection
    When Ofsted proceeds to pass contact to separate manager with the regional inspection manager at 11.00am
    Then this is accepted
    And the duty of Ofsted to pass contact to separate manager is met

  @SCF-093
  Scenario: A formal complaint follows the final report
    When the record shows the final report sent at 3.00pm
    Then nothing binds or allows the provider to make formal complaint
    When the record shows a concern arises at 3.30pm, where concern unresolved
    Then the provider may make formal complaint to Ofsted, because of the final report sent
    When the responsible individual proceeds to make formal complaint to Ofsted at 4.00pm
    Then this is accepted
    And the permission of the provider to make formal complaint is used

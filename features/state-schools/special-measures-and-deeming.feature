Feature: Special measures, and monitoring inspections that are deemed graded

  What applies here applies only to schools of the kind that a scenario names.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  @SMH-066
  Scenario: Inspectors meet those who lead and govern the school
    When the record shows the inspection start at 10.00am, where first monitoring inspection and special measures
    Then the inspector must meet leaders and governing board with the headteacher, because of the inspection start
    When the inspector proceeds to meet leaders and governing board with the headteacher at 11.00am
    Then the duty of the inspector to meet leaders and governing board is met

  @SMH-066
  Scenario: The inspection ends and they have not met
    When the record shows the inspection start at 10.00am, where first monitoring inspection and special measures
    And the record shows the inspection end at 4.00pm
    Then the duty of the inspector to meet leaders and governing board is breached

  @SMH-067 @SMH-068
  Scenario: A colleague and further staff come to the meeting
    When the record shows the inspection start at 10.00am, where first monitoring inspection and special measures
    Then the supporting colleague may attend in support of the headteacher, because of the inspection start
    And the lead inspector may admit additional staff, because of the inspection start
    When the supporting colleague proceeds to attend in support of the headteacher at 11.00am
    And the lead inspector proceeds to admit additional staff at 11.00am
    Then the permission of the supporting colleague to attend in support is used
    And the permission of the lead inspector to admit additional staff is used

  @SMH-075
  Scenario: On a later monitoring inspection none of this is owed
    When the record shows the inspection start at 10.00am, where special measures
    And the record shows the final feedback meeting at 3.00pm
    Then the leader must not make outcome public, because of the final feedback meeting
    And nothing binds or allows the inspector to meet leaders and governing board
    And nothing binds or allows the lead inspector to admit additional staff

  @SMH-073 @SMH-074 @SMH-075 @SMH-076
  Scenario: The outcome is shared with governors and in confidence, and goes no further
    When the record shows the final feedback meeting at 3.00pm, where special measures
    Then the leader should share outcome with governing board, because of the final feedback meeting
    And the leader may share outcome in confidence, because of the final feedback meeting
    And the leader must not make outcome public, because of the final feedback meeting
    And the leader must not share outcome with parents, because of the final feedback meeting
    When the leader proceeds to share outcome with governing board at 4.00pm
    And the leader proceeds to share outcome in confidence at 4.05pm
    Then the duty of the leader to share outcome with governing board is met
    And the permission of the leader to share outcome in confidence is used
    When the record shows the final report sent at 10.00am on Tuesday 12 March 2024
    Then the rule that the leader must not make outcome public is kept
    And the rule that the leader must not share outcome with parents is kept

  @SMH-075 @SMH-076
  Scenario: The outcome is made public and parents are told
    When the record shows the final feedback meeting at 3.00pm, where special measures
    And the leader proceeds to make outcome public at 4.00pm
    And the leader proceeds to share outcome with parents at 4.05pm
    Then the rule that the leader must not make outcome public is broken
    And the rule that the leader must not share outcome with parents is broken

  @SMH-100
  Scenario: A report says that the inspection was deemed graded
    When the record shows inspection deemed graded at 11.00am, where serious weaknesses
    Then Ofsted must state deeming in report, because of the inspection deemed graded
    When Ofsted proceeds to state deeming in report at 10.00am on Monday 26 February 2024
    Then the duty of Ofsted to state deeming in report is met

  @SMH-100
  Scenario: The report goes out and does not say so
    When the record shows inspection deemed graded at 11.00am, where serious weaknesses
    And the record shows the final report sent at 10.00am on Tuesday 12 March 2024
    Then the duty of Ofsted to state deeming in report is breached

  @SMH-102 @SMH-103
  Scenario: Where safeguarding alone was at fault the front page says so too
    When the record shows inspection deemed graded at 11.00am, where serious weaknesses and inadequate for safeguarding alone
    Then Ofsted must state deeming in report, because of the inspection deemed graded
    And Ofsted must state deeming on front page, because of the inspection deemed graded
    When Ofsted proceeds to state deeming in report at 10.00am on Monday 26 February 2024
    And Ofsted proceeds to state deeming on front page at 10.00am on Monday 26 February 2024
    Then the duty of Ofsted to state deeming in report is met
    And the duty of Ofsted to state deeming on front page is met

  @SMH-102 @SMH-103
  Scenario: The report goes out and its front page does not say so
    When the record shows inspection deemed graded at 11.00am, where serious weaknesses and inadequate for safeguarding alone
    And the record shows the final report sent at 10.00am on Tuesday 12 March 2024
    Then the duty of Ofsted to state deeming in report is breached
    And the duty of Ofsted to state deeming on front page is breached

  @SMH-100
  Scenario: Otherwise the front page need not
    When the record shows inspection deemed graded at 11.00am, where serious weaknesses
    Then Ofsted must state deeming in report, because of the inspection deemed graded
    And nothing binds or allows Ofsted to state deeming on front page

  @SMH-005
  Scenario: An inspection of another school that is deemed graded
    When the record shows inspection deemed graded at 11.00am
    Then nothing binds or allows Ofsted to state deeming in report
    When the record shows the graded inspection at 11.00am
    Then nothing binds or allows Ofsted to carry out early monitoring inspection
    When the record shows a progress meeting at 12.00pm, where inadequate for safeguarding alone
    Then Ofsted must carry out early monitoring inspection of the school, because of the graded inspection

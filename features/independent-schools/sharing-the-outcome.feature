Feature: Who may be told the outcome for an independent school

  Leaders tell those who own and govern the school and, in confidence, others. Until the final report, the
  outcome is not for the public or for parents.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 27 February 2024

  Rule: After the final feedback meeting

    @ISH-042
    Scenario: The governors hear the outcome
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the leader should share outcome with governing board, because of the final feedback meeting
      When the leader proceeds to share outcome with governing board at 6.00pm
      Then the duty of the leader to share outcome with governing board is met

    @ISH-043
    Scenario: The headteacher tells a relative in confidence
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the leader may share outcome in confidence, because of the final feedback meeting
      When the headteacher proceeds to share outcome in confidence at 6.10pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @ISH-043
    Scenario: Before the feedback there is no outcome to tell anybody in confidence
      When the headteacher proceeds to share outcome in confidence at 2.20pm on Thursday 29 February 2024
      Then this is refused
      When the record shows the final feedback meeting at 3.00pm
      Then the leader may share outcome in confidence, because of the final feedback meeting

    @ISH-044
    Scenario: The headteacher makes the outcome public
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the leader must not make outcome public, because of the final feedback meeting
      When the headteacher proceeds to make outcome public at 6.20pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @ISH-045
    Scenario: The headteacher tells parents the outcome
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the leader must not share outcome with parents, because of the final feedback meeting
      When the headteacher proceeds to share outcome with parents at 6.30pm
      Then this is refused
      And the rule that the leader must not share outcome with parents is broken

    @ISH-044 @ISH-045
    Scenario: The outcome was kept private until the final report
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      And the record shows final report sent at 10.00am on Tuesday 26 March 2024
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept
      When the headteacher proceeds to make outcome public at 10.05am
      And the headteacher proceeds to share outcome with parents at 10.05am
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept

  Rule: When the draft report has come

    @ISH-103 @ISH-104
    Scenario: The proprietor and the governors hear what the draft says
      When the record shows draft report sent at 10.00am on Friday 15 March 2024
      Then the leader should share outcome with proprietor, because of the draft report sent
      And the leader should share outcome with governing board, because of the draft report sent
      When the leader proceeds to share outcome with proprietor at 1.00pm
      And the leader proceeds to share outcome with governing board at 1.02pm
      Then the duty of the leader to share outcome with proprietor is met
      And the duty of the leader to share outcome with governing board is met

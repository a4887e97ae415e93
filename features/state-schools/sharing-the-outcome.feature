Feature: Who may be told the outcome of a monitoring inspection

  Leaders share the outcome with those who govern and, in confidence, with people who support them. It is
  not for the public or for parents until the final report. The same is said of the feedback meeting, of
  special measures, and of the draft report.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 6 February 2024

  Rule: After the final feedback meeting

    @SMH-021
    Scenario: Governors or trustees hear the outcome
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the leader should share outcome with governing board, because of the final feedback meeting
      When the leader proceeds to share outcome with governing board at 6.00pm
      Then the duty of the leader to share outcome with governing board is met

    @SMH-022
    Scenario: A headteacher tells a relative in confidence
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the leader may share outcome in confidence, because of the final feedback meeting
      When the headteacher proceeds to share outcome in confidence at 6.00pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @SMH-023
    Scenario: A headteacher makes the outcome public
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the leader must not make outcome public, because of the final feedback meeting
      When the headteacher proceeds to make outcome public at 6.00pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @SMH-024
    Scenario: A headteacher tells parents the outcome
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the leader must not share outcome with parents, because of the final feedback meeting
      When the headteacher proceeds to share outcome with parents at 6.00pm
      Then this is refused
      And the rule that the leader must not share outcome with parents is broken

    @SMH-023 @SMH-024
    Scenario: The outcome was kept private until the final report
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept
      When the headteacher proceeds to make outcome public at 10.05am
      And the headteacher proceeds to share outcome with parents at 10.05am
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept

  Rule: When the school is in special measures

    @SMH-022 @SMH-073 @SMH-074
    Scenario: Governors or trustees hear of special measures, and a relative in confidence
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024, where special measures
      Then the leader should share outcome with governing board, because of the final feedback meeting
      And the leader may share outcome in confidence, because of the final feedback meeting
      When the leader proceeds to share outcome with governing board at 5.00pm
      Then the duty of the leader to share outcome with governing board is met
      When the leader proceeds to share outcome in confidence at 6.00pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @SMH-074
    Scenario: In special measures, too, the outcome may be told in confidence
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024, where special measures
      Then the leader may share outcome in confidence, because of the final feedback meeting

    @SMH-022 @SMH-074
    Scenario: Before the feedback nobody is told of special measures, not even in confidence
      When the leader proceeds to share outcome in confidence at 9.00am on Wednesday 7 February 2024
      Then this is refused
      When the record shows the final feedback meeting at 3.00pm, where special measures
      Then the leader may share outcome in confidence, because of the final feedback meeting

    @SMH-023 @SMH-024 @SMH-075 @SMH-076
    Scenario: Special measures become public and parents are told
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024, where special measures
      Then the leader must not make outcome public, because of the final feedback meeting
      And the leader must not share outcome with parents, because of the final feedback meeting
      When the leader proceeds to make outcome public at 5.00pm
      Then this is refused
      When the leader proceeds to share outcome with parents at 6.00pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken
      And the rule that the leader must not share outcome with parents is broken

    @SMH-075 @SMH-076
    Scenario: Special measures were kept private until the final report
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024, where special measures
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept
      When the leader proceeds to make outcome public at 10.05am
      And the leader proceeds to share outcome with parents at 10.05am
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept

    @SMH-021
    Scenario: Without special measures the general rules alone hold
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the leader should share outcome with governing board, because of the final feedback meeting
      And nothing follows from SMH-073
      And nothing follows from SMH-074
      And nothing follows from SMH-075
      And nothing follows from SMH-076

  Rule: When the draft report has come

    @SMH-085 @SMH-086
    Scenario: Governors or trustees hear what the draft says, and a relative in confidence
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      Then the leader should share outcome with governing board, because of the draft report sent
      And the leader may share outcome in confidence, because of the draft report sent
      When the chief executive proceeds to share outcome with governing board at 5.00pm
      Then the duty of the leader to share outcome with governing board is met
      When the chief executive proceeds to share outcome in confidence at 6.00pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @SMH-022 @SMH-086
    Scenario: Before the draft has come there is none to share in confidence
      When the chief executive proceeds to share outcome in confidence at 9.20am on Monday 26 February 2024
      Then this is refused
      When the record shows draft report sent at 10.00am
      Then the leader may share outcome in confidence, because of the draft report sent

    @SMH-087 @SMH-088
    Scenario: What the draft says becomes public and parents are told
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      Then the leader must not make outcome public, because of the draft report sent
      And the leader must not share outcome with parents, because of the draft report sent
      When the chief executive proceeds to make outcome public at 5.00pm
      Then this is refused
      When the chief executive proceeds to share outcome with parents at 6.00pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken
      And the rule that the leader must not share outcome with parents is broken

    @SMH-087 @SMH-088
    Scenario: What the draft says was kept private until the final report
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept
      When the chief executive proceeds to make outcome public at 10.05am
      And the chief executive proceeds to share outcome with parents at 10.05am
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept

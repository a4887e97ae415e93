Feature: Who hears of the outcome in special measures, and of the draft report

  The rules of the feedback meeting hold again in special measures, and once more when the draft report comes.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 6 February 2024

  Rule: In special measures

    @SMH-073
    Scenario: The board is told
      Then nothing follows from SMH-073
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024, where special measures
      Then the leader should share outcome with governing board, because of the final feedback meeting
      When the leader proceeds to share outcome with governing board at 6.00pm
      Then the duty of the leader to share outcome with governing board is met

    @SMH-074
    Scenario: A relative is told in confidence
      Then nothing follows from SMH-074
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024, where special measures
      Then the leader may share outcome in confidence, because of the final feedback meeting
      When the leader proceeds to share outcome in confidence at 6.00pm
      Then the permission of the leader to share outcome in confidence is used

    @SMH-075
    Scenario: The outcome must not become public
      Then nothing follows from SMH-075
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024, where special measures
      Then the leader must not make outcome public, because of the final feedback meeting
      When the leader proceeds to make outcome public at 6.00pm
      Then the rule that the leader must not make outcome public is broken

    @SMH-075
    Scenario: The outcome must not become public, and the ban ends
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024, where special measures
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      Then the rule that the leader must not make outcome public is kept

    @SMH-076
    Scenario: Parents must not be told
      Then nothing follows from SMH-076
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024, where special measures
      Then the leader must not share outcome with parents, because of the final feedback meeting
      When the leader proceeds to share outcome with parents at 6.00pm
      Then the rule that the leader must not share outcome with parents is broken

    @SMH-076
    Scenario: Parents must not be told, and the ban ends
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024, where special measures
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      Then the rule that the leader must not share outcome with parents is kept

    @SMH-021 @SMH-022 @SMH-023 @SMH-024
    Scenario: Without special measures the general rules alone hold
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the leader should share outcome with governing board, because of the final feedback meeting
      And the leader may share outcome in confidence, because of the final feedback meeting
      And the leader must not make outcome public, because of the final feedback meeting
      And the leader must not share outcome with parents, because of the final feedback meeting
      And nothing follows from SMH-073
      And nothing follows from SMH-074
      And nothing follows from SMH-075
      And nothing follows from SMH-076

  Rule: When the draft report has come

    @SMH-085
    Scenario: The board is told of the draft
      Then nothing follows from SMH-085
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      Then the leader should share outcome with governing board, because of the draft report sent
      When the leader proceeds to share outcome with governing board at 6.00pm
      Then this is accepted
      And the duty of the leader to share outcome with governing board is met

    @SMH-086
    Scenario: A relative is told of the draft in confidence
      Then nothing follows from SMH-086
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      Then the leader may share outcome in confidence, because of the draft report sent
      When the leader proceeds to share outcome in confidence at 6.00pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @SMH-087
    Scenario: The draft must not make the outcome public
      Then nothing follows from SMH-087
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      Then the leader must not make outcome public, because of the draft report sent
      When the leader proceeds to make outcome public at 6.00pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @SMH-087
    Scenario: The draft must not make the outcome public, and the ban ends
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      Then the rule that the leader must not make outcome public is kept

    @SMH-088
    Scenario: Parents must not be told of the draft
      Then nothing follows from SMH-088
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      Then the leader must not share outcome with parents, because of the draft report sent
      When the leader proceeds to share outcome with parents at 6.00pm
      Then this is refused
      And the rule that the leader must not share outcome with parents is broken

    @SMH-088
    Scenario: Parents must not be told of the draft, and the ban ends
      When the record shows draft report sent at 10.00am on Monday 26 February 2024
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      Then the rule that the leader must not share outcome with parents is kept

Feature: What the call and the visit of a monitoring inspection have to cover

  Each of these is owed for itself: one that is done does not make up for one that is not.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  @SMH-044 @SMH-045 @SMH-047 @SMH-048 @SMH-050 @SMH-051
  Scenario: The call covers what it has to
    When the record shows the notification call at 10.00am
    Then the lead inspector must confirm that governing board will be told with the headteacher, because of the notification call
    And the lead inspector must ask to meet chair with the headteacher, because of the notification call
    And the lead inspector must ask about specific issues with the headteacher, because of the notification call
    And the lead inspector must ask for plans from the school, because of the notification call
    And the lead inspector must invite concerns from the school, because of the notification call
    And the lead inspector must explain how to raise concerns to the school, because of the notification call
    When the lead inspector proceeds to confirm that governing board will be told with the headteacher at 10.20am
    And the lead inspector proceeds to ask to meet chair with the headteacher at 10.20am
    And the lead inspector proceeds to ask about specific issues with the headteacher at 10.20am
    And the lead inspector proceeds to ask for plans from the school at 10.20am
    And the lead inspector proceeds to invite concerns from the school at 10.20am
    And the lead inspector proceeds to explain how to raise concerns to the school at 10.20am
    Then the duty of the lead inspector to confirm that governing board will be told is met
    And the duty of the lead inspector to ask to meet chair is met
    And the duty of the lead inspector to ask about specific issues is met
    And the duty of the lead inspector to ask for plans is met
    And the duty of the lead inspector to invite concerns is met
    And the duty of the lead inspector to explain how to raise concerns is met

  @SMH-044 @SMH-045 @SMH-047 @SMH-048 @SMH-050 @SMH-051
  Scenario: The call is over and covered none of it
    When the record shows the notification call at 10.00am
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the lead inspector to confirm that governing board will be told is breached
    And the duty of the lead inspector to ask to meet chair is breached
    And the duty of the lead inspector to ask about specific issues is breached
    And the duty of the lead inspector to ask for plans is breached
    And the duty of the lead inspector to invite concerns is breached
    And the duty of the lead inspector to explain how to raise concerns is breached

  @SMH-052 @SMH-054
  Scenario: The lead inspector meets the headteacher and those who govern
    When the record shows the inspection start at 10.00am
    Then the lead inspector must meet headteacher, because of the inspection start
    And the lead inspector must meet governing board, because of the inspection start
    When the lead inspector proceeds to meet headteacher at 10.30am
    And the lead inspector proceeds to meet governing board at 10.30am
    Then the duty of the lead inspector to meet headteacher is met
    And the duty of the lead inspector to meet governing board is met

  @SMH-052 @SMH-054
  Scenario: The inspection ends and they have not met
    When the record shows the inspection start at 10.00am
    And the record shows the inspection end at 4.00pm
    Then the duty of the lead inspector to meet headteacher is breached
    And the duty of the lead inspector to meet governing board is breached

  @SMH-098
  Scenario: The school hears how to complain
    When the record shows the inspection start at 10.00am
    Then the lead inspector must explain how to complain to the school, because of the inspection start
    When the lead inspector proceeds to explain how to complain to the school at 4.00pm
    Then the duty of the lead inspector to explain how to complain is met

  @SMH-098
  Scenario: The final report comes and the school has not heard how to complain
    When the record shows the inspection start at 10.00am
    And the record shows the final report sent at 10.00am on Tuesday 12 March 2024
    Then the duty of the lead inspector to explain how to complain is breached

  @SMH-011 @SMH-012 @SMH-019 @SMH-025
  Scenario: The final feedback meeting covers what it has to
    When the record shows the final feedback meeting at 3.00pm
    Then the lead inspector must give verbal feedback to the school, because of the final feedback meeting
    And the lead inspector must chair final feedback meeting, because of the final feedback meeting
    And the lead inspector must explain that judgements are provisional to the feedback attendee, because of the final feedback meeting
    And the lead inspector must explain contact after inspection to the feedback attendee, because of the final feedback meeting
    When the lead inspector proceeds to give verbal feedback to the school at 3.20pm
    And the lead inspector proceeds to chair final feedback meeting at 3.20pm
    And the lead inspector proceeds to explain that judgements are provisional to the feedback attendee at 3.20pm
    And the lead inspector proceeds to explain contact after inspection to the feedback attendee at 3.20pm
    Then the duty of the lead inspector to give verbal feedback is met
    And the duty of the lead inspector to chair final feedback meeting is met
    And the duty of the lead inspector to explain that judgements are provisional is met
    And the duty of the lead inspector to explain contact after inspection is met

  @SMH-011 @SMH-012 @SMH-019 @SMH-025
  Scenario: The meeting is over and covered none of it
    When the record shows the final feedback meeting at 3.00pm
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the lead inspector to give verbal feedback is breached
    And the duty of the lead inspector to chair final feedback meeting is breached
    And the duty of the lead inspector to explain that judgements are provisional is breached
    And the duty of the lead inspector to explain contact after inspection is breached

  @SMH-026 @SMH-027 @SMH-028
  Scenario: A lack of urgency has its answer
    When the record shows lack of urgency found at 11.00am
    Then the lead inspector must speak to governing board, because of the lack of urgency found
    And the lead inspector must share serious concerns with the school, because of the lack of urgency found
    And the lead inspector must recommend urgent action to the school, because of the lack of urgency found
    When the lead inspector proceeds to speak to governing board at 2.00pm
    And the lead inspector proceeds to share serious concerns with the school at 2.00pm
    And the lead inspector proceeds to recommend urgent action to the school at 2.00pm
    Then the duty of the lead inspector to speak to governing board is met
    And the duty of the lead inspector to share serious concerns is met
    And the duty of the lead inspector to recommend urgent action is met

  @SMH-026 @SMH-027 @SMH-028
  Scenario: The inspection ends and a lack of urgency has had no answer
    When the record shows lack of urgency found at 11.00am
    And the record shows the inspection end at 4.00pm
    Then the duty of the lead inspector to speak to governing board is breached
    And the duty of the lead inspector to share serious concerns is breached
    And the duty of the lead inspector to recommend urgent action is breached

  @SMH-026 @SMH-029
  Scenario: The governing board can be spoken to later
    When the record shows lack of urgency found at 11.00am, where later meeting needed
    Then the lead inspector must arrange later meeting with the governing board, because of the lack of urgency found
    And the duty of the lead inspector to speak to governing board is set aside
    When the lead inspector proceeds to arrange later meeting with the governing board at 2.00pm
    Then this is accepted
    And the duty of the lead inspector to arrange later meeting is met

  @SMH-026
  Scenario: Nobody has to arrange a later meeting that is not needed
    When the record shows lack of urgency found at 11.00am
    Then the lead inspector must speak to governing board, because of the lack of urgency found
    And nothing binds or allows the lead inspector to arrange later meeting
    And nothing binds or allows the lead inspector to invite chief executive to feedback

  @SMH-030
  Scenario: The chief executive of an academy is asked to the feedback
    When the record shows lack of urgency found at 11.00am, where academy
    Then the lead inspector should invite chief executive to feedback, because of the lack of urgency found
    When the lead inspector proceeds to invite chief executive to feedback at 2.00pm
    Then the duty of the lead inspector to invite chief executive to feedback is met

  @SMH-030
  Scenario: The feedback begins and the chief executive was not asked
    When the record shows lack of urgency found at 11.00am, where academy
    And the record shows the final feedback meeting at 3.00pm
    Then the duty of the lead inspector to invite chief executive to feedback is breached

  @SMH-005
  Scenario: An early monitoring inspection is owed where safeguarding alone was at fault
    When the record shows the graded inspection at 10.00am, where inadequate for safeguarding alone
    Then Ofsted must carry out early monitoring inspection of the school, because of the graded inspection
    When Ofsted proceeds to carry out early monitoring inspection of the school at 10.00am on Monday 29 April 2024
    Then this is accepted
    And the duty of Ofsted to carry out early monitoring inspection is met

  @SMH-085 @SMH-086 @SMH-087 @SMH-088
  Scenario: What is shared after the draft report is shared as before
    When the record shows draft report sent at 10.00am
    Then the leader should share outcome with governing board, because of the draft report sent
    And the leader may share outcome in confidence, because of the draft report sent
    And the leader must not make outcome public, because of the draft report sent
    And the leader must not share outcome with parents, because of the draft report sent
    When the leader proceeds to share outcome with governing board at 11.00am
    And the leader proceeds to share outcome in confidence at 11.05am
    And the leader proceeds to make outcome public at 11.10am
    Then this is refused
    And the duty of the leader to share outcome with governing board is met
    And the permission of the leader to share outcome in confidence is used
    And the rule that the leader must not make outcome public is broken
    When the record shows the final report sent at 10.00am on Tuesday 12 March 2024
    Then the rule that the leader must not share outcome with parents is kept

  @SMH-087
  Scenario: The final report ends the ban on making the draft public
    When the record shows draft report sent at 10.00am
    And the record shows the final report sent at 10.00am on Tuesday 12 March 2024
    Then the rule that the leader must not make outcome public is kept

  @SMH-088
  Scenario: Parents are told what the draft says
    When the record shows draft report sent at 10.00am
    And the headteacher proceeds to share outcome with parents at 11.00am
    Then this is refused
    And the rule that the leader must not share outcome with parents is broken

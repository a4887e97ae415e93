Feature: A school that is not urgent enough

  Where there is serious concern that weaknesses are not tackled with enough urgency, the school and its
  board hear of it before the inspection is over.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 6 February 2024

  Rule: The school hears of the concern and what it should do

    @SMH-027 @SMH-028
    Scenario: The school is told of the serious concern and urged to act
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      Then the lead inspector must share serious concerns with the school, because of the lack of urgency found
      And the lead inspector must recommend urgent action to the school, because of the lack of urgency found
      When the lead inspector proceeds to share serious concerns with the school at 2.00pm
      And the lead inspector proceeds to recommend urgent action to the school at 2.05pm
      Then the duty of the lead inspector to share serious concerns is met
      And the duty of the lead inspector to recommend urgent action is met

    @SMH-027 @SMH-028
    Scenario: The inspection ends and the school has heard nothing of the concern
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      And the record shows the inspection end at 4.00pm
      Then the duty of the lead inspector to share serious concerns is breached
      And the duty of the lead inspector to recommend urgent action is breached
      When the lead inspector proceeds to share serious concerns with the school at 4.05pm
      And the lead inspector proceeds to recommend urgent action to the school at 4.05pm
      Then the duty of the lead inspector to share serious concerns is breached
      And the duty of the lead inspector to recommend urgent action is breached

  Rule: The board is spoken to, in the inspection or after it

    @SMH-026
    Scenario: The board is spoken to during the inspection
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      Then the lead inspector must ask to speak to governing board, because of the lack of urgency found
      When the lead inspector proceeds to ask to speak to governing board at 2.00pm
      Then the duty of the lead inspector to ask to speak to governing board is met

    @SMH-026
    Scenario: The inspection ends and nobody asked for the board
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      And the record shows the inspection end at 4.00pm
      Then the duty of the lead inspector to ask to speak to governing board is breached
      When the lead inspector proceeds to ask to speak to governing board at 4.05pm
      Then the duty of the lead inspector to ask to speak to governing board is breached

    @SMH-026 @SMH-029
    Scenario: The board can only be spoken to later
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024, where later meeting needed
      Then the lead inspector must arrange later meeting with the governing board, because of the lack of urgency found
      And the duty of the lead inspector to ask to speak to governing board is set aside
      When the lead inspector proceeds to arrange later meeting with the governing board at 2.00pm
      Then this is accepted
      And the duty of the lead inspector to arrange later meeting is met

    @SMH-026
    Scenario: Only where needed is a later meeting arranged or a chief executive asked
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      Then nothing binds or allows the lead inspector to arrange later meeting
      And the lead inspector must ask to speak to governing board, because of the lack of urgency found
      And nothing binds or allows the lead inspector to invite chief executive to feedback

  Rule: The chief executive of an academy is asked to the feedback

    @SMH-030
    Scenario: The chief executive of a trust is asked
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024, where academy
      Then the lead inspector should invite chief executive to feedback, because of the lack of urgency found
      When the lead inspector proceeds to invite chief executive to feedback at 2.00pm
      Then the duty of the lead inspector to invite chief executive to feedback is met

    @SMH-030
    Scenario: The feedback begins and the chief executive was not asked
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024, where academy
      And the record shows the final feedback meeting at 3.00pm
      Then the duty of the lead inspector to invite chief executive to feedback is breached
      When the lead inspector proceeds to invite chief executive to feedback at 3.05pm
      Then the duty of the lead inspector to invite chief executive to feedback is breached

Feature: What leaders and governors of a monitored school are told

  Feedback is given by word of mouth at the final meeting. Where a school is not urgent enough, its board hears of it.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 6 February 2024

  Rule: What belongs to the final meeting is said there

    @SMH-011
    Scenario: The school hears nothing by word of mouth
      Then nothing follows from SMH-011
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the lead inspector must give verbal feedback to the school by 11.59pm on Wednesday 7 February 2024, because of the final feedback meeting
      When nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the duty of the lead inspector to give verbal feedback is breached

    @SMH-012
    Scenario: The lead inspector takes the chair
      Then nothing follows from SMH-012
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the lead inspector must chair final feedback meeting by 11.59pm on Wednesday 7 February 2024, because of the final feedback meeting
      When the lead inspector proceeds to chair final feedback meeting at 3.30pm
      Then this is accepted
      And the duty of the lead inspector to chair final feedback meeting is met

    @SMH-019
    Scenario: Those present hear that judgements may change
      Then nothing follows from SMH-019
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the lead inspector must explain that judgements are provisional to the feedback attendee by 11.59pm on Wednesday 7 February 2024, because of the final feedback meeting
      When the lead inspector proceeds to explain that judgements are provisional to the feedback attendee at 3.30pm
      Then this is accepted
      And the duty of the lead inspector to explain that judgements are provisional is met

    @SMH-025
    Scenario: Nobody says how to reach Ofsted afterwards
      Then nothing follows from SMH-025
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the lead inspector must explain contact after inspection to the feedback attendee by 11.59pm on Wednesday 7 February 2024, because of the final feedback meeting
      When nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the duty of the lead inspector to explain contact after inspection is breached

    @SMH-018
    Scenario: There is nothing to leave before the meeting
      Then nothing follows from SMH-018
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the feedback attendee may leave final feedback meeting by 11.59pm on Wednesday 7 February 2024, because of the final feedback meeting
      When the feedback attendee proceeds to leave final feedback meeting at 3.30pm
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

  Rule: Where a school is not urgent enough

    @SMH-026
    Scenario: The board is spoken to
      Then nothing follows from SMH-026
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      Then the lead inspector must speak to governing board, because of the lack of urgency found
      When the lead inspector proceeds to speak to governing board at 2.00pm
      Then this is accepted
      And the duty of the lead inspector to speak to governing board is met

    @SMH-026
    Scenario: The board is spoken to, too late
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      And the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      And the lead inspector proceeds to speak to governing board at 4.01pm
      Then the duty of the lead inspector to speak to governing board is breached

    @SMH-027
    Scenario: The school hears of serious concerns
      Then nothing follows from SMH-027
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      Then the lead inspector must share serious concerns with the school, because of the lack of urgency found
      When the lead inspector proceeds to share serious concerns with the school at 2.00pm
      Then this is accepted
      And the duty of the lead inspector to share serious concerns is met

    @SMH-027
    Scenario: The school hears of serious concerns, too late
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      And the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      And the lead inspector proceeds to share serious concerns with the school at 4.01pm
      Then the duty of the lead inspector to share serious concerns is breached

    @SMH-028
    Scenario: Urgent action is recommended
      Then nothing follows from SMH-028
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      Then the lead inspector must recommend urgent action to the school, because of the lack of urgency found
      When the lead inspector proceeds to recommend urgent action to the school at 2.00pm
      Then this is accepted
      And the duty of the lead inspector to recommend urgent action is met

    @SMH-028
    Scenario: Urgent action is recommended, too late
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      And the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      And the lead inspector proceeds to recommend urgent action to the school at 4.01pm
      Then the duty of the lead inspector to recommend urgent action is breached

    @SMH-029
    Scenario: A later meeting is arranged where it is needed
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      Then nothing follows from SMH-029
      When the record shows a lack of urgency found at 1.00pm, where later meeting needed
      Then the lead inspector must arrange later meeting with the governing board, because of the lack of urgency found
      When the lead inspector proceeds to arrange later meeting with the governing board at 2.00pm
      Then this is accepted
      And the duty of the lead inspector to arrange later meeting is met

    @SMH-026 @SMH-029
    Scenario: The board can only be spoken to later
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024, where later meeting needed
      Then the lead inspector must arrange later meeting with the governing board, because of the lack of urgency found
      And the duty of the lead inspector to speak to governing board is set aside

    @SMH-030
    Scenario: The chief executive of a trust is not asked to the feedback
      When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
      Then nothing follows from SMH-030
      When the record shows a lack of urgency found at 1.00pm, where academy
      Then the lead inspector should invite chief executive to feedback, because of the lack of urgency found
      When the record shows the final feedback meeting at 3.00pm
      Then the duty of the lead inspector to invite chief executive to feedback is breached

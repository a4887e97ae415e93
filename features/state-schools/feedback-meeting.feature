Feature: The final feedback meeting of a monitoring inspection

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 6 February 2024

  Rule: Nobody has to be there

    @SMH-017
    Scenario: A governor stays away
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the feedback attendee may decline final feedback meeting, because of the final feedback meeting
      When the feedback attendee proceeds to decline final feedback meeting at 3.00pm
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @SMH-018
    Scenario: Somebody goes out, comes back and goes out again
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      And the feedback attendee proceeds to leave final feedback meeting at 3.10pm
      Then this is accepted
      When the feedback attendee proceeds to leave final feedback meeting at 3.30pm
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

    @SMH-018
    Scenario: There is nothing to leave the next day
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      And the feedback attendee proceeds to leave final feedback meeting at 12.00am on Thursday 8 February 2024
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

    @SMH-017 @SMH-018
    Scenario: A headteacher and a governor are attendees too
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      And the governing board proceeds to decline final feedback meeting at 3.00pm
      Then this is accepted
      When the headteacher proceeds to leave final feedback meeting at 3.10pm
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

  Rule: Who will be there is agreed beforehand

    @SMH-013
    Scenario: Attendance is agreed with the headteacher
      Then the lead inspector must agree attendance at feedback with the headteacher, because of the inspection start
      When the lead inspector proceeds to agree attendance at feedback with the headteacher at 9.00am on Wednesday 7 February 2024
      Then this is accepted
      And the duty of the lead inspector to agree attendance at feedback is met

    @SMH-013
    Scenario: The meeting begins and nothing was agreed
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the duty of the lead inspector to agree attendance at feedback is breached

    @SMH-016
    Scenario: It is seen after the meeting that the feedback was hard
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      And the record shows challenging feedback foreseen at 5.00pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached

    @SMH-016
    Scenario: Support is talked over before hard feedback
      When the record shows challenging feedback foreseen at 11.00am on Wednesday 7 February 2024
      Then the lead inspector must discuss supporters at feedback with the headteacher, because of the challenging feedback foreseen
      When the lead inspector proceeds to discuss supporters at feedback with the headteacher at 11.30am
      And the record shows the final feedback meeting at 3.00pm
      Then the duty of the lead inspector to discuss supporters at feedback is met

    @SMH-016
    Scenario: Hard feedback comes without a word on support
      When the record shows challenging feedback foreseen at 11.00am on Wednesday 7 February 2024
      And the record shows the final feedback meeting at 3.00pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached

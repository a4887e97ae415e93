Feature: What is said on the call to a school

  The call is for arrangements and for concerns. What is not said while it lasts has not been said in time.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  Rule: Governors and trustees are part of it

    @SMH-044
    Scenario: The headteacher is asked to make sure that the board hears
      Then nothing follows from SMH-044
      When the record shows the notification call at 10.00am
      Then the lead inspector must confirm that governing board will be told with the headteacher by 11.59pm, because of the notification call
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to confirm that governing board will be told is breached

    @SMH-045
    Scenario: The lead inspector asks to meet the chair
      Then nothing follows from SMH-045
      When the record shows the notification call at 10.00am
      Then the lead inspector must ask to meet chair when speaking to the headteacher by 11.59pm, because of the notification call
      When the lead inspector proceeds to ask to meet chair when speaking to the headteacher at 10.20am
      Then this is accepted
      And the duty of the lead inspector to ask to meet chair is met

  Rule: The inspection is arranged

    @SMH-046
    Scenario: Who takes part and when is talked over
      Then nothing follows from SMH-046
      When the record shows the notification call at 10.00am
      Then the lead inspector must discuss inspection arrangements with the headteacher by 11.59pm, because of the notification call
      When the lead inspector proceeds to discuss inspection arrangements with the headteacher at 10.20am
      Then this is accepted
      And the duty of the lead inspector to discuss inspection arrangements is met

    @SMH-047
    Scenario: Nobody asks what the lead inspector should know
      Then nothing follows from SMH-047
      When the record shows the notification call at 10.00am
      Then the lead inspector must ask about specific issues when speaking to the headteacher by 11.59pm, because of the notification call
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to ask about specific issues is breached

    @SMH-048
    Scenario: The school is asked for its plans
      Then nothing follows from SMH-048
      When the record shows the notification call at 10.00am
      Then the lead inspector must ask for plans from the school by 11.59pm, because of the notification call
      When the lead inspector proceeds to ask for plans from the school at 10.20am
      Then this is accepted
      And the duty of the lead inspector to ask for plans is met

  Rule: The school hears what to do with a concern

    @SMH-050
    Scenario: The school is given no chance to raise a concern
      Then nothing follows from SMH-050
      When the record shows the notification call at 10.00am
      Then the lead inspector must invite concerns from the school by 11.59pm, because of the notification call
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to invite concerns is breached

    @SMH-051
    Scenario: The school hears how to raise a concern later
      Then nothing follows from SMH-051
      When the record shows the notification call at 10.00am
      Then the lead inspector must explain how to raise concerns to the school by 11.59pm, because of the notification call
      When the lead inspector proceeds to explain how to raise concerns to the school at 10.20am
      Then this is accepted
      And the duty of the lead inspector to explain how to raise concerns is met

  Rule: Two requirements ask that progress updates be agreed, and one of them while the call lasts

    @SMH-009
    Scenario: Progress updates are agreed
      Then nothing follows from SMH-009
      When the record shows the notification call at 10.00am
      Then the lead inspector must agree progress updates with the headteacher, because of the notification call
      When the lead inspector proceeds to agree progress updates with the headteacher at 10.20am
      Then this is accepted
      And the duty of the lead inspector to agree progress updates is met

    @SMH-009
    Scenario: Progress updates are agreed, too late
      When the record shows the notification call at 10.00am
      And the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      And the lead inspector proceeds to agree progress updates with the headteacher at 4.01pm
      Then the duty of the lead inspector to agree progress updates is breached

    @SMH-049
    Scenario: Progress updates are agreed on the call
      Then nothing follows from SMH-049
      When the record shows the notification call at 10.00am
      Then the lead inspector must agree progress updates with the headteacher by 11.59pm, because of the notification call
      When the lead inspector proceeds to agree progress updates with the headteacher at 10.20am
      Then the duty of the lead inspector to agree progress updates is met

  Rule: Two requirements let the school ask for a deferral, and one of them until the inspection starts

    @SMH-032
    Scenario: The school asks after the call
      Then nothing follows from SMH-032
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the school proceeds to request deferral from Ofsted at 10.20am
      Then this is accepted
      And the permission of the school to request deferral is used

    @SMH-033
    Scenario: The school may ask until the inspection starts
      Then nothing follows from SMH-033
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the permission of the school to request deferral is lapsed

  Rule: None of what belongs to the call is owed before it

    @SMH-040 @SMH-041 @SMH-043 @SMH-049
    Scenario: The minute before the call
      When nothing more is recorded until 9.59am
      Then nothing follows from SMH-040
      And nothing follows from SMH-041
      And nothing follows from SMH-043
      And nothing follows from SMH-049
      When the record shows the notification call at 10.00am
      Then the lead inspector must encourage colleague at call with the headteacher by 11.59pm, because of the notification call
      And the headteacher may have note taker present by 11.59pm, because of the notification call
      And the lead inspector should learn well-being contact from the headteacher by 11.59pm, because of the notification call
      And the lead inspector must agree progress updates with the headteacher by 11.59pm, because of the notification call

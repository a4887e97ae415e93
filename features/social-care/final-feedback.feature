Feature: What belongs to the final feedback meeting in social care

  Feedback is prepared before the meeting, given at it, and used after it.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the inspection start at 9.00am

  Rule: Before the meeting

    @SCF-060
    Scenario: Hard feedback comes without a word on support
      Then nothing follows from SCF-060
      When the record shows challenging feedback foreseen at 11.00am on Tuesday 6 February 2024
      Then the inspector must discuss supporters at feedback with the provider, because of the challenging feedback foreseen
      When the record shows the final feedback meeting at 3.00pm
      Then the duty of the inspector to discuss supporters at feedback is breached

    @SCF-063
    Scenario: The time to take advice is before the meeting
      Then nothing follows from SCF-063
      When the record shows the fieldwork end at 12.00pm on Tuesday 6 February 2024
      Then the inspector may take advice before feedback, because of the fieldwork end
      When the record shows the final feedback meeting at 3.00pm
      Then the permission of the inspector to take advice before feedback is lapsed

  Rule: At the meeting

    @SCF-056
    Scenario: The provider hears nothing by word of mouth
      Then nothing follows from SCF-056
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the inspector must give verbal feedback to the provider by 11.59pm on Tuesday 6 February 2024, because of the final feedback meeting
      When nothing more is recorded until 12.00am on Wednesday 7 February 2024
      Then the duty of the inspector to give verbal feedback is breached

    @SCF-065
    Scenario: Every point is covered
      Then nothing follows from SCF-065
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the inspector should cover required points in feedback with regard to the provider by 11.59pm on Tuesday 6 February 2024, because of the final feedback meeting
      When the inspector proceeds to cover required points in feedback with regard to the provider at 3.30pm
      Then this is accepted
      And the duty of the inspector to cover required points in feedback is met

    @SCF-017 @SCF-058
    Scenario: A senior colleague comes where that was agreed
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then nothing follows from SCF-017
      And nothing follows from SCF-058
      When the record shows the final feedback meeting at 3.30pm, where agreed in advance
      Then the senior staff member may attend final feedback meeting, because of the final feedback meeting
      When the senior staff member proceeds to attend final feedback meeting at 3.31pm
      Then this is accepted
      And the permission of the senior staff member to attend final feedback meeting is used

    @SCF-061 @SCF-062 @SCF-067
    Scenario: There is nothing to leave or take notes of before
      Then nothing follows from SCF-061
      And nothing follows from SCF-062
      And nothing follows from SCF-067
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the feedback attendee may decline final feedback meeting, because of the final feedback meeting
      And the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      And the provider may take notes at feedback by 11.59pm, because of the final feedback meeting

    @SCF-016
    Scenario: Manager and responsible individual hear the feedback together
      Then nothing follows from SCF-016
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the inspector will normally give feedback to manager and responsible individual with regard to the registered manager by 11.59pm on Tuesday 6 February 2024, because of the final feedback meeting
      When the inspector proceeds to give feedback to manager and responsible individual with regard to the registered manager at 3.30pm
      Then the duty of the inspector to give feedback to manager and responsible individual is met

    @SCF-057
    Scenario: Only one of them hears the feedback
      Then nothing follows from SCF-057
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the inspector will normally give feedback to manager and responsible individual with regard to the registered manager by 11.59pm on Tuesday 6 February 2024, because of the final feedback meeting
      When nothing more is recorded until 12.00am on Wednesday 7 February 2024
      Then the duty of the inspector to give feedback to manager and responsible individual is breached

  Rule: After the meeting

    @SCF-068
    Scenario: The manager tells the staff
      Then nothing follows from SCF-068
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the registered manager may share outcome, because of the final feedback meeting
      When the registered manager proceeds to share outcome at 5.00pm
      Then this is accepted
      And the permission of the registered manager to share outcome is used

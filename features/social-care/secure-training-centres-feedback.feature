Feature: Feedback at the end of an inspection of a secure training centre

  Feedback is given by word of mouth, normally to the director, with a quality assurance manager there.
  Nobody has to stay and the centre may take notes.

  Background:
    Given an inspection under "Inspecting secure training centres: framework" is notified at 8.30am on Monday 19 August 2024
    And the record shows the inspection start at 8.45am

  Rule: Before the meeting

    @STC-019
    Scenario: Support is talked over before hard feedback
      When the record shows challenging feedback foreseen at 9.30am on Friday 23 August 2024
      Then the inspector must discuss supporters at feedback with the centre director, because of the challenging feedback foreseen
      When the inspector proceeds to discuss supporters at feedback with the centre director at 10.00am
      Then the duty of the inspector to discuss supporters at feedback is met

    @STC-019
    Scenario: Staff hear of the support they can have, and the director has still to
      When the record shows challenging feedback foreseen at 9.30am on Friday 23 August 2024
      Then nothing binds or allows anybody but the feedback attendee, the inspector, the lead inspector and Ofsted
      When the inspector proceeds to discuss supporters at feedback with the staff member at 10.00am
      Then the duty of the inspector to discuss supporters at feedback is outstanding

    @STC-019
    Scenario: Hard feedback comes without a word on support
      When the record shows challenging feedback foreseen at 9.30am on Friday 23 August 2024
      And the record shows the final feedback meeting at 2.00pm
      Then the duty of the inspector to discuss supporters at feedback is breached
      When the inspector proceeds to discuss supporters at feedback with the centre director at 2.05pm
      Then the duty of the inspector to discuss supporters at feedback is breached

  Rule: Nobody has to be there

    @STC-020
    Scenario: The director says beforehand that they are not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the centre director proceeds to decline final feedback meeting at 8.00am on Friday 23 August 2024
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @STC-020
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 4.30pm on Friday 23 August 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the centre director proceeds to decline final feedback meeting at 4.31pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @STC-021
    Scenario Outline: Somebody goes out, comes back and goes out again, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the feedback attendee proceeds to leave final feedback meeting at 2.10pm
      Then this is accepted
      When the centre director proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 2.30pm  |
        | 11.59pm |

    @STC-021
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      When nothing more is recorded until 12.00am on Saturday 24 August 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the centre director proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What is said and to whom

    @STC-015 @STC-017
    Scenario Outline: The centre hears the findings from the lead inspector, in the person of its director, at <when>
      Then nothing binds or allows the lead inspector to give verbal feedback
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      Then the lead inspector must give verbal feedback to the secure training centre by 11.59pm, because of the final feedback meeting
      And the lead inspector will normally give verbal feedback to the centre director by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to give verbal feedback to the centre director at <when>
      Then the duty of the lead inspector to give verbal feedback is <state>

      Examples:
        | when                               | state    |
        | 2.10pm                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Saturday 24 August 2024 | breached |

    @STC-015 @STC-017
    Scenario: The day passes without feedback
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      And nothing more is recorded until 12.00am on Saturday 24 August 2024
      Then the duty of the lead inspector to give verbal feedback is breached

    @STC-015 @STC-017
    Scenario: The lead inspector says why somebody other than the director hears the findings
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      And the lead inspector decides not to give verbal feedback to the centre director at 2.05pm, giving the reason "the director is on leave"
      Then this is left to discretion
      And the lead inspector must give verbal feedback to the secure training centre, because of the final feedback meeting

    @STC-017
    Scenario: A reason for telling somebody else sets aside that the director is told
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      And the lead inspector decides not to give verbal feedback to the centre director at 2.05pm, giving the reason "the director is on leave"
      Then this is left to discretion
      And the duty of the lead inspector to give verbal feedback to the centre director is set aside

    @STC-015 @STC-017
    Scenario: The lead inspector passes the director over and gives no reason
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      And the lead inspector decides not to give verbal feedback to the centre director at 2.05pm, giving no reason
      Then this is refused
      And the duty of the lead inspector to give verbal feedback to the centre director is outstanding
      And the lead inspector must give verbal feedback to the secure training centre, because of the final feedback meeting

    @STC-023 @STC-036
    Scenario Outline: What has to be said is said, and the centre hears how to get in touch, at <when>
      Then nothing binds or allows the inspector to cover required points in feedback
      And nothing binds or allows the inspector to explain contact after inspection
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      Then the inspector should cover required points in feedback for the secure training centre by 11.59pm, because of the final feedback meeting
      And the inspector should explain contact after inspection to the secure training centre by 11.59pm, because of the final feedback meeting
      When the inspector proceeds to cover required points in feedback for the secure training centre at <when>
      And the inspector proceeds to explain contact after inspection to the secure training centre at <when>
      Then the duty of the inspector to cover required points in feedback is <state>
      And the duty of the inspector to explain contact after inspection is <state>

      Examples:
        | when                               | state    |
        | 2.22pm                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Saturday 24 August 2024 | breached |

    @STC-023 @STC-036
    Scenario: The day passes and what had to be said was not
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      And nothing more is recorded until 12.00am on Saturday 24 August 2024
      Then the duty of the inspector to cover required points in feedback is breached
      And the duty of the inspector to explain contact after inspection is breached

    @STC-016
    Scenario: A quality assurance manager is there
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      Then the quality assurance manager will normally attend final feedback meeting, because of the final feedback meeting
      When the quality assurance manager proceeds to attend final feedback meeting at 2.00pm
      Then the duty of the quality assurance manager to attend final feedback meeting is met

    @STC-016
    Scenario: The quality assurance manager says why they are not coming
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      And the quality assurance manager decides not to attend final feedback meeting at 2.00pm, giving the reason "another centre needs them today"
      Then this is left to discretion
      And the duty of the quality assurance manager to attend final feedback meeting is set aside

    @STC-016
    Scenario: The quality assurance manager stays away and gives no reason
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      And the quality assurance manager decides not to attend final feedback meeting at 2.00pm, giving no reason
      Then this is refused
      And the duty of the quality assurance manager to attend final feedback meeting is outstanding

  Rule: Nothing is given in writing, and the centre takes its own notes

    @STC-024
    Scenario: The findings are handed over in writing at the meeting
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      Then the inspector must not give written feedback to the secure training centre, because of the final feedback meeting
      When the inspector proceeds to give written feedback to the secure training centre at 2.30pm
      Then this is refused
      And the rule that the inspector must not give written feedback is broken

    @STC-024
    Scenario: Nothing was given in writing until the draft report came
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      And the record shows draft report sent at 10.00am on Friday 13 September 2024
      Then the rule that the inspector must not give written feedback is kept
      When the inspector proceeds to give written feedback to the secure training centre at 10.05am
      Then the rule that the inspector must not give written feedback is kept

    @STC-025
    Scenario Outline: The centre takes notes, at <when>
      Then nothing binds or allows the secure training centre to take notes at feedback
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      Then the secure training centre may take notes at feedback by 11.59pm, because of the final feedback meeting
      When the centre director proceeds to take notes at feedback at <when>
      Then this is accepted
      And the permission of the secure training centre to take notes at feedback is used

      Examples:
        | when    |
        | 2.05pm  |
        | 11.59pm |

    @STC-025
    Scenario: The next day there is no meeting left to take notes of
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      And nothing more is recorded until 12.00am on Saturday 24 August 2024
      Then the permission of the secure training centre to take notes at feedback is lapsed
      When the centre director proceeds to take notes at feedback at 12.00am
      Then this is refused
      And the permission of the secure training centre to take notes at feedback is lapsed

  Rule: Who may be told

    @STC-026 @STC-028
    Scenario: The director tells staff the outcome, and a relative in confidence
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      Then the secure training centre may share outcome, because of the final feedback meeting
      And the secure training centre may share outcome in confidence, because of the final feedback meeting
      When the centre director proceeds to share outcome at 5.10pm
      Then this is accepted
      And the permission of the secure training centre to share outcome is used
      When the centre director proceeds to share outcome in confidence at 5.25pm
      Then this is accepted
      And the permission of the secure training centre to share outcome in confidence is used

    @STC-026
    Scenario: Before the feedback there is no outcome to tell staff
      When the centre director proceeds to share outcome at 1.20pm on Friday 23 August 2024
      Then this is refused
      When the record shows the final feedback meeting at 2.00pm
      Then the secure training centre may share outcome, because of the final feedback meeting

    @STC-028
    Scenario: Before the feedback there is no outcome to tell anybody in confidence
      When the centre director proceeds to share outcome in confidence at 1.20pm on Friday 23 August 2024
      Then this is refused
      When the record shows the final feedback meeting at 2.00pm
      Then the secure training centre may share outcome in confidence, because of the final feedback meeting

    @STC-029
    Scenario: The director makes the outcome public
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      Then the secure training centre must not make outcome public, because of the final feedback meeting
      When the centre director proceeds to make outcome public at 5.20pm
      Then this is refused
      And the rule that the secure training centre must not make outcome public is broken

    @STC-029
    Scenario: The outcome was kept private until the final report
      When the record shows the final feedback meeting at 2.00pm on Friday 23 August 2024
      And the record shows final report sent at 10.00am on Thursday 3 October 2024
      Then the rule that the secure training centre must not make outcome public is kept
      When the centre director proceeds to make outcome public at 10.05am
      Then the rule that the secure training centre must not make outcome public is kept

Feature: Feedback at the end of an inspection of an independent school

  Inspectors settle what they found before they give it. Nobody has to stay, and those present hear that
  grades are provisional and how to get in touch.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 27 February 2024

  Rule: Inspectors settle what they found before they give it

    @ISH-034 @ISH-035 @ISH-036
    Scenario: The evidence is weighed, judgements are made and points are noted
      Then the inspector must evaluate evidence overall, because of the inspection start
      And the inspector must make final judgements, because of the inspection start
      And the inspector must record points for feedback, because of the inspection start
      When the inspector proceeds to evaluate evidence overall at 2.00pm
      And the inspector proceeds to make final judgements at 2.02pm
      And the inspector proceeds to record points for feedback at 2.04pm
      Then the duty of the inspector to evaluate evidence overall is met
      And the duty of the inspector to make final judgements is met
      And the duty of the inspector to record points for feedback is met

    @ISH-034 @ISH-035 @ISH-036
    Scenario: The meeting begins and nothing was weighed, judged or noted
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the duty of the inspector to evaluate evidence overall is breached
      And the duty of the inspector to make final judgements is breached
      And the duty of the inspector to record points for feedback is breached
      When the inspector proceeds to evaluate evidence overall at 3.05pm
      And the inspector proceeds to make final judgements at 3.05pm
      And the inspector proceeds to record points for feedback at 3.05pm
      Then the duty of the inspector to evaluate evidence overall is breached
      And the duty of the inspector to make final judgements is breached
      And the duty of the inspector to record points for feedback is breached

  Rule: Who is there

    @ISH-037
    Scenario: The proprietor comes to the feedback
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the feedback attendee may attend final feedback meeting, because of the final feedback meeting
      When the proprietor proceeds to attend final feedback meeting at 3.00pm
      Then this is accepted
      And the permission of the feedback attendee to attend final feedback meeting is used

    @ISH-037
    Scenario: A parent has no place at the feedback
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      And the parent proceeds to attend final feedback meeting at 3.10pm
      Then this is refused
      And the permission of the feedback attendee to attend final feedback meeting is open

    @ISH-029
    Scenario: The lead inspector lets other leaders in
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the lead inspector may admit other leaders, because of the final feedback meeting
      When the lead inspector proceeds to admit other leaders at 3.00pm
      Then this is accepted
      And the permission of the lead inspector to admit other leaders is used

    @ISH-029
    Scenario: Leaders cannot let themselves in
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      And the leader proceeds to admit other leaders at 3.05pm
      Then this is refused
      And the permission of the lead inspector to admit other leaders is open

    @ISH-031
    Scenario: Support is talked over before hard feedback
      When the record shows challenging feedback foreseen at 10.00am on Thursday 29 February 2024
      Then the lead inspector must discuss supporters at feedback with the headteacher, because of the challenging feedback foreseen
      When the lead inspector proceeds to discuss supporters at feedback with the headteacher at 10.30am
      Then the duty of the lead inspector to discuss supporters at feedback is met

    @ISH-031
    Scenario: Hard feedback comes without a word on support
      When the record shows challenging feedback foreseen at 10.00am on Thursday 29 February 2024
      And the record shows the final feedback meeting at 3.00pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached
      When the lead inspector proceeds to discuss supporters at feedback with the headteacher at 3.05pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached

  Rule: Nobody has to be there

    @ISH-032
    Scenario: The proprietor says beforehand that they are not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the proprietor proceeds to decline final feedback meeting at 9.00am on Thursday 29 February 2024
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @ISH-032
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the proprietor proceeds to decline final feedback meeting at 4.31pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @ISH-033
    Scenario Outline: Somebody goes out, comes back and goes out again, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the feedback attendee proceeds to leave final feedback meeting at 3.10pm
      Then this is accepted
      When the headteacher proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 3.30pm  |
        | 11.59pm |

    @ISH-033
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      When nothing more is recorded until 12.00am on Friday 1 March 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the headteacher proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What those present hear

    @ISH-039 @ISH-040
    Scenario Outline: Those present hear provisional grades and that they could change, at <when>
      Then nothing binds or allows the lead inspector to state provisional grades
      And nothing binds or allows the lead inspector to explain that judgements are provisional
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the lead inspector must state provisional grades to the feedback attendee by 11.59pm, because of the final feedback meeting
      And the lead inspector must explain that judgements are provisional to the feedback attendee by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to state provisional grades to the feedback attendee at <when>
      And the lead inspector proceeds to explain that judgements are provisional to the feedback attendee at <when>
      Then the duty of the lead inspector to state provisional grades is <state>
      And the duty of the lead inspector to explain that judgements are provisional is <state>

      Examples:
        | when                           | state    |
        | 3.12pm                         | met      |
        | 11.59pm                        | met      |
        | 12.00am on Friday 1 March 2024 | breached |

    @ISH-039 @ISH-040
    Scenario: Those present leave without knowing the grades or that they could change
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      And nothing more is recorded until 12.00am on Friday 1 March 2024
      Then the duty of the lead inspector to state provisional grades is breached
      And the duty of the lead inspector to explain that judgements are provisional is breached

    @ISH-046
    Scenario Outline: Those present hear how to get in touch after the inspection, at <when>
      Then nothing binds or allows the lead inspector to explain contact after inspection
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the lead inspector must explain contact after inspection to the feedback attendee by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain contact after inspection to the feedback attendee at <when>
      Then the duty of the lead inspector to explain contact after inspection is <state>

      Examples:
        | when                           | state    |
        | 3.30pm                         | met      |
        | 11.59pm                        | met      |
        | 12.00am on Friday 1 March 2024 | breached |

    @ISH-046
    Scenario: Those present leave without knowing how to get in touch
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      And nothing more is recorded until 12.00am on Friday 1 March 2024
      Then the duty of the lead inspector to explain contact after inspection is breached

  Rule: In an inspection aligned with one of boarding

    @ISH-038
    Scenario Outline: Staff hear the findings of the aligned inspection, at <when>
      Then nothing binds or allows the inspector to give verbal feedback
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024, where aligned inspection
      Then the inspector must give verbal feedback to the staff member by 11.59pm, because of the final feedback meeting
      When the inspector proceeds to give verbal feedback to the staff member at <when>
      Then the duty of the inspector to give verbal feedback is <state>

      Examples:
        | when                           | state    |
        | 3.20pm                         | met      |
        | 11.59pm                        | met      |
        | 12.00am on Friday 1 March 2024 | breached |

    @ISH-038
    Scenario: The day passes and staff heard nothing of the aligned inspection
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024, where aligned inspection
      And nothing more is recorded until 12.00am on Friday 1 March 2024
      Then the duty of the inspector to give verbal feedback is breached

    @ISH-038
    Scenario: It is remembered during the meeting that boarding was inspected too
      When the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then nothing binds or allows the inspector to give verbal feedback
      When the record shows a progress meeting at 3.20pm, where aligned inspection
      Then the inspector must give verbal feedback to the staff member by 11.59pm, because of the final feedback meeting

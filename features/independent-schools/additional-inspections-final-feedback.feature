Feature: Feedback at the end of an additional inspection of an independent school

  Other leaders may come, nobody has to stay, and those present hear how to get in touch with Ofsted.

  Background:
    Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Monday 22 April 2024
    And the record shows the inspection start at 8.00am on Tuesday 23 April 2024

  Rule: Who is there

    @AII-050
    Scenario: The proprietor comes to the feedback
      When the record shows the final feedback meeting at 3.00pm
      Then the feedback attendee may attend final feedback meeting, because of the final feedback meeting
      When the proprietor proceeds to attend final feedback meeting at 3.00pm
      Then this is accepted
      And the permission of the feedback attendee to attend final feedback meeting is used

    @AII-050
    Scenario: A parent has no place at the feedback
      When the record shows the final feedback meeting at 3.00pm
      And the parent proceeds to attend final feedback meeting at 3.10pm
      Then this is refused
      And the permission of the feedback attendee to attend final feedback meeting is open

    @AII-052
    Scenario: The lead inspector lets other leaders in
      When the record shows the final feedback meeting at 3.00pm
      Then the lead inspector may admit other leaders, because of the final feedback meeting
      When the lead inspector proceeds to admit other leaders at 3.00pm
      Then this is accepted
      And the permission of the lead inspector to admit other leaders is used

    @AII-052
    Scenario: Leaders cannot let themselves in
      When the record shows the final feedback meeting at 3.00pm
      And the leader proceeds to admit other leaders at 3.05pm
      Then this is refused
      And the permission of the lead inspector to admit other leaders is open

    @AII-054
    Scenario: Support is talked over before hard feedback
      When the record shows challenging feedback foreseen at 1.30pm
      Then the lead inspector must discuss supporters at feedback with the headteacher, because of the challenging feedback foreseen
      When the lead inspector proceeds to discuss supporters at feedback with the headteacher at 2.00pm
      Then the duty of the lead inspector to discuss supporters at feedback is met

    @AII-054
    Scenario: Hard feedback comes without a word on support
      When the record shows challenging feedback foreseen at 1.30pm
      And the record shows the final feedback meeting at 3.00pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached
      When the lead inspector proceeds to discuss supporters at feedback with the headteacher at 3.05pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached

  Rule: Nobody has to be there

    @AII-055
    Scenario: The proprietor says beforehand that they are not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the proprietor proceeds to decline final feedback meeting at 10.00am
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @AII-055
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 4.30pm
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the proprietor proceeds to decline final feedback meeting at 4.35pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @AII-056
    Scenario Outline: The proprietor is called away from the meeting, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 3.00pm
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the proprietor proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 3.20pm  |
        | 11.59pm |

    @AII-056
    Scenario: There is no meeting left to leave the next day
      When the record shows the final feedback meeting at 3.00pm
      And nothing more is recorded until 12.00am on Wednesday 24 April 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the proprietor proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What those present hear

    @AII-057
    Scenario Outline: Those present hear how to get in touch after the inspection, at <when>
      Then nothing binds or allows the lead inspector to explain contact after inspection
      When the record shows the final feedback meeting at 3.00pm
      Then the lead inspector must explain contact after inspection to the feedback attendee by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain contact after inspection to the feedback attendee at <when>
      Then the duty of the lead inspector to explain contact after inspection is <state>

      Examples:
        | when                               | state    |
        | 3.30pm                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Wednesday 24 April 2024 | breached |

    @AII-057
    Scenario: Those present leave without knowing how to get in touch
      When the record shows the final feedback meeting at 3.00pm
      And nothing more is recorded until 12.00am on Wednesday 24 April 2024
      Then the duty of the lead inspector to explain contact after inspection is breached

    @AII-051
    Scenario Outline: Staff of a proposed boarding school hear the findings, at <when>
      Then nothing binds or allows the inspector to give verbal feedback
      When the record shows the final feedback meeting at 3.00pm, where aligned inspection and pre-registration inspection
      Then the inspector must give verbal feedback to the staff member by 11.59pm, because of the final feedback meeting
      When the inspector proceeds to give verbal feedback to the staff member at <when>
      Then the duty of the inspector to give verbal feedback is <state>

      Examples:
        | when                               | state    |
        | 3.20pm                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Wednesday 24 April 2024 | breached |

    @AII-051
    Scenario: The day passes and staff of the proposed boarding school heard nothing
      When the record shows the final feedback meeting at 3.00pm, where aligned inspection and pre-registration inspection
      And nothing more is recorded until 12.00am on Wednesday 24 April 2024
      Then the duty of the inspector to give verbal feedback is breached

    @AII-051
    Scenario: An aligned inspection of a school that is registered already asks nothing more, until it proves to be a proposed school
      When the record shows the final feedback meeting at 3.00pm, where aligned inspection
      Then nothing binds or allows the inspector to give verbal feedback
      When the record shows a progress meeting at 3.20pm, where pre-registration inspection
      Then the inspector must give verbal feedback to the staff member by 11.59pm, because of the final feedback meeting

    @AII-051
    Scenario: The inspection of a proposed school proves only later to be aligned with one of boarding
      When the record shows the final feedback meeting at 3.00pm, where pre-registration inspection
      Then nothing binds or allows the inspector to give verbal feedback
      When the record shows a progress meeting at 3.20pm, where aligned inspection
      Then the inspector must give verbal feedback to the staff member by 11.59pm, because of the final feedback meeting

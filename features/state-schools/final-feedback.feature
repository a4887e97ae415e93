Feature: The final feedback meeting of a monitoring inspection

  Who comes is agreed beforehand and nobody has to stay. Those present hear what was found, that it is
  provisional, and what they can still do about it.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 6 February 2024

  Rule: Who will be there is agreed beforehand

    @SMH-013
    Scenario: Attendance is agreed with the headteacher
      Then the lead inspector must agree attendance at feedback with the headteacher, because of the inspection start
      When the lead inspector proceeds to agree attendance at feedback with the headteacher at 9.00am on Wednesday 7 February 2024
      Then the duty of the lead inspector to agree attendance at feedback is met

    @SMH-013
    Scenario: The meeting begins and attendance was never agreed
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the duty of the lead inspector to agree attendance at feedback is breached
      When the lead inspector proceeds to agree attendance at feedback with the headteacher at 3.05pm
      Then the duty of the lead inspector to agree attendance at feedback is breached

    @SMH-016
    Scenario: Support is talked over before hard feedback
      When the record shows challenging feedback foreseen at 11.00am on Wednesday 7 February 2024
      Then the lead inspector must discuss supporters at feedback with the headteacher, because of the challenging feedback foreseen
      When the lead inspector proceeds to discuss supporters at feedback with the headteacher at 11.30am
      Then the duty of the lead inspector to discuss supporters at feedback is met

    @SMH-016
    Scenario: Hard feedback comes without a word on support
      When the record shows challenging feedback foreseen at 11.00am on Wednesday 7 February 2024
      And the record shows the final feedback meeting at 3.00pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached
      When the lead inspector proceeds to discuss supporters at feedback with the headteacher at 3.05pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached

  Rule: Nobody has to be there

    @SMH-017
    Scenario: A governor says beforehand that she is not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the governing board proceeds to decline final feedback meeting at 9.00am on Wednesday 7 February 2024
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @SMH-017
    Scenario: A governor who was invited stays away on the day
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      And the governing board proceeds to decline final feedback meeting at 3.00pm
      Then this is accepted

    @SMH-017
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 4.30pm on Wednesday 7 February 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the governing board proceeds to decline final feedback meeting at 4.31pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @SMH-018
    Scenario Outline: Somebody goes out, comes back and goes out again, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
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

    @SMH-018
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      When nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the feedback attendee proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What those present hear

    @SMH-011 @SMH-012
    Scenario Outline: The lead inspector takes the chair and tells the school what was found, at <when>
      Then nothing binds or allows the lead inspector to give verbal feedback
      And nothing binds or allows the lead inspector to chair final feedback meeting
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the lead inspector must give verbal feedback to the school by 11.59pm, because of the final feedback meeting
      And the lead inspector must chair final feedback meeting by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to give verbal feedback to the school at <when>
      And the lead inspector proceeds to chair final feedback meeting at <when>
      Then the duty of the lead inspector to give verbal feedback is <state>
      And the duty of the lead inspector to chair final feedback meeting is <state>

      Examples:
        | when                                | state    |
        | 3.10pm                              | met      |
        | 11.59pm                             | met      |
        | 12.00am on Thursday 8 February 2024 | breached |

    @SMH-019 @SMH-025
    Scenario Outline: Those present understand that judgements could change and that they can contact Ofsted, at <when>
      Then nothing binds or allows the lead inspector to explain that judgements are provisional
      And nothing binds or allows the lead inspector to explain contact after inspection
      When the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      Then the lead inspector must explain that judgements are provisional to the feedback attendee by 11.59pm, because of the final feedback meeting
      And the lead inspector must explain contact after inspection to the feedback attendee by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain that judgements are provisional to the feedback attendee at <when>
      And the lead inspector proceeds to explain contact after inspection to the feedback attendee at <when>
      Then the duty of the lead inspector to explain that judgements are provisional is <state>
      And the duty of the lead inspector to explain contact after inspection is <state>

      Examples:
        | when                                | state    |
        | 3.40pm                              | met      |
        | 11.59pm                             | met      |
        | 12.00am on Thursday 8 February 2024 | breached |

    @SMH-011 @SMH-012
    Scenario: The day passes without feedback or anyone in the chair
      Given the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      When nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the duty of the lead inspector to give verbal feedback is breached
      And the duty of the lead inspector to chair final feedback meeting is breached

    @SMH-019 @SMH-025
    Scenario: Those present leave without knowing where they stand
      Given the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024
      When nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the duty of the lead inspector to explain that judgements are provisional is breached
      And the duty of the lead inspector to explain contact after inspection is breached

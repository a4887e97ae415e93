Feature: Feedback at the end of an inspection of initial teacher education

  The representative chooses supporters, nobody has to stay, and the outcome stays private until the final
  report.

  Background:
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Wednesday 7 February 2024
    And the record shows the inspection start at 8.00am on Monday 12 February 2024

  Rule: Who will be there

    @ITE-030
    Scenario: The representative chooses who will be there in support
      Then the provider representative may choose supporters at feedback, because of the inspection start
      When the provider representative proceeds to choose supporters at feedback at 1.00pm
      Then this is accepted
      And the permission of the provider representative to choose supporters at feedback is used

    @ITE-030
    Scenario: It is too late to choose supporters when the meeting has begun
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      Then the permission of the provider representative to choose supporters at feedback is lapsed
      When the provider representative proceeds to choose supporters at feedback at 3.05pm
      Then this is refused
      And the permission of the provider representative to choose supporters at feedback is lapsed

    @ITE-034
    Scenario: Support is talked over before hard feedback
      When the record shows challenging feedback foreseen at 10.00am on Thursday 15 February 2024
      Then the lead inspector must discuss supporters at feedback with the provider representative, because of the challenging feedback foreseen
      When the lead inspector proceeds to discuss supporters at feedback with the provider representative at 10.30am
      Then the duty of the lead inspector to discuss supporters at feedback is met

    @ITE-034
    Scenario: Hard feedback comes without a word on support
      When the record shows challenging feedback foreseen at 10.00am on Thursday 15 February 2024
      And the record shows the final feedback meeting at 3.00pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached
      When the lead inspector proceeds to discuss supporters at feedback with the provider representative at 3.05pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached

  Rule: Nobody has to be there

    @ITE-031
    Scenario: A governor says beforehand that she is not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the governing board proceeds to decline final feedback meeting at 9.00am on Thursday 15 February 2024
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @ITE-031
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 4.30pm on Thursday 15 February 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the governing board proceeds to decline final feedback meeting at 4.31pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @ITE-032
    Scenario Outline: Somebody goes out, comes back and goes out again, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the feedback attendee proceeds to leave final feedback meeting at 3.10pm
      Then this is accepted
      When the provider representative proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 3.30pm  |
        | 11.59pm |

    @ITE-032
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      When nothing more is recorded until 12.00am on Friday 16 February 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the provider representative proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What those present hear

    @ITE-029 @ITE-035
    Scenario Outline: Those present hear that staying is voluntary and that judgements could change, at <when>
      Then nothing binds or allows the lead inspector to explain that feedback is voluntary
      And nothing binds or allows the lead inspector to explain that judgements are provisional
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      Then the lead inspector must explain that feedback is voluntary to the provider by 11.59pm, because of the final feedback meeting
      And the lead inspector must explain that judgements are provisional to the provider by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain that feedback is voluntary to the provider at <when>
      And the lead inspector proceeds to explain that judgements are provisional to the provider at <when>
      Then the duty of the lead inspector to explain that feedback is voluntary is <state>
      And the duty of the lead inspector to explain that judgements are provisional is <state>

      Examples:
        | when                               | state    |
        | 3.03pm                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Friday 16 February 2024 | breached |

    @ITE-029 @ITE-035
    Scenario: Those present sit on without knowing that they could go or that judgements could change
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      And nothing more is recorded until 12.00am on Friday 16 February 2024
      Then the duty of the lead inspector to explain that feedback is voluntary is breached
      And the duty of the lead inspector to explain that judgements are provisional is breached

    @ITE-042
    Scenario Outline: Those present hear how to get in touch after the inspection, at <when>
      Then nothing binds or allows the lead inspector to explain contact after inspection
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      Then the lead inspector must explain contact after inspection to the provider by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain contact after inspection to the provider at <when>
      Then the duty of the lead inspector to explain contact after inspection is <state>

      Examples:
        | when                               | state    |
        | 3.30pm                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Friday 16 February 2024 | breached |

    @ITE-042
    Scenario: Those present leave without knowing how to get in touch
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      And nothing more is recorded until 12.00am on Friday 16 February 2024
      Then the duty of the lead inspector to explain contact after inspection is breached

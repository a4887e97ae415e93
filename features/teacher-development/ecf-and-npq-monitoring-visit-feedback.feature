Feature: Feedback after a monitoring visit to a lead provider

  A monitoring visit is fed back as a full inspection is: supporters are chosen, nobody has to stay, and
  the outcome stays private until the final report.

  Background:
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Wednesday 28 February 2024, where monitoring visit
    And the record shows the inspection start at 8.00am on Monday 4 March 2024

  Rule: Who will be there

    @ECN-083
    Scenario: The representative chooses who will be there in support
      Then the provider representative may choose supporters at feedback, because of the inspection start
      When the provider representative proceeds to choose supporters at feedback at 1.00pm
      Then this is accepted
      And the permission of the provider representative to choose supporters at feedback is used

    @ECN-083
    Scenario: It is too late to choose supporters when the meeting has begun
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024
      Then the permission of the provider representative to choose supporters at feedback is lapsed
      When the provider representative proceeds to choose supporters at feedback at 3.05pm
      Then this is refused
      And the permission of the provider representative to choose supporters at feedback is lapsed

    @ECN-087
    Scenario: Support is talked over before hard feedback
      When the record shows challenging feedback foreseen at 10.00am on Thursday 7 March 2024, where monitoring visit
      Then the lead inspector must discuss supporters at feedback with the provider representative, because of the challenging feedback foreseen
      When the lead inspector proceeds to discuss supporters at feedback with the provider representative at 10.30am
      Then the duty of the lead inspector to discuss supporters at feedback is met

    @ECN-087
    Scenario: Hard feedback comes without a word on support
      When the record shows challenging feedback foreseen at 10.00am on Thursday 7 March 2024, where monitoring visit
      And the record shows the final feedback meeting at 3.00pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached
      When the lead inspector proceeds to discuss supporters at feedback with the provider representative at 3.05pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached

  Rule: Nobody has to be there

    @ECN-084
    Scenario: A governor says beforehand that she is not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the governing board proceeds to decline final feedback meeting at 9.00am on Thursday 7 March 2024
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @ECN-084
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 4.30pm on Thursday 7 March 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the governing board proceeds to decline final feedback meeting at 4.31pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @ECN-085
    Scenario Outline: Somebody goes out, comes back and goes out again, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024
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

    @ECN-085
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024
      When nothing more is recorded until 12.00am on Friday 8 March 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the provider representative proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What those present hear

    @ECN-082 @ECN-088
    Scenario Outline: Those present hear that staying is voluntary and that judgements could change, at <when>
      Then nothing binds or allows the lead inspector to explain that feedback is voluntary
      And nothing binds or allows the lead inspector to explain that judgements are provisional
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024, where monitoring visit
      Then the lead inspector must explain that feedback is voluntary to the feedback attendee by 11.59pm, because of the final feedback meeting
      And the lead inspector must explain that judgements are provisional to the feedback attendee by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain that feedback is voluntary to the feedback attendee at <when>
      And the lead inspector proceeds to explain that judgements are provisional to the feedback attendee at <when>
      Then the duty of the lead inspector to explain that feedback is voluntary is <state>
      And the duty of the lead inspector to explain that judgements are provisional is <state>

      Examples:
        | when                           | state    |
        | 3.03pm                         | met      |
        | 11.59pm                        | met      |
        | 12.00am on Friday 8 March 2024 | breached |

    @ECN-082 @ECN-088
    Scenario: Those present sit on without knowing that they could go or that judgements could change
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024, where monitoring visit
      And nothing more is recorded until 12.00am on Friday 8 March 2024
      Then the duty of the lead inspector to explain that feedback is voluntary is breached
      And the duty of the lead inspector to explain that judgements are provisional is breached

    @ECN-095 @ECN-096
    Scenario Outline: Those present hear how to get in touch, and about the survey, at <when>
      Then nothing binds or allows the lead inspector to explain contact after inspection
      And nothing binds or allows the lead inspector to invite to complete survey
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024, where monitoring visit
      Then the lead inspector must explain contact after inspection to the feedback attendee by 11.59pm, because of the final feedback meeting
      And the lead inspector must invite to complete survey to the lead provider by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain contact after inspection to the feedback attendee at <when>
      And the lead inspector proceeds to invite to complete survey to the lead provider at <when>
      Then the duty of the lead inspector to explain contact after inspection is <state>
      And the duty of the lead inspector to invite to complete survey is <state>

      Examples:
        | when                           | state    |
        | 3.32pm                         | met      |
        | 11.59pm                        | met      |
        | 12.00am on Friday 8 March 2024 | breached |

    @ECN-095 @ECN-096
    Scenario: Those present leave without knowing how to get in touch
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024, where monitoring visit
      And nothing more is recorded until 12.00am on Friday 8 March 2024
      Then the duty of the lead inspector to explain contact after inspection is breached
      And the duty of the lead inspector to invite to complete survey is breached

  Rule: Who may be told the outcome

    @ECN-090 @ECN-091
    Scenario: Staff and governors hear the outcome
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024, where monitoring visit
      Then the provider representative should share outcome with staff with regard to the staff member, because of the final feedback meeting
      And the provider representative should share outcome with governing board, because of the final feedback meeting
      When the provider representative proceeds to share outcome with staff with regard to the staff member at 6.00pm
      And the provider representative proceeds to share outcome with governing board at 6.02pm
      Then the duty of the provider representative to share outcome with staff is met
      And the duty of the provider representative to share outcome with governing board is met

    @ECN-092
    Scenario: The representative tells a relative in confidence
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024, where monitoring visit
      Then the provider representative may share outcome in confidence, because of the final feedback meeting
      When the provider representative proceeds to share outcome in confidence at 6.10pm
      Then this is accepted
      And the permission of the provider representative to share outcome in confidence is used

    @ECN-077 @ECN-092
    Scenario: Before the feedback there is no outcome to tell anybody in confidence
      When the provider representative proceeds to share outcome in confidence at 2.20pm on Thursday 7 March 2024
      Then this is refused
      When the record shows the final feedback meeting at 3.00pm, where monitoring visit
      Then the provider representative may share outcome in confidence, because of the final feedback meeting

    @ECN-093
    Scenario: The representative makes the outcome public
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024, where monitoring visit
      Then the provider representative must not make outcome public, because of the final feedback meeting
      When the provider representative proceeds to make outcome public at 6.20pm
      Then this is refused
      And the rule that the provider representative must not make outcome public is broken

    @ECN-094
    Scenario: The representative tells mentors and partners the outcome
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024, where monitoring visit
      Then the provider representative must not share outcome with stakeholders, because of the final feedback meeting
      When the provider representative proceeds to share outcome with stakeholders at 6.40pm
      Then this is refused
      And the rule that the provider representative must not share outcome with stakeholders is broken

    @ECN-093 @ECN-094
    Scenario: The outcome was kept private until the final report
      When the record shows the final feedback meeting at 3.00pm on Thursday 7 March 2024, where monitoring visit
      And the record shows final report sent at 10.00am on Tuesday 9 April 2024
      Then the rule that the provider representative must not make outcome public is kept
      And the rule that the provider representative must not share outcome with stakeholders is kept
      When the provider representative proceeds to make outcome public at 10.05am
      And the provider representative proceeds to share outcome with stakeholders at 10.05am
      Then the rule that the provider representative must not make outcome public is kept
      And the rule that the provider representative must not share outcome with stakeholders is kept

  Rule: What is for full inspections is for no monitoring visit

    @ECN-082 @ECN-083 @ECN-087
    Scenario: A monitoring visit is fed back as such
      Then the provider representative may choose supporters at feedback, because of the inspection start
      And nothing follows from ECN-068
      And nothing follows from ECN-069
      When the record shows challenging feedback foreseen at 10.00am on Thursday 7 March 2024
      Then the lead inspector must discuss supporters at feedback with the provider representative, because of the challenging feedback foreseen
      And nothing follows from ECN-072
      When the record shows the final feedback meeting at 3.00pm
      Then the lead inspector must explain that feedback is voluntary to the feedback attendee, because of the final feedback meeting
      And nothing follows from ECN-067
      And nothing follows from ECN-070
      And nothing follows from ECN-073
      And nothing follows from ECN-075
      And nothing follows from ECN-076
      And nothing follows from ECN-077
      And nothing follows from ECN-078
      And nothing follows from ECN-079
      And nothing follows from ECN-080
      And nothing follows from ECN-081

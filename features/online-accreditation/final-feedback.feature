Feature: Feedback at the end of an accreditation visit

  Nobody has to be there. Those present hear findings and no grades, that judgements could change, what is
  confidential, and how to complain.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Tuesday 16 April 2024
    And the record shows the inspection start at 9.00am on Thursday 18 April 2024

  Rule: Who may be there

    @AVO-017
    Scenario: The proprietor comes to the feedback
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      Then the feedback attendee may attend final feedback meeting, because of the final feedback meeting
      When the proprietor proceeds to attend final feedback meeting at 3.00pm
      Then this is accepted
      And the permission of the feedback attendee to attend final feedback meeting is used

    @AVO-017
    Scenario: A parent has no place at the feedback
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      And the parent proceeds to attend final feedback meeting at 3.10pm
      Then this is refused
      And the permission of the feedback attendee to attend final feedback meeting is open

    @AVO-018
    Scenario: The lead inspector lets other leaders in
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      Then the lead inspector may admit other leaders, because of the final feedback meeting
      When the lead inspector proceeds to admit other leaders at 3.00pm
      Then this is accepted
      And the permission of the lead inspector to admit other leaders is used

    @AVO-018
    Scenario: Leaders cannot let themselves in
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      And the leader proceeds to admit other leaders at 3.05pm
      Then this is refused
      And the permission of the lead inspector to admit other leaders is open

    @AVO-020
    Scenario: Support is talked over before hard feedback
      When the record shows challenging feedback foreseen at 10.00am on Friday 19 April 2024
      Then the lead inspector must discuss supporters at feedback with the person in day-to-day charge, because of the challenging feedback foreseen
      When the lead inspector proceeds to discuss supporters at feedback with the person in day-to-day charge at 10.30am
      Then the duty of the lead inspector to discuss supporters at feedback is met

    @AVO-020
    Scenario: Hard feedback comes without a word on support
      When the record shows challenging feedback foreseen at 10.00am on Friday 19 April 2024
      And the record shows the final feedback meeting at 3.00pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached
      When the lead inspector proceeds to discuss supporters at feedback with the person in day-to-day charge at 3.05pm
      Then the duty of the lead inspector to discuss supporters at feedback is breached

  Rule: Nobody has to be there

    @AVO-021
    Scenario: The proprietor says beforehand that they are not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the proprietor proceeds to decline final feedback meeting at 9.00am on Friday 19 April 2024
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @AVO-021
    Scenario: There is no meeting left to decline when the visit is over
      When the record shows the inspection end at 4.30pm on Friday 19 April 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the proprietor proceeds to decline final feedback meeting at 4.31pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @AVO-022
    Scenario Outline: Somebody goes out, comes back and goes out again, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the feedback attendee proceeds to leave final feedback meeting at 3.10pm
      Then this is accepted
      When the person in day-to-day charge proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 3.30pm  |
        | 11.59pm |

    @AVO-022
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      When nothing more is recorded until 12.00am on Saturday 20 April 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the person in day-to-day charge proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What those present hear

    @AVO-023 @AVO-024
    Scenario Outline: Those present hear the findings and that they could change, at <when>
      Then nothing binds or allows the inspector to cover required points in feedback
      And nothing binds or allows the inspector to explain that judgements are provisional
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      Then the inspector must cover required points in feedback for the provider by 11.59pm, because of the final feedback meeting
      And the inspector must explain that judgements are provisional to the feedback attendee by 11.59pm, because of the final feedback meeting
      When the inspector proceeds to cover required points in feedback for the provider at <when>
      And the inspector proceeds to explain that judgements are provisional to the feedback attendee at <when>
      Then the duty of the inspector to cover required points in feedback is <state>
      And the duty of the inspector to explain that judgements are provisional is <state>

      Examples:
        | when                              | state    |
        | 3.12pm                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Saturday 20 April 2024 | breached |

    @AVO-023 @AVO-024
    Scenario: The day passes without feedback
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      And nothing more is recorded until 12.00am on Saturday 20 April 2024
      Then the duty of the inspector to cover required points in feedback is breached
      And the duty of the inspector to explain that judgements are provisional is breached

    @AVO-026 @AVO-027
    Scenario Outline: Those present hear what is confidential and how to complain, at <when>
      Then nothing binds or allows the inspector to explain confidentiality of outcome
      And nothing binds or allows the inspector to explain how to complain
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      Then the inspector must explain confidentiality of outcome to the feedback attendee by 11.59pm, because of the final feedback meeting
      And the inspector must explain how to complain to the provider by 11.59pm, because of the final feedback meeting
      When the inspector proceeds to explain confidentiality of outcome to the feedback attendee at <when>
      And the inspector proceeds to explain how to complain to the provider at <when>
      Then the duty of the inspector to explain confidentiality of outcome is <state>
      And the duty of the inspector to explain how to complain is <state>

      Examples:
        | when                              | state    |
        | 3.22pm                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Saturday 20 April 2024 | breached |

    @AVO-026 @AVO-027
    Scenario: Those present leave without knowing what is confidential or how to complain
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      And nothing more is recorded until 12.00am on Saturday 20 April 2024
      Then the duty of the inspector to explain confidentiality of outcome is breached
      And the duty of the inspector to explain how to complain is breached

    @AVO-104
    Scenario Outline: The provider is asked to fill in the survey, at <when>
      Then nothing binds or allows the inspector to invite to complete survey
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      Then the inspector must invite to complete survey to the provider by 11.59pm, because of the final feedback meeting
      When the inspector proceeds to invite to complete survey to the provider at <when>
      Then the duty of the inspector to invite to complete survey is <state>

      Examples:
        | when                              | state    |
        | 3.30pm                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Saturday 20 April 2024 | breached |

    @AVO-104
    Scenario: The day passes without a word on the survey
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      And nothing more is recorded until 12.00am on Saturday 20 April 2024
      Then the duty of the inspector to invite to complete survey is breached

  Rule: There are no grades

    @AVO-005
    Scenario: An inspector gives the provider a grade
      Then the inspector must not make graded judgements of the provider, because of the inspection start
      When the inspector proceeds to make graded judgements of the provider at 2.00pm
      Then this is refused
      And the rule that the inspector must not make graded judgements is broken

    @AVO-005
    Scenario: No grade was given
      When the record shows the inspection end at 4.30pm on Friday 19 April 2024
      Then the rule that the inspector must not make graded judgements is kept
      When the inspector proceeds to make graded judgements of the provider at 4.35pm
      Then the rule that the inspector must not make graded judgements is kept

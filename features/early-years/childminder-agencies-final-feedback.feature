Feature: Feedback at the end of the inspection of a childminder agency

  Who comes is agreed beforehand and leaders choose their own supporters. Nobody has to stay, notes are
  welcome, and nothing is given in writing before the draft report.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 9.00am on Monday 4 March 2024

  Rule: Who will be there is agreed beforehand

    @CMA-038
    Scenario: Attendance is agreed with the leaders
      Then the lead inspector must agree attendance at feedback with the leader, because of the inspection start
      When the lead inspector proceeds to agree attendance at feedback with the leader at 2.00pm
      Then the duty of the lead inspector to agree attendance at feedback is met

    @CMA-038
    Scenario: The meeting begins and attendance was never agreed
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the duty of the lead inspector to agree attendance at feedback is breached
      When the lead inspector proceeds to agree attendance at feedback with the leader at 3.05pm
      Then the duty of the lead inspector to agree attendance at feedback is breached

    @CMA-036
    Scenario: A leader chooses who will be there in support
      Then the leader may choose supporters at feedback, because of the inspection start
      When the leader proceeds to choose supporters at feedback at 2.10pm
      Then this is accepted
      And the permission of the leader to choose supporters at feedback is used

    @CMA-036
    Scenario: It is too late to choose supporters when the meeting has begun
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the permission of the leader to choose supporters at feedback is lapsed
      When the leader proceeds to choose supporters at feedback at 3.05pm
      Then this is refused
      And the permission of the leader to choose supporters at feedback is lapsed

  Rule: Nobody has to be there

    @CMA-039
    Scenario: The nominated individual says beforehand that they are not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the nominated individual proceeds to decline final feedback meeting at 9.00am on Wednesday 6 March 2024
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @CMA-039
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the nominated individual proceeds to decline final feedback meeting at 4.31pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @CMA-040
    Scenario Outline: Somebody goes out, comes back and goes out again, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the feedback attendee proceeds to leave final feedback meeting at 3.10pm
      Then this is accepted
      When the nominated individual proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 3.30pm  |
        | 11.59pm |

    @CMA-040
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      When nothing more is recorded until 12.00am on Thursday 7 March 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the nominated individual proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What is said, and what is written down

    @CMA-035 @CMA-042
    Scenario Outline: The nominated individual hears the findings and is welcome to take notes, at <when>
      Then nothing binds or allows the lead inspector to give verbal feedback
      And nothing binds or allows the lead inspector to encourage note taking
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the lead inspector must give verbal feedback to the nominated individual by 11.59pm, because of the final feedback meeting
      And the lead inspector must encourage note taking with the leader by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to give verbal feedback to the nominated individual at <when>
      And the lead inspector proceeds to encourage note taking with the leader at <when>
      Then the duty of the lead inspector to give verbal feedback is <state>
      And the duty of the lead inspector to encourage note taking is <state>

      Examples:
        | when                             | state    |
        | 3.12pm                           | met      |
        | 11.59pm                          | met      |
        | 12.00am on Thursday 7 March 2024 | breached |

    @CMA-035 @CMA-042
    Scenario: The day passes without feedback or a word on taking notes
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      And nothing more is recorded until 12.00am on Thursday 7 March 2024
      Then the duty of the lead inspector to give verbal feedback is breached
      And the duty of the lead inspector to encourage note taking is breached

    @CMA-044 @CMA-046
    Scenario Outline: Those present can say what worries them, and hear what is confidential, at <when>
      Then nothing follows from CMA-044
      And nothing binds or allows the lead inspector to explain confidentiality of outcome
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the lead inspector must invite concerns from the provider by 11.59pm, because of the final feedback meeting
      And the lead inspector must explain confidentiality of outcome to the feedback attendee by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to invite concerns from the provider at <when>
      And the lead inspector proceeds to explain confidentiality of outcome to the feedback attendee at <when>
      Then the duty of the lead inspector to invite concerns is <state>
      And the duty of the lead inspector to explain confidentiality of outcome is <state>

      Examples:
        | when                             | state    |
        | 3.32pm                           | met      |
        | 11.59pm                          | met      |
        | 12.00am on Thursday 7 March 2024 | breached |

    @CMA-044 @CMA-046
    Scenario: Those present leave without knowing what is confidential
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      And nothing more is recorded until 12.00am on Thursday 7 March 2024
      Then the duty of the lead inspector to invite concerns is breached
      And the duty of the lead inspector to explain confidentiality of outcome is breached

    @CMA-043
    Scenario: The feedback is written down in the evidence
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the inspector must record feedback, because of the final feedback meeting
      When the inspector proceeds to record feedback at 3.20pm
      Then the duty of the inspector to record feedback is met

    @CMA-041
    Scenario: The findings are handed over in writing at the meeting
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the inspector must not give written feedback to the provider, because of the final feedback meeting
      When the inspector proceeds to give written feedback to the provider at 3.30pm
      Then this is refused
      And the rule that the inspector must not give written feedback is broken

    @CMA-041
    Scenario: Nothing is given in writing until the draft report comes
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      And the record shows draft report sent at 10.00am on Friday 22 March 2024
      Then the rule that the inspector must not give written feedback is kept
      When the inspector proceeds to give written feedback to the provider at 10.05am
      Then the rule that the inspector must not give written feedback is kept

    @CMA-090
    Scenario Outline: The agency is told at the meeting how to complain, at <when>
      Then nothing follows from CMA-090
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the lead inspector should explain how to complain to the provider by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain how to complain to the provider at <when>
      Then the duty of the lead inspector to explain how to complain is <state>

      Examples:
        | when                             | state    |
        | 3.40pm                           | met      |
        | 11.59pm                          | met      |
        | 12.00am on Thursday 7 March 2024 | breached |

    @CMA-090
    Scenario: The meeting passes without a word on complaints
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      And nothing more is recorded until 12.00am on Thursday 7 March 2024
      Then the duty of the lead inspector to explain how to complain is breached

Feature: Feedback at the end of an inspection of Cafcass

  Leaders are asked to the meeting and need not stay. They hear the findings with the evidence, and what
  comes next.

  Background:
    Given an inspection under "Inspecting Cafcass: framework" is notified at 9.30am on Monday 13 May 2024
    And the record shows the inspection start at 9.00am on Monday 20 May 2024

  Rule: Before the meeting

    @CAF-018
    Scenario: The chief executive is asked to the meeting
      Then the lead inspector must invite leaders to feedback with regard to the chief executive, because of the inspection start
      When the lead inspector proceeds to invite leaders to feedback with regard to the chief executive at 2.00pm
      Then the duty of the lead inspector to invite leaders to feedback is met

    @CAF-018
    Scenario: An adviser is asked to the meeting, and the chief executive has still to be
      Then nothing binds or allows anybody but the feedback attendee, the inspector, the lead inspector and Ofsted
      When the lead inspector proceeds to invite leaders to feedback with regard to the family court adviser at 2.00pm
      Then the duty of the lead inspector to invite leaders to feedback is outstanding

    @CAF-018
    Scenario: The meeting begins and the chief executive was not asked
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the duty of the lead inspector to invite leaders to feedback is breached
      When the lead inspector proceeds to invite leaders to feedback with regard to the chief executive at 2.05pm
      Then the duty of the lead inspector to invite leaders to feedback is breached

    @CAF-020
    Scenario: Findings are shared as they emerge
      Then the inspector should share emerging findings with Cafcass, because of the inspection start
      When the inspector proceeds to share emerging findings with Cafcass at 2.20pm
      Then the duty of the inspector to share emerging findings is met

    @CAF-020
    Scenario: The meeting begins and nothing had been shared
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the duty of the inspector to share emerging findings is breached
      When the inspector proceeds to share emerging findings with Cafcass at 2.05pm
      Then the duty of the inspector to share emerging findings is breached

    @CAF-027
    Scenario: Support is talked over before hard feedback
      When the record shows challenging feedback foreseen at 9.30am on Friday 24 May 2024
      Then the inspector must discuss supporters at feedback with the chief executive, because of the challenging feedback foreseen
      When the inspector proceeds to discuss supporters at feedback with the chief executive at 10.00am
      Then the duty of the inspector to discuss supporters at feedback is met

    @CAF-027
    Scenario: Hard feedback comes without a word on support
      When the record shows challenging feedback foreseen at 9.30am on Friday 24 May 2024
      And the record shows the final feedback meeting at 2.00pm
      Then the duty of the inspector to discuss supporters at feedback is breached
      When the inspector proceeds to discuss supporters at feedback with the chief executive at 2.05pm
      Then the duty of the inspector to discuss supporters at feedback is breached

  Rule: Nobody has to be there

    @CAF-028
    Scenario: The chief executive says beforehand that they are not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the chief executive proceeds to decline final feedback meeting at 8.00am on Friday 24 May 2024
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @CAF-028
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 4.30pm on Friday 24 May 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the chief executive proceeds to decline final feedback meeting at 4.31pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @CAF-029
    Scenario Outline: Somebody goes out, comes back and goes out again, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the feedback attendee proceeds to leave final feedback meeting at 2.10pm
      Then this is accepted
      When the chief executive proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 2.30pm  |
        | 11.59pm |

    @CAF-029
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      When nothing more is recorded until 12.00am on Saturday 25 May 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the chief executive proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What is said and shown

    @CAF-022 @CAF-023
    Scenario Outline: Cafcass hears the findings and sees a summary of the evidence, at <when>
      Then nothing binds or allows the inspector to cover required points in feedback
      And nothing binds or allows the inspector to share summary evidence
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the inspector must cover required points in feedback for Cafcass by 11.59pm, because of the final feedback meeting
      And the inspector should share summary evidence with Cafcass by 11.59pm, because of the final feedback meeting
      When the inspector proceeds to cover required points in feedback for Cafcass at <when>
      And the inspector proceeds to share summary evidence with Cafcass at <when>
      Then the duty of the inspector to cover required points in feedback is <state>
      And the duty of the inspector to share summary evidence is <state>

      Examples:
        | when                            | state    |
        | 2.12pm                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Saturday 25 May 2024 | breached |

    @CAF-022 @CAF-023
    Scenario: The day passes without findings or evidence
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      And nothing more is recorded until 12.00am on Saturday 25 May 2024
      Then the duty of the inspector to cover required points in feedback is breached
      And the duty of the inspector to share summary evidence is breached

    @CAF-021
    Scenario Outline: A leader talks the evidence over with inspectors, at <when>
      Then nothing binds or allows the leader to discuss evidence with inspectors
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the leader may discuss evidence with inspectors by 11.59pm, because of the final feedback meeting
      When the leader proceeds to discuss evidence with inspectors at <when>
      Then this is accepted
      And the permission of the leader to discuss evidence with inspectors is used

      Examples:
        | when    |
        | 2.20pm  |
        | 11.59pm |

    @CAF-021
    Scenario: The next day there is no evidence left to talk over
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      And nothing more is recorded until 12.00am on Saturday 25 May 2024
      Then the permission of the leader to discuss evidence with inspectors is lapsed
      When the leader proceeds to discuss evidence with inspectors at 12.00am
      Then this is refused
      And the permission of the leader to discuss evidence with inspectors is lapsed

    @CAF-030
    Scenario Outline: Cafcass hears what comes next, at <when>
      Then nothing binds or allows the lead inspector to explain procedures after feedback
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the lead inspector must explain procedures after feedback to Cafcass by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain procedures after feedback to Cafcass at <when>
      Then the duty of the lead inspector to explain procedures after feedback is <state>

      Examples:
        | when                            | state    |
        | 2.40pm                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Saturday 25 May 2024 | breached |

    @CAF-030
    Scenario: The day passes and Cafcass does not know what comes next
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      And nothing more is recorded until 12.00am on Saturday 25 May 2024
      Then the duty of the lead inspector to explain procedures after feedback is breached

    @CAF-031
    Scenario: Cafcass hears how to get in touch after the inspection
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the lead inspector should explain contact after inspection to Cafcass, because of the final feedback meeting
      When the lead inspector proceeds to explain contact after inspection to Cafcass at 2.45pm
      Then the duty of the lead inspector to explain contact after inspection is met

    @CAF-031
    Scenario: The inspection ends and Cafcass does not know how to get in touch
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      And the record shows the inspection end at 4.30pm
      Then the duty of the lead inspector to explain contact after inspection is breached
      When the lead inspector proceeds to explain contact after inspection to Cafcass at 4.35pm
      Then the duty of the lead inspector to explain contact after inspection is breached

  Rule: Who may be told

    @CAF-032 @CAF-033
    Scenario: The chief executive tells partners the outcome and a relative in confidence
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the leader may share outcome, because of the final feedback meeting
      And the leader may share outcome in confidence, because of the final feedback meeting
      When the chief executive proceeds to share outcome at 5.10pm
      Then this is accepted
      And the permission of the leader to share outcome is used
      When the chief executive proceeds to share outcome in confidence at 5.25pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @CAF-032
    Scenario: Before the feedback there is no outcome to share with partners
      When the chief executive proceeds to share outcome at 1.20pm on Friday 24 May 2024
      Then this is refused
      When the record shows the final feedback meeting at 2.00pm
      Then the leader may share outcome, because of the final feedback meeting

    @CAF-033
    Scenario: Before the feedback there is no outcome to tell anybody in confidence
      When the chief executive proceeds to share outcome in confidence at 1.20pm on Friday 24 May 2024
      Then this is refused
      When the record shows the final feedback meeting at 2.00pm
      Then the leader may share outcome in confidence, because of the final feedback meeting

    @CAF-034
    Scenario: The chief executive makes the outcome public
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the leader must not make outcome public, because of the final feedback meeting
      When the chief executive proceeds to make outcome public at 5.20pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @CAF-034
    Scenario: The outcome was kept private until the final report
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      And the record shows final report sent at 10.00am on Tuesday 2 July 2024
      Then the rule that the leader must not make outcome public is kept
      When the chief executive proceeds to make outcome public at 10.05am
      Then the rule that the leader must not make outcome public is kept

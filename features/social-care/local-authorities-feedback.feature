Feature: Feedback at the end of an inspection of a local authority

  Leaders are asked to the meeting and need not stay; the director hears the judgements beforehand; the
  outcome stays private until the report is published.

  Background:
    Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on Monday 13 May 2024

  Rule: Before the meeting

    Background:
      Given the record shows the inspection start at 9.00am on Monday 20 May 2024

    @ILA-008
    Scenario: The director and senior leaders are asked to the meeting
      Then the lead inspector must invite leaders to feedback with regard to the director of children's services, because of the inspection start
      When the lead inspector proceeds to invite leaders to feedback with regard to the director of children's services at 2.00pm
      Then the duty of the lead inspector to invite leaders to feedback is met

    @ILA-008
    Scenario: The meeting begins and the director was not asked
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the duty of the lead inspector to invite leaders to feedback is breached
      When the lead inspector proceeds to invite leaders to feedback with regard to the director of children's services at 2.05pm
      Then the duty of the lead inspector to invite leaders to feedback is breached

    @ILA-010
    Scenario: Findings are shared as they emerge
      Then the inspector should share emerging findings with the local authority, because of the inspection start
      When the inspector proceeds to share emerging findings with the local authority at 2.20pm
      Then the duty of the inspector to share emerging findings is met

    @ILA-010
    Scenario: The meeting begins and nothing had been shared
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the duty of the inspector to share emerging findings is breached
      When the inspector proceeds to share emerging findings with the local authority at 2.05pm
      Then the duty of the inspector to share emerging findings is breached

  Rule: The director hears the judgements before the meeting

    @ILA-011
    Scenario: The director hears beforehand what a short inspection found
      When the record shows the inspection start at 9.00am on Monday 20 May 2024, where short inspection
      Then the lead inspector must inform of provisional judgements with regard to the director of children's services, because of the inspection start
      When the lead inspector proceeds to inform of provisional judgements with regard to the director of children's services at 1.00pm on Friday 24 May 2024
      Then the duty of the lead inspector to inform of provisional judgements is met

    @ILA-011
    Scenario: The meeting after a short inspection begins and the director had heard nothing
      When the record shows the inspection start at 9.00am on Monday 20 May 2024, where short inspection
      And the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the duty of the lead inspector to inform of provisional judgements is breached
      When the lead inspector proceeds to inform of provisional judgements with regard to the director of children's services at 2.05pm
      Then the duty of the lead inspector to inform of provisional judgements is breached

    @ILA-011
    Scenario: It is settled only on the first day that this is a short inspection
      When the record shows the inspection start at 9.00am on Monday 20 May 2024
      Then nothing binds or allows the lead inspector to inform of provisional judgements
      When the record shows a progress meeting at 4.00pm, where short inspection
      Then the lead inspector must inform of provisional judgements with regard to the director of children's services, because of the inspection start

    @ILA-011
    Scenario: The director hears beforehand what a standard inspection found
      When the record shows the inspection start at 9.00am on Monday 20 May 2024, where standard inspection
      Then the lead inspector must inform of provisional judgements with regard to the director of children's services, because of the inspection start
      When the lead inspector proceeds to inform of provisional judgements with regard to the director of children's services at 1.00pm on Friday 24 May 2024
      Then the duty of the lead inspector to inform of provisional judgements is met

    @ILA-011
    Scenario: The meeting after a standard inspection begins and the director had heard nothing
      When the record shows the inspection start at 9.00am on Monday 20 May 2024, where standard inspection
      And the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the duty of the lead inspector to inform of provisional judgements is breached

    @ILA-011
    Scenario: It is settled only on the first day that this is a standard inspection
      When the record shows the inspection start at 9.00am on Monday 20 May 2024
      Then nothing binds or allows the lead inspector to inform of provisional judgements
      When the record shows a progress meeting at 4.00pm, where standard inspection
      Then the lead inspector must inform of provisional judgements with regard to the director of children's services, because of the inspection start

  Rule: Nobody has to be there

    @ILA-012
    Scenario: The director says beforehand that they are not coming
      When the record shows the inspection start at 9.00am on Monday 20 May 2024
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the director of children's services proceeds to decline final feedback meeting at 8.00am on Friday 24 May 2024
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @ILA-012
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection start at 9.00am on Monday 20 May 2024
      And the record shows the inspection end at 5.00pm on Friday 24 May 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the director of children's services proceeds to decline final feedback meeting at 5.01pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @ILA-013
    Scenario Outline: Somebody goes out, comes back and goes out again, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the feedback attendee proceeds to leave final feedback meeting at 2.10pm
      Then this is accepted
      When the director of children's services proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 2.30pm  |
        | 11.59pm |

    @ILA-013
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      When nothing more is recorded until 12.00am on Saturday 25 May 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the director of children's services proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What those present hear, and whom they may tell

    Background:
      Given the record shows the inspection start at 9.00am on Monday 20 May 2024

    @ILA-038
    Scenario Outline: The local authority hears what comes next, at <when>
      Then nothing binds or allows the lead inspector to explain procedures after feedback
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the lead inspector must explain procedures after feedback to the local authority by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain procedures after feedback to the local authority at <when>
      Then the duty of the lead inspector to explain procedures after feedback is <state>

      Examples:
        | when                            | state    |
        | 2.40pm                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Saturday 25 May 2024 | breached |

    @ILA-038
    Scenario: The day passes and the local authority does not know what comes next
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      And nothing more is recorded until 12.00am on Saturday 25 May 2024
      Then the duty of the lead inspector to explain procedures after feedback is breached

    @ILA-039
    Scenario: The director tells a relative in confidence
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the leader may share outcome in confidence, because of the final feedback meeting
      When the director of children's services proceeds to share outcome in confidence at 5.10pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @ILA-039
    Scenario: The report is published and there is nothing confidential left
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      And the record shows report published at 9.30am on Monday 8 July 2024
      Then the permission of the leader to share outcome in confidence is lapsed
      When the director of children's services proceeds to share outcome in confidence at 9.35am
      Then this is refused
      And the permission of the leader to share outcome in confidence is lapsed

    @ILA-040
    Scenario: The director makes the outcome public
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      Then the leader must not make outcome public, because of the final feedback meeting
      When the director of children's services proceeds to make outcome public at 5.20pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @ILA-040
    Scenario: The outcome was kept private until the report was published
      When the record shows the final feedback meeting at 2.00pm on Friday 24 May 2024
      And the record shows report published at 9.30am on Monday 8 July 2024
      Then the rule that the leader must not make outcome public is kept
      When the director of children's services proceeds to make outcome public at 9.35am
      Then the rule that the leader must not make outcome public is kept

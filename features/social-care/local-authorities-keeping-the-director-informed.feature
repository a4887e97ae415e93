Feature: Keeping the director of children's services informed

  Findings are shared all through, others may sit in on the daily meeting, and in a large authority it can
  be held elsewhere.

  Background:
    Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on Monday 13 May 2024

  Rule: Findings are shared and the daily meeting is open to others

    Background:
      Given the record shows the inspection start at 9.00am on Monday 20 May 2024

    @ILA-004
    Scenario: The director hears what is being found
      Then the lead inspector must share emerging findings with the senior staff member, because of the inspection start
      When the lead inspector proceeds to share emerging findings with the senior staff member at 4.00pm
      Then the duty of the lead inspector to share emerging findings is met

    @ILA-004
    Scenario: The inspection ends and the director had heard nothing
      When the record shows the inspection end at 5.00pm on Friday 24 May 2024
      Then the duty of the lead inspector to share emerging findings is breached
      When the lead inspector proceeds to share emerging findings with the senior staff member at 5.05pm
      Then the duty of the lead inspector to share emerging findings is breached

    @ILA-005
    Scenario Outline: Another inspector sits in on the daily meeting, at <when>
      Then nothing binds or allows the inspector to attend progress meeting
      When the record shows a progress meeting at 4.00pm
      Then the inspector may attend progress meeting by 11.59pm, because of the progress meeting
      When the inspector proceeds to attend progress meeting at <when>
      Then this is accepted
      And the permission of the inspector to attend progress meeting is used

      Examples:
        | when    |
        | 4.00pm  |
        | 11.59pm |

    @ILA-005
    Scenario: The next day there is no meeting left for an inspector to sit in on
      When the record shows a progress meeting at 4.00pm
      And nothing more is recorded until 12.00am on Tuesday 21 May 2024
      Then the permission of the inspector to attend progress meeting is lapsed
      When the inspector proceeds to attend progress meeting at 12.00am
      Then this is refused
      And the permission of the inspector to attend progress meeting is lapsed

    @ILA-006
    Scenario Outline: A head of service sits in on the daily meeting, at <when>
      Then nothing binds or allows the leader to attend progress meeting
      When the record shows a progress meeting at 4.00pm
      Then the leader may attend progress meeting by 11.59pm, because of the progress meeting
      When the leader proceeds to attend progress meeting at <when>
      Then this is accepted
      And the permission of the leader to attend progress meeting is used

      Examples:
        | when    |
        | 4.00pm  |
        | 11.59pm |

    @ILA-006
    Scenario: The next day there is no meeting left for a leader to sit in on
      When the record shows a progress meeting at 4.00pm
      And nothing more is recorded until 12.00am on Tuesday 21 May 2024
      Then the permission of the leader to attend progress meeting is lapsed
      When the leader proceeds to attend progress meeting at 12.00am
      Then this is refused
      And the permission of the leader to attend progress meeting is lapsed

  Rule: In a large local authority the director may be asked to come elsewhere

    @ILA-007
    Scenario: The director is asked to come to where inspectors are
      When the record shows the inspection start at 9.00am on Monday 20 May 2024, where large local authority
      Then the lead inspector may ask to meet elsewhere when speaking to the director of children's services, because of the inspection start
      When the lead inspector proceeds to ask to meet elsewhere when speaking to the director of children's services at 10.00am
      Then this is accepted
      And the permission of the lead inspector to ask to meet elsewhere is used

    @ILA-007
    Scenario: The inspection is over and nobody need travel
      When the record shows the inspection start at 9.00am on Monday 20 May 2024, where large local authority
      And the record shows the inspection end at 5.00pm on Friday 24 May 2024
      Then the permission of the lead inspector to ask to meet elsewhere is lapsed
      When the lead inspector proceeds to ask to meet elsewhere when speaking to the director of children's services at 5.05pm
      Then this is refused
      And the permission of the lead inspector to ask to meet elsewhere is lapsed

    @ILA-007
    Scenario: Only in the afternoon does it turn out how spread out the authority is
      When the record shows the inspection start at 9.00am on Monday 20 May 2024
      Then nothing binds or allows the lead inspector to ask to meet elsewhere
      When the record shows a progress meeting at 4.00pm, where large local authority
      Then the lead inspector may ask to meet elsewhere when speaking to the director of children's services, because of the inspection start

Feature: Concerns and complaints about an inspection of a local authority

  A concern is raised while inspectors are there. What is unresolved can go to the quality assurance
  manager on the first working day after fieldwork ends, and in the end into a formal complaint.

  Background:
    Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on Monday 13 May 2024
    And the record shows the inspection start at 9.00am on Monday 20 May 2024

  Rule: A concern is raised while it can be settled

    @ILA-041
    Scenario: The director of children's services raises a concern while inspectors are there
      When the record shows a concern at 10.30am on Tuesday 21 May 2024
      Then the local authority should raise concern with the inspector, because of the concern
      When the director of children's services proceeds to raise concern with the inspector at 10.50am
      Then this is accepted
      And the duty of the local authority to raise concern is met

    @ILA-041
    Scenario: The local authority keeps its concern to itself until the inspection is over
      When the record shows a concern at 10.30am on Tuesday 21 May 2024
      And the record shows the inspection end at 5.00pm on Friday 24 May 2024
      Then the duty of the local authority to raise concern is breached
      When the director of children's services proceeds to raise concern with the inspector at 5.05pm
      Then the duty of the local authority to raise concern is breached

  Rule: The local authority may get in touch on the first working day after fieldwork

    Fieldwork ends on the Friday before a bank holiday, so the next working day is a Tuesday.

    @ILA-042
    Scenario Outline: The local authority makes contact at <when>
      Given the record shows the fieldwork end at 4.30pm on Friday 24 May 2024, where concern unresolved
      Then the local authority may contact Ofsted after inspection with regard to the quality assurance manager by 11.59pm on Tuesday 28 May 2024, because of the fieldwork end
      When the local authority proceeds to contact Ofsted after inspection with regard to the quality assurance manager at <when>
      Then this is <answer>
      And the permission of the local authority to contact Ofsted after inspection is <state>

      Examples:
        | when                             | answer   | state  |
        | 5.15pm                           | refused  | open   |
        | 11.59pm on Monday 27 May 2024    | refused  | open   |
        | 12.00am on Tuesday 28 May 2024   | accepted | used   |
        | 11.59pm on Tuesday 28 May 2024   | accepted | used   |
        | 12.00am on Wednesday 29 May 2024 | refused  | lapsed |

    @ILA-042
    Scenario: The local authority stays silent
      Given the record shows the fieldwork end at 4.30pm on Friday 24 May 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 29 May 2024
      Then the permission of the local authority to contact Ofsted after inspection is lapsed

    @ILA-042
    Scenario: The concern is settled before anybody makes contact
      Given the record shows the fieldwork end at 4.30pm on Friday 24 May 2024, where concern unresolved
      When the record shows the concern settled at 5.00pm
      And the director of children's services proceeds to contact Ofsted after inspection with regard to the quality assurance manager at 9.30am on Tuesday 28 May 2024
      Then this is refused
      And the permission of the local authority to contact Ofsted after inspection is set aside

    @ILA-042
    Scenario: With nothing unresolved there is nothing to get in touch about, until there is
      When the record shows the fieldwork end at 4.30pm on Friday 24 May 2024
      Then nothing binds or allows the local authority to contact Ofsted after inspection
      When the record shows a concern at 9.35am on Tuesday 28 May 2024, where concern unresolved
      Then the local authority may contact Ofsted after inspection with regard to the quality assurance manager by 11.59pm, because of the fieldwork end

  Rule: A formal complaint is the last resort

    @ILA-043
    Scenario: The director of children's services complains when the final report leaves a concern unresolved, and not before
      When the director of children's services proceeds to make formal complaint to Ofsted at 9.00am on Thursday 30 May 2024
      Then this is refused
      When the record shows final report sent at 10.00am on Tuesday 2 July 2024
      Then nothing binds or allows the local authority to make formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      Then the local authority may make formal complaint to Ofsted, because of the final report sent
      When the director of children's services proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of the local authority to make formal complaint is used

  Rule: A concern that nobody settles can go all the way

    @ILA-041 @ILA-042 @ILA-043
    Scenario: One step after another, as far as a formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      And the director of children's services proceeds to raise concern with the inspector at 11.00am
      Then the duty of the local authority to raise concern is met
      When the record shows the fieldwork end at 4.30pm on Friday 24 May 2024
      And the director of children's services proceeds to contact Ofsted after inspection with regard to the quality assurance manager at 9.30am on Tuesday 28 May 2024
      Then this is accepted
      And the permission of the local authority to contact Ofsted after inspection is used
      When the record shows final report sent at 10.00am on Tuesday 2 July 2024
      And the director of children's services proceeds to make formal complaint to Ofsted at 2.00pm
      Then this is accepted
      And the permission of the local authority to make formal complaint is used

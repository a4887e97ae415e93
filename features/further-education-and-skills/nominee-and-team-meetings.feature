Feature: The nominee and team meetings in further education and skills

  The nominee comes to the inspectors' meetings, talks evidence over, tells staff how things go and stays
  out of judgements.

  Background:
    Given an inspection under the Further education and skills handbook is notified at 9.30am on Thursday 25 January 2024
    And the record shows the inspection start at 9.00am on Monday 29 January 2024

  Rule: Inspectors meet as a team and ask the nominee

    @FES-029
    Scenario: Inspectors meet as a team
      Then the lead inspector must hold team meetings, because of the inspection start
      When the lead inspector proceeds to hold team meetings at 3.40pm
      Then the duty of the lead inspector to hold team meetings is met

    @FES-029
    Scenario: The inspection ends and the team never met
      When the record shows the inspection end at 4.30pm on Thursday 1 February 2024
      Then the duty of the lead inspector to hold team meetings is breached
      When the lead inspector proceeds to hold team meetings at 4.35pm
      Then the duty of the lead inspector to hold team meetings is breached

    @FES-030
    Scenario: The nominee is asked to the team meeting
      Then the lead inspector must invite to team meetings with regard to the nominee, because of the inspection start
      When the lead inspector proceeds to invite to team meetings with regard to the nominee at 10.00am
      Then the duty of the lead inspector to invite to team meetings is met

    @FES-030
    Scenario: The team meets and the nominee was not asked
      When the record shows a team meeting at 4.30pm
      Then the duty of the lead inspector to invite to team meetings is breached
      When the lead inspector proceeds to invite to team meetings with regard to the nominee at 4.35pm
      Then the duty of the lead inspector to invite to team meetings is breached

    @FES-031
    Scenario Outline: The nominee sits in on the team meeting, at <when>
      Then nothing binds or allows the nominee to attend team meeting
      When the record shows a team meeting at 4.30pm
      Then the nominee may attend team meeting by 11.59pm, because of the team meeting
      When the nominee proceeds to attend team meeting at <when>
      Then this is accepted
      And the permission of the nominee to attend team meeting is used

      Examples:
        | when    |
        | 4.30pm  |
        | 11.59pm |

    @FES-031
    Scenario: The next day there is no meeting left to sit in on
      When the record shows a team meeting at 4.30pm
      And nothing more is recorded until 12.00am on Tuesday 30 January 2024
      Then the permission of the nominee to attend team meeting is lapsed
      When the nominee proceeds to attend team meeting at 12.00am
      Then this is refused
      And the permission of the nominee to attend team meeting is lapsed

    @FES-037
    Scenario: The lead inspector asks the principal as well
      Then the lead inspector may invite to team meetings with regard to the senior leader, because of the inspection start
      When the lead inspector proceeds to invite to team meetings with regard to the senior leader at 10.10am
      Then this is accepted
      And the permission of the lead inspector to invite to team meetings is used

    @FES-037
    Scenario: Nobody can be asked when the inspection is over
      When the record shows the inspection end at 4.30pm on Thursday 1 February 2024
      Then the permission of the lead inspector to invite to team meetings is lapsed
      When the lead inspector proceeds to invite to team meetings with regard to the senior leader at 4.35pm
      Then this is refused
      And the permission of the lead inspector to invite to team meetings is lapsed

    @FES-034
    Scenario Outline: The provider is asked for concerns at the team meeting, at <when>
      Then nothing binds or allows the lead inspector to invite concerns
      When the record shows a team meeting at 4.30pm
      Then the lead inspector must invite concerns from the provider by 11.59pm, because of the team meeting
      When the lead inspector proceeds to invite concerns from the provider at <when>
      Then the duty of the lead inspector to invite concerns is <state>

      Examples:
        | when                               | state    |
        | 4.50pm                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 30 January 2024 | breached |

    @FES-034
    Scenario: The day passes and nobody asked for concerns
      When the record shows a team meeting at 4.30pm
      And nothing more is recorded until 12.00am on Tuesday 30 January 2024
      Then the duty of the lead inspector to invite concerns is breached

  Rule: What the nominee does

    @FES-032
    Scenario: The nominee talks evidence over with an inspector
      Then the nominee may discuss evidence with inspectors, because of the inspection start
      When the nominee proceeds to discuss evidence with inspectors at 11.00am
      Then this is accepted
      And the permission of the nominee to discuss evidence with inspectors is used

    @FES-032
    Scenario: When the inspection is over there is no evidence left to talk over
      When the record shows the inspection end at 4.30pm on Thursday 1 February 2024
      Then the permission of the nominee to discuss evidence with inspectors is lapsed
      When the nominee proceeds to discuss evidence with inspectors at 4.35pm
      Then this is refused
      And the permission of the nominee to discuss evidence with inspectors is lapsed

    @FES-036
    Scenario: The nominee tells staff how it is going
      Then the nominee must report progress to staff with regard to the staff member, because of the inspection start
      When the nominee proceeds to report progress to staff with regard to the staff member at 4.30pm
      Then the duty of the nominee to report progress to staff is met

    @FES-036
    Scenario: The inspection ends and staff heard nothing from the nominee
      When the record shows the inspection end at 4.30pm on Thursday 1 February 2024
      Then the duty of the nominee to report progress to staff is breached
      When the nominee proceeds to report progress to staff with regard to the staff member at 4.35pm
      Then the duty of the nominee to report progress to staff is breached

    @FES-033
    Scenario: The nominee has a say in the judgements
      Then the nominee must not contribute to judgements, because of the inspection start
      When the nominee proceeds to contribute to judgements at 2.00pm
      Then this is refused
      And the rule that the nominee must not contribute to judgements is broken

    @FES-035
    Scenario: A concern about evidence is raised with the lead inspector
      When the record shows a concern at 10.30am on Tuesday 30 January 2024, where concern about evidence
      Then the provider should raise concern with the lead inspector, because of the concern
      When the nominee proceeds to raise concern with the lead inspector at 10.50am
      Then the duty of the provider to raise concern is met

    @FES-035
    Scenario: It turns out that the concern is about evidence
      When the record shows a concern at 10.30am on Tuesday 30 January 2024
      Then nothing follows from FES-035
      When the record shows a team meeting at 4.30pm, where concern about evidence
      Then the provider should raise concern with the lead inspector, because of the concern

Feature: Concerns and complaints about an inspection of a secure training centre

  A concern is raised early and written down. What cannot be settled goes to the quality assurance
  manager, to Ofsted on the first working day after the inspection, and in the end into a formal
  complaint.

  Background:
    Given an inspection under "Inspecting secure training centres: framework" is notified at 8.30am on Monday 19 August 2024
    And the record shows the inspection start at 8.45am

  Rule: A concern is raised while it can be settled, and is written down

    @STC-030 @STC-031
    Scenario: The director raises a concern, and inspectors have it to record
      When the record shows a concern at 10.30am on Wednesday 21 August 2024
      Then the secure training centre should raise concern with the lead inspector, because of the concern
      When the centre director proceeds to raise concern with the lead inspector at 10.50am
      Then this is accepted
      And the duty of the secure training centre to raise concern is met
      And the duty of the inspector to record concern is outstanding

    @STC-030
    Scenario: The centre keeps its concern to itself until the inspection is over
      When the record shows a concern at 10.30am on Wednesday 21 August 2024
      And the record shows the inspection end at 4.30pm on Friday 23 August 2024
      Then the duty of the secure training centre to raise concern is breached
      When the centre director proceeds to raise concern with the lead inspector at 4.35pm
      Then the duty of the secure training centre to raise concern is breached

    @STC-031
    Scenario: A concern is written into the evidence
      When the record shows a concern raised at 11.00am on Wednesday 21 August 2024
      Then the inspector must record concern, because of the concern raised
      When the inspector proceeds to record concern at 11.15am
      Then the duty of the inspector to record concern is met

  Rule: What the lead inspector and the centre cannot settle can go to the quality assurance manager

    @STC-032
    Scenario: A concern stays unsettled, and the director turns to the quality assurance manager
      When the record shows a concern raised at 11.00am on Wednesday 21 August 2024
      Then nothing binds or allows the secure training centre to take concern further
      When the record shows a progress meeting at 2.00pm, where concern unresolved
      Then the secure training centre should take concern further with regard to the quality assurance manager, because of the concern raised
      When the centre director proceeds to take concern further with regard to the quality assurance manager at 2.30pm
      Then this is accepted
      And the duty of the secure training centre to take concern further is met

    @STC-032
    Scenario: A concern that is settled goes no further
      When the record shows a concern raised at 11.00am on Wednesday 21 August 2024, where concern unresolved
      And the record shows the concern settled at 1.00pm
      Then the duty of the secure training centre to take concern further is set aside

    @STC-032
    Scenario: The inspection ends and the unsettled concern went no further
      When the record shows a concern raised at 11.00am on Wednesday 21 August 2024, where concern unresolved
      And the record shows the inspection end at 4.30pm on Friday 23 August 2024
      Then the duty of the secure training centre to take concern further is breached
      When the centre director proceeds to take concern further with regard to the quality assurance manager at 4.35pm
      Then the duty of the secure training centre to take concern further is breached

  Rule: The centre may get in touch on the first working day after the inspection

    The inspection ends on the Friday before a bank holiday, so the next working day is a Tuesday.

    @STC-033
    Scenario Outline: The centre makes contact at <when>
      Given the record shows the inspection end at 4.30pm on Friday 23 August 2024, where concern unresolved
      Then the secure training centre may contact Ofsted after inspection by 11.59pm on Tuesday 27 August 2024, because of the inspection end
      When the secure training centre proceeds to contact Ofsted after inspection at <when>
      Then this is <answer>
      And the permission of the secure training centre to contact Ofsted after inspection is <state>

      Examples:
        | when                                | answer   | state  |
        | 5.15pm                              | refused  | open   |
        | 11.59pm on Monday 26 August 2024    | refused  | open   |
        | 12.00am on Tuesday 27 August 2024   | accepted | used   |
        | 11.59pm on Tuesday 27 August 2024   | accepted | used   |
        | 12.00am on Wednesday 28 August 2024 | refused  | lapsed |

    @STC-033
    Scenario: The centre stays silent
      Given the record shows the inspection end at 4.30pm on Friday 23 August 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 28 August 2024
      Then the permission of the secure training centre to contact Ofsted after inspection is lapsed

    @STC-033
    Scenario: The concern is settled before anybody makes contact
      Given the record shows the inspection end at 4.30pm on Friday 23 August 2024, where concern unresolved
      When the record shows the concern settled at 5.00pm
      And the centre director proceeds to contact Ofsted after inspection at 9.30am on Tuesday 27 August 2024
      Then this is refused
      And the permission of the secure training centre to contact Ofsted after inspection is set aside

    @STC-033
    Scenario: With nothing unresolved there is nothing to get in touch about, until there is
      When the record shows the inspection end at 4.30pm on Friday 23 August 2024
      Then nothing binds or allows the secure training centre to contact Ofsted after inspection
      When the record shows a concern at 9.35am on Tuesday 27 August 2024, where concern unresolved
      Then the secure training centre may contact Ofsted after inspection by 11.59pm, because of the inspection end

  Rule: The draft report brings one more opportunity

    @STC-034
    Scenario: The director raises a concern about the draft
      When the record shows draft report sent at 10.00am on Friday 13 September 2024
      Then the secure training centre may raise concern about draft with Ofsted, because of the draft report sent
      When the centre director proceeds to raise concern about draft with Ofsted at 12.00pm
      Then this is accepted
      And the permission of the secure training centre to raise concern about draft is used

    @STC-034
    Scenario: There is no draft yet to raise a concern about
      When the centre director proceeds to raise concern about draft with Ofsted at 9.20am on Friday 13 September 2024
      Then this is refused
      When the record shows draft report sent at 10.00am
      Then the secure training centre may raise concern about draft with Ofsted, because of the draft report sent

  Rule: A formal complaint is the last resort

    @STC-035
    Scenario: The director complains when the final report leaves a concern unresolved, and not before
      When the centre director proceeds to make formal complaint to Ofsted at 9.00am on Thursday 29 August 2024
      Then this is refused
      When the record shows final report sent at 10.00am on Thursday 3 October 2024
      Then nothing binds or allows the secure training centre to make formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      Then the secure training centre may make formal complaint to Ofsted, because of the final report sent
      When the centre director proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of the secure training centre to make formal complaint is used

  Rule: A concern that nobody settles can go all the way

    @STC-030 @STC-031 @STC-032 @STC-033 @STC-034 @STC-035
    Scenario: One step after another, as far as a formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      And the centre director proceeds to raise concern with the lead inspector at 11.00am
      And the inspector proceeds to record concern at 11.15am
      Then the duty of the secure training centre to raise concern is met
      And the duty of the inspector to record concern is met
      When the centre director proceeds to take concern further with regard to the quality assurance manager at 2.30pm
      Then the duty of the secure training centre to take concern further is met
      When the record shows the inspection end at 4.30pm on Friday 23 August 2024
      And the centre director proceeds to contact Ofsted after inspection at 9.30am on Tuesday 27 August 2024
      Then this is accepted
      And the permission of the secure training centre to contact Ofsted after inspection is used
      When the record shows draft report sent at 10.00am on Friday 13 September 2024
      And the centre director proceeds to raise concern about draft with Ofsted at 4.00pm
      Then this is accepted
      And the permission of the secure training centre to raise concern about draft is used
      When the record shows final report sent at 10.00am on Thursday 3 October 2024
      And the centre director proceeds to make formal complaint to Ofsted at 2.00pm
      Then this is accepted
      And the permission of the secure training centre to make formal complaint is used

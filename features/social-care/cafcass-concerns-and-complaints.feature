Feature: Concerns and complaints about an inspection of Cafcass

  A concern is raised while inspectors are there. What is unresolved can go to the quality assurance
  manager on the first working day after the inspection, and in the end into a formal complaint.

  Background:
    Given an inspection under "Inspecting Cafcass: framework" is notified at 9.30am on Monday 13 May 2024
    And the record shows the inspection start at 9.00am on Monday 20 May 2024

  Rule: A concern is raised while it can be settled

    @CAF-043
    Scenario: The chief executive raises a concern while inspectors are there
      When the record shows a concern at 10.30am on Tuesday 21 May 2024
      Then Cafcass should raise concern with the inspector, because of the concern
      When the chief executive proceeds to raise concern with the inspector at 10.50am
      Then this is accepted
      And the duty of Cafcass to raise concern is met

    @CAF-043
    Scenario: Cafcass keeps its concern to itself until the inspection is over
      When the record shows a concern at 10.30am on Tuesday 21 May 2024
      And the record shows the inspection end at 4.30pm on Friday 24 May 2024
      Then the duty of Cafcass to raise concern is breached
      When the chief executive proceeds to raise concern with the inspector at 4.35pm
      Then the duty of Cafcass to raise concern is breached

  Rule: Cafcass may get in touch on the first working day after the inspection

    The inspection ends on the Friday before a bank holiday, so the next working day is a Tuesday.

    @CAF-044
    Scenario Outline: Cafcass makes contact at <when>
      Given the record shows the inspection end at 4.30pm on Friday 24 May 2024, where concern unresolved
      Then Cafcass may contact Ofsted after inspection with regard to the quality assurance manager by 11.59pm on Tuesday 28 May 2024, because of the inspection end
      When Cafcass proceeds to contact Ofsted after inspection with regard to the quality assurance manager at <when>
      Then this is <answer>
      And the permission of Cafcass to contact Ofsted after inspection is <state>

      Examples:
        | when                             | answer   | state  |
        | 5.15pm                           | refused  | open   |
        | 11.59pm on Monday 27 May 2024    | refused  | open   |
        | 12.00am on Tuesday 28 May 2024   | accepted | used   |
        | 11.59pm on Tuesday 28 May 2024   | accepted | used   |
        | 12.00am on Wednesday 29 May 2024 | refused  | lapsed |

    @CAF-044
    Scenario: Cafcass stays silent
      Given the record shows the inspection end at 4.30pm on Friday 24 May 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 29 May 2024
      Then the permission of Cafcass to contact Ofsted after inspection is lapsed

    @CAF-044
    Scenario: The concern is settled before anybody makes contact
      Given the record shows the inspection end at 4.30pm on Friday 24 May 2024, where concern unresolved
      When the record shows the concern settled at 5.00pm
      And the chief executive proceeds to contact Ofsted after inspection with regard to the quality assurance manager at 9.30am on Tuesday 28 May 2024
      Then this is refused
      And the permission of Cafcass to contact Ofsted after inspection is set aside

    @CAF-044
    Scenario: With nothing unresolved there is nothing to get in touch about, until there is
      When the record shows the inspection end at 4.30pm on Friday 24 May 2024
      Then nothing binds or allows Cafcass to contact Ofsted after inspection
      When the record shows a concern at 9.35am on Tuesday 28 May 2024, where concern unresolved
      Then Cafcass may contact Ofsted after inspection with regard to the quality assurance manager by 11.59pm, because of the inspection end

  Rule: The quality assurance manager takes the matter up

    @CAF-045
    Scenario: Ofsted passes the matter to the quality assurance manager
      When the record shows the inspection end at 4.30pm on Friday 24 May 2024
      And the record shows a contact after inspection at 9.30am on Tuesday 28 May 2024
      Then Ofsted must pass on contact after inspection to the quality assurance manager, because of the contact after inspection
      When Ofsted proceeds to pass on contact after inspection to the quality assurance manager at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met

    @CAF-044 @CAF-045
    Scenario: The chief executive's call has to be passed on
      Given the record shows the inspection end at 4.30pm on Friday 24 May 2024, where concern unresolved
      When the chief executive proceeds to contact Ofsted after inspection with regard to the quality assurance manager at 9.40am on Tuesday 28 May 2024
      Then this is accepted
      And the duty of Ofsted to pass on contact after inspection is outstanding

  Rule: A formal complaint is the last resort

    @CAF-048
    Scenario: Cafcass hears how to complain
      Then the inspector must explain how to complain to Cafcass, because of the inspection start
      When the inspector proceeds to explain how to complain to Cafcass at 3.40pm
      Then the duty of the inspector to explain how to complain is met

    @CAF-048
    Scenario: The final report comes and Cafcass has not heard how to complain
      When the record shows final report sent at 10.00am on Tuesday 2 July 2024
      Then the duty of the inspector to explain how to complain is breached
      When the inspector proceeds to explain how to complain to Cafcass at 10.05am
      Then the duty of the inspector to explain how to complain is breached

    @CAF-047
    Scenario: The chief executive complains when the final report leaves a concern unresolved, and not before
      When the chief executive proceeds to make formal complaint to Ofsted at 9.00am on Thursday 30 May 2024
      Then this is refused
      When the record shows final report sent at 10.00am on Tuesday 2 July 2024
      Then nothing binds or allows Cafcass to make formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      Then Cafcass may make formal complaint to Ofsted, because of the final report sent
      When the chief executive proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of Cafcass to make formal complaint is used

  Rule: A concern that nobody settles can go all the way

    @CAF-043 @CAF-044 @CAF-045 @CAF-047
    Scenario: One step after another, as far as a formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      And the chief executive proceeds to raise concern with the inspector at 11.00am
      Then the duty of Cafcass to raise concern is met
      When the record shows the inspection end at 4.30pm on Friday 24 May 2024
      And the chief executive proceeds to contact Ofsted after inspection with regard to the quality assurance manager at 9.30am on Tuesday 28 May 2024
      Then this is accepted
      And the permission of Cafcass to contact Ofsted after inspection is used
      When Ofsted proceeds to pass on contact after inspection to the quality assurance manager at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met
      When the record shows final report sent at 10.00am on Tuesday 2 July 2024
      And the chief executive proceeds to make formal complaint to Ofsted at 2.00pm
      Then this is accepted
      And the permission of Cafcass to make formal complaint is used

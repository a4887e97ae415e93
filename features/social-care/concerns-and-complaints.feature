Feature: Concerns and complaints about a social care inspection

  A concern is raised early and written down. What cannot be settled can go to the regional inspection
  manager, to Ofsted on the first working day after the inspection, and in the end into a formal
  complaint.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Thursday 2 May 2024
    And the record shows the inspection start at 9.00am

  Rule: A concern is raised while the visit lasts, and is written down

    @SCF-086 @SCF-087
    Scenario: The manager raises a concern, and inspectors have it to record
      When the record shows a concern at 10.30am
      Then the provider should raise concern with the inspector, because of the concern
      When the registered manager proceeds to raise concern with the inspector at 11.00am
      Then this is accepted
      And the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is outstanding

    @SCF-086
    Scenario: The provider keeps its concern to itself until the inspection is over
      When the record shows a concern at 10.30am
      And the record shows the inspection end at 3.00pm on Friday 3 May 2024
      Then the duty of the provider to raise concern is breached
      When the registered manager proceeds to raise concern with the inspector at 3.05pm
      Then the duty of the provider to raise concern is breached

    @SCF-087
    Scenario: A concern and what was done about it stand in the evidence
      When the record shows a concern raised at 11.00am
      Then the inspector must record concern, because of the concern raised
      When the inspector proceeds to record concern at 11.15am
      Then the duty of the inspector to record concern is met
      And the journal shows record concern at 11.15am

  Rule: What provider and inspector cannot settle goes to the regional inspection manager

    @SCF-088
    Scenario: A concern stays unsettled, and the manager turns to the regional inspection manager
      When the record shows a concern raised at 10.00am
      Then nothing binds or allows the provider to take concern further
      When the record shows a progress meeting at 11.00am, where concern unresolved
      Then the provider should take concern further with the regional inspection manager, because of the concern raised
      When the registered manager proceeds to take concern further with the regional inspection manager at 11.30am
      Then this is accepted
      And the duty of the provider to take concern further is met

    @SCF-088
    Scenario: A concern that is settled goes no further
      When the record shows a concern raised at 10.00am, where concern unresolved
      And the record shows the concern settled at 11.00am
      Then the duty of the provider to take concern further is set aside

    @SCF-088
    Scenario: The inspection ends and the unsettled concern went no further
      When the record shows a concern raised at 10.00am, where concern unresolved
      And the record shows the inspection end at 3.00pm on Friday 3 May 2024
      Then the duty of the provider to take concern further is breached
      When the registered manager proceeds to take concern further with the regional inspection manager at 3.05pm
      Then the duty of the provider to take concern further is breached

  Rule: The provider may get in touch on the first working day after the inspection

    The inspection ends on the Friday before a bank holiday, so the next working day is a Tuesday.

    @SCF-089
    Scenario Outline: The provider makes contact at <when>
      Given the record shows the inspection end at 3.00pm on Friday 3 May 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm on Tuesday 7 May 2024, because of the inspection end
      When the provider proceeds to contact Ofsted after inspection at <when>
      Then this is <answer>
      And the permission of the provider to contact Ofsted after inspection is <state>

      Examples:
        | when                            | answer   | state  |
        | 4.00pm                          | refused  | open   |
        | 11.59pm on Monday 6 May 2024    | refused  | open   |
        | 12.00am on Tuesday 7 May 2024   | accepted | used   |
        | 11.59pm on Tuesday 7 May 2024   | accepted | used   |
        | 12.00am on Wednesday 8 May 2024 | refused  | lapsed |

    @SCF-089
    Scenario: The provider stays silent
      Given the record shows the inspection end at 3.00pm on Friday 3 May 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 8 May 2024
      Then the permission of the provider to contact Ofsted after inspection is lapsed

    @SCF-089
    Scenario: With nothing unresolved there is nothing to get in touch about, until there is
      When the record shows the inspection end at 3.00pm on Friday 3 May 2024
      Then nothing binds or allows the provider to contact Ofsted after inspection
      When the registered manager proceeds to contact Ofsted after inspection at 9.30am on Tuesday 7 May 2024
      Then this is refused
      When the record shows a concern at 9.35am, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm, because of the inspection end

    @SCF-090
    Scenario: Ofsted passes the matter to a manager outside the inspection
      When the record shows the inspection end at 3.00pm on Friday 3 May 2024
      And the record shows a contact after inspection at 9.30am on Tuesday 7 May 2024
      Then Ofsted must pass on contact after inspection to the regional inspection manager, because of the contact after inspection
      When Ofsted proceeds to pass on contact after inspection to the regional inspection manager at 10.00am
      Then the duty of Ofsted to pass on contact after inspection is met

    @SCF-089 @SCF-090
    Scenario: The responsible individual's call has to be passed on
      Given the record shows the inspection end at 3.00pm on Friday 3 May 2024, where concern unresolved
      When the responsible individual proceeds to contact Ofsted after inspection at 9.30am on Tuesday 7 May 2024
      Then this is accepted
      And the duty of Ofsted to pass on contact after inspection is outstanding

  Rule: The draft report brings one more opportunity

    @SCF-092
    Scenario: The manager raises a concern about the draft
      When the registered manager proceeds to raise concern about draft with Ofsted at 2.00pm
      Then this is refused
      When the record shows draft report sent at 10.00am on Monday 20 May 2024
      Then the provider may raise concern about draft with Ofsted, because of the draft report sent
      When the registered manager proceeds to raise concern about draft with Ofsted at 4.00pm
      Then this is accepted
      And the permission of the provider to raise concern about draft is used

  Rule: A formal complaint is the last resort

    @SCF-094
    Scenario: The provider hears how to complain
      Then the inspector must explain how to complain to the provider, because of the inspection start
      When the inspector proceeds to explain how to complain to the provider at 3.00pm
      Then the duty of the inspector to explain how to complain is met

    @SCF-094
    Scenario: The final report comes and the provider has not heard how to complain
      When the record shows the final report sent at 10.00am on Tuesday 11 June 2024
      Then the duty of the inspector to explain how to complain is breached
      When the inspector proceeds to explain how to complain to the provider at 10.05am
      Then the duty of the inspector to explain how to complain is breached

    @SCF-093
    Scenario: The provider complains when the final report leaves a concern unresolved, and not before
      When the registered manager proceeds to make formal complaint to Ofsted at 9.00am on Tuesday 7 May 2024
      Then this is refused
      When the record shows the final report sent at 10.00am on Tuesday 11 June 2024
      Then nothing binds or allows the provider to make formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      Then the provider may make formal complaint to Ofsted, because of the final report sent
      When the registered manager proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of the provider to make formal complaint is used

  Rule: A concern that nobody settles can go all the way

    @SCF-086 @SCF-087 @SCF-088 @SCF-089 @SCF-090 @SCF-092 @SCF-093
    Scenario: One step after another, as far as a formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      And the registered manager proceeds to raise concern with the inspector at 11.00am
      And the inspector proceeds to record concern at 11.15am
      Then the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is met
      When the registered manager proceeds to take concern further with the regional inspection manager at 2.30pm
      Then the duty of the provider to take concern further is met
      When the record shows the inspection end at 3.00pm on Friday 3 May 2024
      And the registered manager proceeds to contact Ofsted after inspection at 9.30am on Tuesday 7 May 2024
      Then this is accepted
      And the permission of the provider to contact Ofsted after inspection is used
      When Ofsted proceeds to pass on contact after inspection to the regional inspection manager at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met
      When the record shows draft report sent at 10.00am on Monday 20 May 2024
      And the registered manager proceeds to raise concern about draft with Ofsted at 4.00pm
      Then this is accepted
      And the permission of the provider to raise concern about draft is used
      When the record shows final report sent at 10.00am on Tuesday 11 June 2024
      And the registered manager proceeds to make formal complaint to Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to make formal complaint is used

Feature: Concerns and complaints about an inspection of further education and skills

  A concern is raised early and written down. What is unresolved can go to Ofsted on the first working day
  after the inspection, and in the end into a formal complaint.

  Background:
    Given an inspection under the Further education and skills handbook is notified at 9.30am on Thursday 21 March 2024
    And the record shows the inspection start at 9.00am on Monday 25 March 2024

  Rule: A concern is raised while it can be settled, and is written down

    @FES-063 @FES-065
    Scenario: The nominee raises a concern, and inspectors have it to record
      When the record shows a concern at 10.30am on Tuesday 26 March 2024
      Then the provider should raise concern with the lead inspector, because of the concern
      When the nominee proceeds to raise concern with the lead inspector at 10.50am
      Then this is accepted
      And the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is outstanding

    @FES-063
    Scenario: The provider keeps its concern to itself until the inspection is over
      When the record shows a concern at 10.30am on Tuesday 26 March 2024
      And the record shows the inspection end at 4.30pm on Thursday 28 March 2024
      Then the duty of the provider to raise concern is breached
      When the nominee proceeds to raise concern with the lead inspector at 4.35pm
      Then the duty of the provider to raise concern is breached

    @FES-065
    Scenario: A concern is written into the evidence
      When the record shows a concern raised at 11.00am on Tuesday 26 March 2024
      Then the inspector should record concern, because of the concern raised
      When the inspector proceeds to record concern at 11.15am
      Then the duty of the inspector to record concern is met

    @FES-064
    Scenario: The inspector takes advice on a concern that needs it
      When the record shows a concern raised at 11.00am on Tuesday 26 March 2024, where advice needed
      Then the lead inspector should seek advice on concern, because of the concern raised
      When the lead inspector proceeds to seek advice on concern at 11.20am
      Then the duty of the lead inspector to seek advice on concern is met

    @FES-064
    Scenario: It turns out in the afternoon that advice on a concern is needed
      When the record shows a concern raised at 11.00am on Tuesday 26 March 2024
      Then nothing binds or allows the lead inspector to seek advice on concern
      When the record shows a progress meeting at 1.30pm, where advice needed
      Then the lead inspector should seek advice on concern, because of the concern raised

  Rule: The provider may get in touch on the first working day after the inspection

    The inspection ends on the Thursday before Easter, so the next working day is a Tuesday.

    @FES-066
    Scenario Outline: The provider makes contact at <when>
      Given the record shows the inspection end at 4.30pm on Thursday 28 March 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm on Tuesday 2 April 2024, because of the inspection end
      When the provider proceeds to contact Ofsted after inspection at <when>
      Then this is <answer>
      And the permission of the provider to contact Ofsted after inspection is <state>

      Examples:
        | when                              | answer   | state  |
        | 5.15pm                            | refused  | open   |
        | 11.59pm on Monday 1 April 2024    | refused  | open   |
        | 12.00am on Tuesday 2 April 2024   | accepted | used   |
        | 11.59pm on Tuesday 2 April 2024   | accepted | used   |
        | 12.00am on Wednesday 3 April 2024 | refused  | lapsed |

    @FES-066
    Scenario: The provider stays silent
      Given the record shows the inspection end at 4.30pm on Thursday 28 March 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 3 April 2024
      Then the permission of the provider to contact Ofsted after inspection is lapsed

    @FES-066
    Scenario: The concern is settled before anybody makes contact
      Given the record shows the inspection end at 4.30pm on Thursday 28 March 2024, where concern unresolved
      When the record shows the concern settled at 5.00pm
      And the nominee proceeds to contact Ofsted after inspection at 9.30am on Tuesday 2 April 2024
      Then this is refused
      And the permission of the provider to contact Ofsted after inspection is set aside

    @FES-066
    Scenario: With nothing unresolved there is nothing to get in touch about, until there is
      When the record shows the inspection end at 4.30pm on Thursday 28 March 2024
      Then nothing binds or allows the provider to contact Ofsted after inspection
      When the record shows a concern at 9.35am on Tuesday 2 April 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm, because of the inspection end

  Rule: An independent inspector takes the matter up

    @FES-067
    Scenario: Ofsted passes the matter to an independent inspector
      When the record shows the inspection end at 4.30pm on Thursday 28 March 2024
      And the record shows a contact after inspection at 9.30am on Tuesday 2 April 2024
      Then Ofsted must pass on contact after inspection to the independent inspector, because of the contact after inspection
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met

    @FES-066 @FES-067
    Scenario: The nominee's call has to be passed on
      Given the record shows the inspection end at 4.30pm on Thursday 28 March 2024, where concern unresolved
      When the nominee proceeds to contact Ofsted after inspection at 9.40am on Tuesday 2 April 2024
      Then this is accepted
      And the duty of Ofsted to pass on contact after inspection is outstanding

  Rule: A formal complaint is the last resort

    @FES-072
    Scenario: The provider hears how to complain
      Then the lead inspector should explain how to complain to the provider, because of the inspection start
      When the lead inspector proceeds to explain how to complain to the provider at 3.40pm
      Then the duty of the lead inspector to explain how to complain is met

    @FES-072
    Scenario: The final report comes and the provider has not heard how to complain
      When the record shows final report sent at 10.00am on Tuesday 7 May 2024
      Then the duty of the lead inspector to explain how to complain is breached
      When the lead inspector proceeds to explain how to complain to the provider at 10.05am
      Then the duty of the lead inspector to explain how to complain is breached

    @FES-071
    Scenario: The nominee complains when the draft report leaves a concern unresolved, and not before
      When the nominee proceeds to make formal complaint to Ofsted at 9.00am on Wednesday 3 April 2024
      Then this is refused
      When the record shows draft report sent at 10.00am on Tuesday 23 April 2024
      Then nothing binds or allows the provider to make formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      Then the provider may make formal complaint to Ofsted, because of the draft report sent
      When the nominee proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of the provider to make formal complaint is used

  Rule: A concern about safeguarding that touches an inspector

    @FES-069
    Scenario: The provider is advised to go to the lead inspector first
      When the record shows a safeguarding concern about inspector at 2.00pm on Tuesday 26 March 2024
      Then Ofsted must advise telling lead inspector with regard to the provider, because of the safeguarding concern about inspector
      When Ofsted proceeds to advise telling lead inspector with regard to the provider at 2.20pm
      Then the duty of Ofsted to advise telling lead inspector is met

    @FES-069 @FES-070
    Scenario: A concern about the lead inspector goes by telephone to Ofsted
      When the record shows a safeguarding concern about inspector at 2.00pm on Tuesday 26 March 2024, where concern about lead inspector
      Then Ofsted must advise calling Ofsted with regard to the provider, because of the safeguarding concern about inspector
      And the duty of Ofsted to advise telling lead inspector is set aside
      When Ofsted proceeds to advise calling Ofsted with regard to the provider at 2.20pm
      Then the duty of Ofsted to advise calling Ofsted is met

    @FES-069 @FES-070
    Scenario: A provider that is uneasy with the lead inspector is told to ring Ofsted
      When the record shows a safeguarding concern about inspector at 2.00pm on Tuesday 26 March 2024, where unease with lead inspector
      Then Ofsted must advise calling Ofsted with regard to the provider, because of the safeguarding concern about inspector
      And the duty of Ofsted to advise telling lead inspector is set aside
      When Ofsted proceeds to advise calling Ofsted with regard to the provider at 2.20pm
      Then the duty of Ofsted to advise calling Ofsted is met

    @FES-069
    Scenario: Without unease there is no need to ring Ofsted
      When the record shows a safeguarding concern about inspector at 2.00pm on Tuesday 26 March 2024
      Then nothing follows from FES-070
      And Ofsted must advise telling lead inspector with regard to the provider, because of the safeguarding concern about inspector

  Rule: A concern that nobody settles can go all the way

    @FES-063 @FES-065 @FES-066 @FES-067 @FES-071
    Scenario: One step after another, as far as a formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      And the nominee proceeds to raise concern with the lead inspector at 11.00am
      And the inspector proceeds to record concern at 11.15am
      Then the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is met
      When the record shows the inspection end at 4.30pm on Thursday 28 March 2024
      And the nominee proceeds to contact Ofsted after inspection at 9.30am on Tuesday 2 April 2024
      Then this is accepted
      And the permission of the provider to contact Ofsted after inspection is used
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met
      When the record shows draft report sent at 10.00am on Tuesday 23 April 2024
      And the nominee proceeds to make formal complaint to Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to make formal complaint is used

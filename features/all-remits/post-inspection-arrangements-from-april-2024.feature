Feature: After an inspection, from April 2024

  What is unresolved goes to Ofsted on the first working day. The draft report brings a choice: point out
  small matters, or complain formally. A complaint badly handled goes straight to independent
  adjudication. No source dates these arrangements to a day, so the scenarios name the version.

  Background:
    Given an inspection under "Post-inspection arrangements and complaints", version april-2024, is notified at 9.30am on Wednesday 1 May 2024
    And the record shows the inspection start at 9.00am on Thursday 2 May 2024

  Rule: The provider may get in touch on the first working day after the inspection

    The inspection ends on the Friday before a bank holiday, so the next working day is a Tuesday.

    @PIA-004
    Scenario Outline: The provider makes contact at <when>
      Given the record shows the inspection end at 4.00pm on Friday 3 May 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm on Tuesday 7 May 2024, because of the inspection end
      When the provider proceeds to contact Ofsted after inspection at <when>
      Then this is <answer>
      And the permission of the provider to contact Ofsted after inspection is <state>

      Examples:
        | when                            | answer   | state  |
        | 4.45pm                          | refused  | open   |
        | 11.59pm on Monday 6 May 2024    | refused  | open   |
        | 12.00am on Tuesday 7 May 2024   | accepted | used   |
        | 11.59pm on Tuesday 7 May 2024   | accepted | used   |
        | 12.00am on Wednesday 8 May 2024 | refused  | lapsed |

    @PIA-004
    Scenario: The provider stays silent
      Given the record shows the inspection end at 4.00pm on Friday 3 May 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 8 May 2024
      Then the permission of the provider to contact Ofsted after inspection is lapsed

    @PIA-004
    Scenario: The concern is settled before anybody makes contact
      Given the record shows the inspection end at 4.00pm on Friday 3 May 2024, where concern unresolved
      When the record shows the concern settled at 4.30pm
      And the provider proceeds to contact Ofsted after inspection at 9.30am on Tuesday 7 May 2024
      Then this is refused
      And the permission of the provider to contact Ofsted after inspection is set aside

    @PIA-004
    Scenario: With nothing unresolved there is nothing to get in touch about, until there is
      When the record shows the inspection end at 4.00pm on Friday 3 May 2024
      Then nothing binds or allows the provider to contact Ofsted after inspection
      When the record shows a concern at 9.35am on Tuesday 7 May 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm, because of the inspection end

  Rule: The draft report brings a choice

    @PIA-005
    Scenario: The provider points out a wrong date in the draft, and not before it has the draft
      When the provider proceeds to highlight minor points to Ofsted at 10.00am on Monday 13 May 2024
      Then this is refused
      When the record shows draft report sent at 10.00am on Friday 24 May 2024
      Then the provider may highlight minor points to Ofsted, because of the draft report sent
      When the provider proceeds to highlight minor points to Ofsted at 2.00pm on Tuesday 28 May 2024
      Then this is accepted
      And the permission of the provider to highlight minor points is used

    @PIA-006
    Scenario: The provider wants the judgements reviewed and complains at the draft stage, not before
      When the provider proceeds to make formal complaint to Ofsted at 10.00am on Monday 13 May 2024
      Then this is refused
      When the record shows draft report sent at 10.00am on Friday 24 May 2024
      Then the provider may make formal complaint to Ofsted, because of the draft report sent
      When the provider proceeds to make formal complaint to Ofsted at 2.00pm on Tuesday 28 May 2024
      Then this is accepted
      And the permission of the provider to make formal complaint is used

    @PIA-005
    Scenario: A parent has no draft to comment on
      When the record shows draft report sent at 10.00am on Friday 24 May 2024
      And the parent proceeds to highlight minor points to Ofsted at 2.00pm on Tuesday 28 May 2024
      Then this is refused
      And the permission of the provider to highlight minor points is open

    @PIA-005
    Scenario: Small matters are for Ofsted to hear, and not for the adjudicator
      When the record shows draft report sent at 10.00am on Friday 24 May 2024
      Then nothing binds or allows anybody but the inspector, Ofsted and the provider
      When the provider proceeds to highlight minor points to the independent adjudication service at 2.00pm on Tuesday 28 May 2024
      Then this is refused
      And the permission of the provider to highlight minor points is open

  Rule: A complaint that was badly handled goes straight to independent adjudication

    @PIA-008
    Scenario: The provider doubts how its complaint was handled and goes to independent adjudication
      When the record shows a complaint made at 10.00am on Monday 3 June 2024, where complaint handling in doubt
      Then the complainant may escalate complaint to the independent adjudication service, because of the complaint made
      When the provider proceeds to escalate complaint to the independent adjudication service at 10.00am on Tuesday 2 July 2024
      Then this is accepted
      And the permission of the complainant to escalate complaint is used

    @PIA-008
    Scenario: A parent is no complainant in the provider's case
      When the record shows a complaint made at 10.00am on Monday 3 June 2024, where complaint handling in doubt
      And the parent proceeds to escalate complaint to the independent adjudication service at 10.00am on Tuesday 2 July 2024
      Then this is refused
      And the permission of the complainant to escalate complaint is open

    @PIA-008
    Scenario: A second complaint that was badly handled can go to adjudication as the first did
      Given the record shows a complaint made at 10.00am on Monday 3 June 2024, where complaint handling in doubt
      And the provider proceeds to escalate complaint to the independent adjudication service at 10.00am on Tuesday 2 July 2024
      When the record shows a complaint made at 10.00am on Monday 15 July 2024
      Then the complainant may escalate complaint to the independent adjudication service, because of the complaint made

    @PIA-006 @PIA-008
    Scenario: The provider's own complaint from the draft stage can go on to adjudication
      When the record shows draft report sent at 10.00am on Friday 24 May 2024
      And the provider proceeds to make formal complaint to Ofsted at 2.00pm on Tuesday 28 May 2024
      Then this is accepted
      And nothing binds or allows the complainant to escalate complaint
      When the record shows a concern at 10.00am on Monday 1 July 2024, where complaint handling in doubt
      Then the permission of the complainant to escalate complaint is open

    @PIA-008
    Scenario: With no doubt about the handling there is nothing to escalate
      When the record shows a complaint made at 10.00am on Monday 3 June 2024
      Then nothing binds or allows the complainant to escalate complaint
      When the provider proceeds to escalate complaint to the independent adjudication service at 10.00am on Monday 10 June 2024
      Then this is refused
      When the record shows a concern at 10.00am on Monday 1 July 2024, where complaint handling in doubt
      Then the complainant may escalate complaint to the independent adjudication service, because of the complaint made

  Rule: A concern that nobody settles can go all the way

    @PIA-004 @PIA-006 @PIA-008
    Scenario: One step after another, as far as independent adjudication
      When the record shows the inspection end at 4.00pm on Friday 3 May 2024, where concern unresolved
      And the provider proceeds to contact Ofsted after inspection at 9.30am on Tuesday 7 May 2024
      Then this is accepted
      And the permission of the provider to contact Ofsted after inspection is used
      When the record shows draft report sent at 10.00am on Friday 24 May 2024
      And the provider proceeds to make formal complaint to Ofsted at 2.00pm on Tuesday 28 May 2024
      Then this is accepted
      And the permission of the provider to make formal complaint is used
      When the record shows a concern at 10.00am on Monday 1 July 2024, where complaint handling in doubt
      And the provider proceeds to escalate complaint to the independent adjudication service at 11.00am
      Then this is accepted
      And the permission of the complainant to escalate complaint is used

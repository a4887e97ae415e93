Feature: After an inspection, from January 2024

  Something that is still unresolved can be taken up with Ofsted on the first working day after the
  inspection. No source dates these arrangements to a day, so the scenarios name the version.

  Background:
    Given an inspection under "Post-inspection arrangements and complaints", version january-2024, is notified at 9.30am on Wednesday 1 May 2024
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

  Rule: The draft report stage has still to come

    @PIA-004
    Scenario: In January 2024 the draft report brings no new ways to challenge it
      When the record shows the inspection end at 4.00pm on Friday 3 May 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm on Tuesday 7 May 2024, because of the inspection end
      When the record shows draft report sent at 10.00am on Friday 24 May 2024
      Then nothing follows from PIA-005
      And nothing follows from PIA-006
      When the record shows a complaint made at 10.00am on Monday 3 June 2024, where complaint handling in doubt
      Then nothing follows from PIA-008

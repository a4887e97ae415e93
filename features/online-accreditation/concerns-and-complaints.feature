Feature: Concerns and complaints about an accreditation visit

  A concern is raised early and written down. What cannot be settled can go to a senior leader, to Ofsted
  on the first working day after the visit, and in the end into a formal complaint.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Tuesday 30 April 2024
    And the record shows the inspection start at 9.00am on Thursday 2 May 2024

  Rule: A concern is raised while it can be settled, and is written down

    @AVO-084 @AVO-086
    Scenario: The proprietor raises a concern, and inspectors have it to record
      When the record shows a concern at 10.30am
      Then the provider should raise concern with the inspector, because of the concern
      When the proprietor proceeds to raise concern with the inspector at 10.50am
      Then this is accepted
      And the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is outstanding

    @AVO-084
    Scenario: The provider keeps its concern to itself until the visit is over
      When the record shows a concern at 10.30am
      And the record shows the inspection end at 4.30pm on Friday 3 May 2024
      Then the duty of the provider to raise concern is breached
      When the proprietor proceeds to raise concern with the inspector at 4.35pm
      Then the duty of the provider to raise concern is breached

    @AVO-086
    Scenario: A concern is written into the evidence
      When the record shows a concern raised at 11.00am
      Then the inspector should record concern, because of the concern raised
      When the inspector proceeds to record concern at 11.15am
      Then the duty of the inspector to record concern is met

    @AVO-085
    Scenario: The inspector takes advice on a concern that needs it
      When the record shows a concern raised at 11.00am, where advice needed
      Then the inspector should seek advice on concern, because of the concern raised
      When the inspector proceeds to seek advice on concern at 11.20am
      Then the duty of the inspector to seek advice on concern is met

    @AVO-085
    Scenario: It turns out in the afternoon that advice on a concern is needed
      When the record shows a concern raised at 11.00am
      Then nothing follows from AVO-085
      When the record shows a progress meeting at 1.30pm, where advice needed
      Then the inspector should seek advice on concern, because of the concern raised

  Rule: What the lead inspector and the provider cannot settle can go to a senior leader

    @AVO-087
    Scenario: A concern stays unsettled, and the proprietor turns to a senior leader
      When the record shows a concern raised at 11.00am
      Then nothing follows from AVO-087
      When the record shows a progress meeting at 2.00pm, where concern unresolved
      Then the provider may take concern further with regard to the senior Ofsted leader, because of the concern raised
      When the proprietor proceeds to take concern further with regard to the senior Ofsted leader at 2.30pm
      Then this is accepted
      And the permission of the provider to take concern further is used

    @AVO-087
    Scenario: There is nobody to turn to about a concern that was settled
      When the record shows a concern raised at 11.00am, where concern unresolved
      And the record shows the concern settled at 1.00pm
      And the proprietor proceeds to take concern further with regard to the senior Ofsted leader at 2.00pm
      Then this is refused
      And the permission of the provider to take concern further is set aside

  Rule: The provider may get in touch on the first working day after the visit

    The visit ends on the Friday before a bank holiday, so the next working day is a Tuesday.

    @AVO-088
    Scenario Outline: The provider makes contact at <when>
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm on Tuesday 7 May 2024, because of the inspection end
      When the provider proceeds to contact Ofsted after inspection at <when>
      Then this is <answer>
      And the permission of the provider to contact Ofsted after inspection is <state>

      Examples:
        | when                            | answer   | state  |
        | 5.15pm                          | refused  | open   |
        | 11.59pm on Monday 6 May 2024    | refused  | open   |
        | 12.00am on Tuesday 7 May 2024   | accepted | used   |
        | 11.59pm on Tuesday 7 May 2024   | accepted | used   |
        | 12.00am on Wednesday 8 May 2024 | refused  | lapsed |

    @AVO-088
    Scenario: The provider stays silent
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 8 May 2024
      Then the permission of the provider to contact Ofsted after inspection is lapsed

    @AVO-088
    Scenario: The concern is settled before anybody makes contact
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      When the record shows the concern settled at 5.00pm
      And the proprietor proceeds to contact Ofsted after inspection at 9.30am on Tuesday 7 May 2024
      Then this is refused
      And the permission of the provider to contact Ofsted after inspection is set aside

    @AVO-088
    Scenario: With nothing unresolved there is nothing to get in touch about, until there is
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      Then nothing follows from AVO-088
      When the record shows a concern at 9.35am on Tuesday 7 May 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm, because of the inspection end

  Rule: An independent inspector takes the matter up

    @AVO-089
    Scenario: Ofsted passes the matter to an independent inspector
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      And the record shows a contact after inspection at 9.30am on Tuesday 7 May 2024
      Then Ofsted must pass on contact after inspection to the independent inspector, because of the contact after inspection
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met

    @AVO-088 @AVO-089
    Scenario: The proprietor's call has to be passed on
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      When the proprietor proceeds to contact Ofsted after inspection at 9.40am on Tuesday 7 May 2024
      Then this is accepted
      And the duty of Ofsted to pass on contact after inspection is outstanding

  Rule: A formal complaint is the last resort

    @AVO-091
    Scenario: The proprietor complains when the final report leaves a concern unresolved, and not before
      When the proprietor proceeds to make formal complaint to Ofsted at 9.00am on Thursday 9 May 2024
      Then this is refused
      When the record shows final report sent at 10.00am on Thursday 30 May 2024
      Then nothing follows from AVO-091
      When the record shows a concern at 10.30am, where concern unresolved
      Then the provider may make formal complaint to Ofsted, because of the final report sent
      When the proprietor proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of the provider to make formal complaint is used

  Rule: A concern that nobody settles can go all the way

    @AVO-084 @AVO-086 @AVO-087 @AVO-088 @AVO-089 @AVO-091
    Scenario: One step after another, as far as a formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      And the proprietor proceeds to raise concern with the inspector at 11.00am
      And the inspector proceeds to record concern at 11.15am
      Then the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is met
      When the proprietor proceeds to take concern further with regard to the senior Ofsted leader at 2.30pm
      Then this is accepted
      And the permission of the provider to take concern further is used
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      And the proprietor proceeds to contact Ofsted after inspection at 9.30am on Tuesday 7 May 2024
      Then this is accepted
      And the permission of the provider to contact Ofsted after inspection is used
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met
      When the record shows final report sent at 10.00am on Thursday 30 May 2024
      And the proprietor proceeds to make formal complaint to Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to make formal complaint is used

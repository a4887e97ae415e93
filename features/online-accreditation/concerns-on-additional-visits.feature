Feature: Concerns and complaints about an additional visit

  What holds for an accreditation visit holds for an additional visit.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Tuesday 30 April 2024, where additional visit
    And the record shows the inspection start at 9.00am on Thursday 2 May 2024

  Rule: A concern is raised while it can be settled, and is written down

    @AVO-092 @AVO-094
    Scenario: The proprietor raises a concern on an additional visit, and inspectors have it to record
      When the record shows a concern at 10.30am
      Then the provider should raise concern with the inspector, because of the concern
      When the proprietor proceeds to raise concern with the inspector at 10.50am
      Then the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is outstanding

    @AVO-092
    Scenario: The provider keeps its concern to itself until the additional visit is over
      When the record shows a concern at 10.30am
      And the record shows the inspection end at 4.30pm on Friday 3 May 2024
      Then the duty of the provider to raise concern is breached
      When the proprietor proceeds to raise concern with the inspector at 4.35pm
      Then the duty of the provider to raise concern is breached

    @AVO-094
    Scenario: A concern is written into the evidence
      When the record shows a concern raised at 11.00am
      Then the inspector should record concern, because of the concern raised
      When the inspector proceeds to record concern at 11.15am
      Then the duty of the inspector to record concern is met

    @AVO-093
    Scenario: The inspector takes advice on a concern that needs it
      When the record shows a concern raised at 11.00am, where advice needed
      Then the inspector should seek advice on concern, because of the concern raised
      When the inspector proceeds to seek advice on concern at 11.20am
      Then the duty of the inspector to seek advice on concern is met

    @AVO-094
    Scenario: A concern that is clear needs no advice
      When the record shows a concern raised at 11.00am
      Then the inspector should record concern, because of the concern raised
      And nothing follows from AVO-093

  Rule: What stays unsettled

    @AVO-087 @AVO-095
    Scenario: A concern stays unsettled, and the proprietor turns to a senior leader
      When the record shows a concern raised at 11.00am
      Then nothing follows from AVO-095
      When the record shows a progress meeting at 2.00pm, where concern unresolved
      Then the provider may take concern further with regard to the senior Ofsted leader, because of the concern raised
      When the proprietor proceeds to take concern further with regard to the senior Ofsted leader at 2.30pm
      Then this is accepted
      And the permission of the provider to take concern further is used

    @AVO-087 @AVO-095
    Scenario: A concern that was settled goes no further on an additional visit
      When the record shows a concern raised at 11.00am, where concern unresolved
      And the record shows the concern settled at 1.00pm
      And the proprietor proceeds to take concern further with regard to the senior Ofsted leader at 2.00pm
      Then this is refused
      And the permission of the provider to take concern further is set aside

    @AVO-095
    Scenario: A senior leader can be turned to on an additional visit
      When the record shows a concern raised at 11.00am, where concern unresolved
      Then the provider may take concern further with regard to the senior Ofsted leader, because of the concern raised

    @AVO-088 @AVO-096
    Scenario Outline: The provider makes contact at <when>
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
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

    @AVO-096
    Scenario: The provider can make contact on the Tuesday
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm on Tuesday 7 May 2024, because of the inspection end

    @AVO-096
    Scenario: The provider stays silent
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 8 May 2024
      Then the permission of the provider to contact Ofsted after inspection is lapsed

    @AVO-096
    Scenario: The concern is settled before anybody makes contact
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      When the record shows the concern settled at 5.00pm
      Then the permission of the provider to contact Ofsted after inspection is set aside

    @AVO-097
    Scenario: Ofsted passes the matter to an independent inspector
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      And the record shows a contact after inspection at 9.30am on Tuesday 7 May 2024
      Then Ofsted must pass on contact after inspection to the independent inspector, because of the contact after inspection
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met

    @AVO-091 @AVO-099
    Scenario: The final report leaves a concern unresolved, and the provider may complain
      When the proprietor proceeds to make formal complaint to Ofsted at 9.00am on Monday 13 May 2024
      Then this is refused
      When the record shows final report sent at 10.00am on Thursday 30 May 2024
      Then nothing follows from AVO-099
      When the record shows a concern at 10.30am, where concern unresolved
      Then the provider may make formal complaint to Ofsted, because of the final report sent
      When the proprietor proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of the provider to make formal complaint is used

    @AVO-099
    Scenario: A complaint can be made about an additional visit
      When the record shows final report sent at 10.00am on Thursday 30 May 2024, where concern unresolved
      Then the provider may make formal complaint to Ofsted, because of the final report sent

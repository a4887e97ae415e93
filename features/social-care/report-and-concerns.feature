Feature: From the end of a social care inspection to its report

  Working days are England's. This inspection ends on the Wednesday before the early May bank holiday, and
  the spring bank holiday falls before the last deadline.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Tuesday 30 April 2024
    And the record shows the inspection start at 9.00am

  Rule: The draft report comes within 18 working days

    Background:
      Given the record shows the inspection end at 3.00pm on Wednesday 1 May 2024

    @SCF-078
    Scenario Outline: The draft report is sent <when>
      Then Ofsted must send draft report to the provider by 11.59pm on Wednesday 29 May 2024, because of the inspection end
      When Ofsted proceeds to send draft report to the provider at <when>
      Then the duty of Ofsted to send draft report is <state>

      Examples:
        | when                             | state    |
        | 11.59pm on Wednesday 29 May 2024 | met      |
        | 12.00am on Thursday 30 May 2024  | breached |

    @SCF-078
    Scenario: No draft report comes
      When nothing more is recorded until 11.59pm on Wednesday 29 May 2024
      Then the duty of Ofsted to send draft report is outstanding
      When nothing more is recorded until 12.00am on Thursday 30 May 2024
      Then the duty of Ofsted to send draft report is breached

    @SCF-078
    Scenario: A reason does not lift the duty
      When Ofsted decides not to send draft report to the provider at 4.00pm on Wednesday 29 May 2024, giving the reason "moderation asked for more evidence"
      Then this is refused
      And the duty of Ofsted to send draft report is outstanding

    @SCF-082
    Scenario Outline: The comments are answered <when>
      Given the record shows comments received at 10.00am on Wednesday 5 June 2024
      Then Ofsted must respond to comments of the provider by 11.59pm on Friday 14 June 2024, because of the comments received
      When Ofsted proceeds to respond to comments at <when>
      Then the duty of Ofsted to respond to comments is <state>

      Examples:
        | when                             | state    |
        | 11.59pm on Friday 14 June 2024   | met      |
        | 12.00am on Saturday 15 June 2024 | breached |

    @SCF-082
    Scenario: Nobody answers the comments
      Given the record shows comments received at 10.00am on Wednesday 5 June 2024
      When nothing more is recorded until 12.00am on Saturday 15 June 2024
      Then the duty of Ofsted to respond to comments is breached

  Rule: The provider has 5 working days to comment

    @SCF-079
    Scenario Outline: The provider comments <when>
      Given the record shows draft report sent at 10.00am on Thursday 23 May 2024
      Then the provider may comment on draft report to Ofsted by 11.59pm on Friday 31 May 2024, because of the draft report sent
      When the provider proceeds to comment on draft report at <when>
      Then this is <answer>
      And the permission of the provider to comment on draft report is <state>

      Examples:
        | when                            | answer   | state  |
        | 11.59pm on Friday 31 May 2024   | accepted | used   |
        | 12.00am on Saturday 1 June 2024 | refused  | lapsed |

  Rule: The provider may contact Ofsted on the working day after the inspection

    The inspection ends on the Friday before a bank holiday, so the next working day is a Tuesday.

    @SCF-089
    Scenario Outline: The provider makes contact <when>
      Given the record shows the inspection end at 3.00pm on Friday 3 May 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm on Tuesday 7 May 2024, because of the inspection end
      When the provider proceeds to contact Ofsted after inspection at <when>
      Then this is <answer>
      And the permission of the provider to contact Ofsted after inspection is <state>

      Examples:
        | when                             | answer   | state  |
        | 11.59pm on Tuesday 7 May 2024    | accepted | used   |
        | 12.00am on Wednesday 8 May 2024  | refused  | lapsed |

  @SCF-087
  Scenario: A concern is written into the evidence
    When the record shows a concern raised at 11.00am
    Then the inspector must record concern, because of the concern raised
    When the inspector proceeds to record concern at 11.15am
    Then this is accepted
    And the duty of the inspector to record concern is met
    And the journal shows record concern at 11.15am

  @SCF-086 @SCF-087
  Scenario: The manager raises a concern, and so it is raised
    When the record shows a concern arises at 10.30am
    And the registered manager proceeds to raise concern with the inspector at 11.00am
    Then this is accepted
    And the duty of the provider to raise concern is met
    And the duty of the inspector to record concern is outstanding

  @SCF-076 @SCF-077
  Scenario: A judgement is changed before the draft report goes out
    Given the record shows the inspection end at 3.00pm on Wednesday 1 May 2024
    When the record shows a judgement changed at 10.00am on Tuesday 14 May 2024
    Then the inspector must inform of revised judgements to the provider, because of the judgement changed
    And the inspector must give reasons for revised judgements to the provider, because of the judgement changed
    When the inspector proceeds to inform of revised judgements to the registered manager at 11.00am
    And Ofsted proceeds to send draft report to the provider at 2.00pm
    Then the duty of the inspector to inform of revised judgements is met
    And the duty of the inspector to give reasons for revised judgements is breached

  @SCF-089
  Scenario: The provider makes contact on the day of the inspection
    When the record shows the inspection end at 3.00pm on Friday 3 May 2024
    Then nothing binds or allows the provider to contact Ofsted after inspection
    When the record shows a concern arises at 3.30pm, where concern unresolved
    And the responsible individual proceeds to contact Ofsted after inspection at 4.00pm
    Then this is refused
    And the permission of the provider to contact Ofsted after inspection is open

  @SCF-086
  Scenario: The inspection ends and the provider has said nothing
    When the record shows a concern arises at 10.30am
    Then the provider should raise concern with the inspector, because of the concern arises
    When the record shows the inspection end at 3.00pm on Wednesday 1 May 2024
    Then the duty of the provider to raise concern is breached

  @SCF-076
  Scenario: The provider first reads of the change in the draft report
    When the record shows a judgement changed at 10.00am on Tuesday 14 May 2024
    And the record shows draft report sent at 2.00pm
    Then the duty of the inspector to inform of revised judgements is breached

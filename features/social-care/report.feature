Feature: From the end of a social care inspection to its report

  Working days are England's: the day after the event is the first, and the last ends at midnight. This
  inspection ends on the Wednesday before the early May bank holiday, and the spring bank holiday falls
  before the last deadline.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Tuesday 30 April 2024
    And the record shows the inspection start at 9.00am
    And the record shows the inspection end at 3.00pm on Wednesday 1 May 2024

  Rule: The draft is checked by the inspector and by their manager

    @SCF-073 @SCF-074
    Scenario: The inspector checks the draft and passes it on
      When the record shows draft report completed at 10.00am on Monday 13 May 2024
      Then the inspector must check draft report, because of the draft report completed
      And the inspector must submit draft report to the inspection manager, because of the draft report completed
      When the inspector proceeds to check draft report at 4.00pm
      And the inspector proceeds to submit draft report to the inspection manager at 5.00pm
      Then the duty of the inspector to check draft report is met
      And the duty of the inspector to submit draft report is met

    @SCF-073 @SCF-074
    Scenario: The draft is passed on unchecked
      When the record shows draft report completed at 10.00am on Monday 13 May 2024
      And the inspector proceeds to submit draft report to the inspection manager at 11.00am
      Then the duty of the inspector to check draft report is breached
      And the duty of the inspector to submit draft report is met
      When the inspector proceeds to check draft report at 11.05am
      Then the duty of the inspector to check draft report is breached

    @SCF-074
    Scenario: The provider has the draft before the inspector's manager
      When the record shows draft report completed at 10.00am on Monday 13 May 2024
      And the record shows draft report sent at 11.00am
      Then the duty of the inspector to submit draft report is breached
      When the inspector proceeds to submit draft report to the inspection manager at 11.05am
      Then the duty of the inspector to submit draft report is breached

  Rule: A change of judgement is discussed, and explained before the draft arrives

    @SCF-075
    Scenario: Managers discuss a proposed change
      When the record shows judgement change proposed at 10.00am on Tuesday 14 May 2024
      Then the inspection manager must discuss change of judgement, because of the judgement change proposed
      When the inspection manager proceeds to discuss change of judgement at 11.00am
      Then the duty of the inspection manager to discuss change of judgement is met

    @SCF-075
    Scenario: The draft goes out and the change was never discussed
      When the record shows judgement change proposed at 10.00am on Tuesday 14 May 2024
      And the record shows draft report sent at 2.00pm
      Then the duty of the inspection manager to discuss change of judgement is breached
      When the inspection manager proceeds to discuss change of judgement at 2.05pm
      Then the duty of the inspection manager to discuss change of judgement is breached

    @SCF-076 @SCF-077
    Scenario: The provider hears which judgements have changed, and why
      When the record shows a judgement changed at 10.00am on Tuesday 14 May 2024
      Then the inspector must inform of revised judgements to the provider, because of the judgement changed
      And the inspector must give reasons for revised judgements to the provider, because of the judgement changed
      When the inspector proceeds to inform of revised judgements to the provider at 11.00am
      And the inspector proceeds to give reasons for revised judgements to the provider at 11.05am
      Then the duty of the inspector to inform of revised judgements is met
      And the duty of the inspector to give reasons for revised judgements is met

    @SCF-076 @SCF-077
    Scenario: The provider first reads of the change in the draft report
      When the record shows a judgement changed at 10.00am on Tuesday 14 May 2024
      And Ofsted proceeds to send draft report to the provider at 2.00pm
      Then the duty of the inspector to inform of revised judgements is breached
      And the duty of the inspector to give reasons for revised judgements is breached
      When the inspector proceeds to inform of revised judgements to the provider at 2.05pm
      And the inspector proceeds to give reasons for revised judgements to the provider at 2.05pm
      Then the duty of the inspector to inform of revised judgements is breached
      And the duty of the inspector to give reasons for revised judgements is breached

  Rule: The draft report comes within 18 working days

    @SCF-078
    Scenario Outline: The draft report reaches the provider at <when>
      Then Ofsted must send draft report to the provider by 11.59pm on Wednesday 29 May 2024, because of the inspection end
      When Ofsted proceeds to send draft report to the provider at <when>
      Then the duty of Ofsted to send draft report is <state>

      Examples:
        | when                             | state    |
        | 11.59pm on Wednesday 29 May 2024 | met      |
        | 12.00am on Thursday 30 May 2024  | breached |

    @SCF-078
    Scenario: No draft report comes from social care
      When nothing more is recorded until 11.59pm on Wednesday 29 May 2024
      Then the duty of Ofsted to send draft report is outstanding
      When nothing more is recorded until 12.00am on Thursday 30 May 2024
      Then the duty of Ofsted to send draft report is breached

    @SCF-078
    Scenario: A reason does not excuse a late draft report
      When Ofsted decides not to send draft report to the provider at 4.00pm on Wednesday 29 May 2024, giving the reason "moderation asked for more evidence"
      Then this is refused
      And the duty of Ofsted to send draft report is outstanding

    @SCF-078
    Scenario: A manager who passes a draft on within the service has not sent it for Ofsted
      When the registered manager proceeds to send draft report to the provider at 4.00pm on Wednesday 29 May 2024
      Then the duty of Ofsted to send draft report is outstanding
      And nothing binds or allows the provider to comment on draft report

  Rule: The provider has 5 working days to comment

    @SCF-079
    Scenario Outline: The provider comments at <when>
      Given the record shows draft report sent at 10.00am on Thursday 23 May 2024
      Then the provider may comment on draft report to Ofsted by 11.59pm on Friday 31 May 2024, because of the draft report sent
      When the provider proceeds to comment on draft report to Ofsted at <when>
      Then this is <answer>
      And the permission of the provider to comment on draft report is <state>

      Examples:
        | when                            | answer   | state  |
        | 11.59pm on Friday 31 May 2024   | accepted | used   |
        | 12.00am on Saturday 1 June 2024 | refused  | lapsed |

    @SCF-079
    Scenario: The provider has nothing to comment on until the draft comes, and then says nothing
      Then nothing binds or allows the provider to comment on draft report
      When the record shows draft report sent at 10.00am on Thursday 23 May 2024
      And nothing more is recorded until 12.00am on Saturday 1 June 2024
      Then the permission of the provider to comment on draft report is lapsed

  Rule: Comments are considered, and answered with the final report and within 30 working days

    Background:
      Given the record shows comments received at 10.00am on Wednesday 5 June 2024

    @SCF-080
    Scenario: Every comment of the provider is considered
      Then Ofsted must consider comments of the provider, because of the comments received
      When Ofsted proceeds to consider comments of the provider at 11.00am
      Then the duty of Ofsted to consider comments is met

    @SCF-080
    Scenario: The final report comes and the provider's comments were not considered
      When the record shows final report sent at 10.00am on Monday 10 June 2024
      Then the duty of Ofsted to consider comments is breached
      When Ofsted proceeds to consider comments of the provider at 10.05am
      Then the duty of Ofsted to consider comments is breached

    @SCF-081
    Scenario: The final report comes and the provider's comments have no answer that day
      When the record shows final report sent at 10.00am on Monday 10 June 2024
      Then Ofsted must respond to comments of the provider by 11.59pm, because of the comments received
      When nothing more is recorded until 12.00am on Tuesday 11 June 2024
      Then the duty of Ofsted to respond to comments is breached

    @SCF-081
    Scenario Outline: The final report has gone out, and comments are answered at <when>
      When the record shows final report sent at 10.00am on Monday 10 June 2024
      And Ofsted proceeds to respond to comments of the provider at <when>
      Then the duty of Ofsted to respond to comments is <state>

      Examples:
        | when                            | state    |
        | 11.59pm                         | met      |
        | 12.00am on Tuesday 11 June 2024 | breached |

    @SCF-082
    Scenario Outline: The provider's comments are answered at <when>
      Then Ofsted must respond to comments of the provider by 11.59pm on Friday 14 June 2024, because of the comments received
      When Ofsted proceeds to respond to comments of the provider at <when>
      Then the duty of Ofsted to respond to comments is <state>

      Examples:
        | when                             | state    |
        | 11.59pm on Friday 14 June 2024   | met      |
        | 12.00am on Saturday 15 June 2024 | breached |

    @SCF-082
    Scenario: Nobody answers the provider's comments
      When nothing more is recorded until 12.00am on Saturday 15 June 2024
      Then the duty of Ofsted to respond to comments is breached

  Rule: The provider is asked what it thought of the inspection

    @SCF-084
    Scenario Outline: A survey goes out at <when>
      Then nothing binds or allows Ofsted to send survey
      When the record shows the final report sent at 3.00pm on Wednesday 12 June 2024
      Then Ofsted must send survey to the provider by 11.59pm, because of the final report sent
      When Ofsted proceeds to send survey to the provider at <when>
      Then the duty of Ofsted to send survey is <state>

      Examples:
        | when                             | state    |
        | 3.01pm                           | met      |
        | 11.59pm                          | met      |
        | 12.00am on Thursday 13 June 2024 | breached |

    @SCF-084
    Scenario: The day ends and no survey went out
      Given the record shows the final report sent at 3.00pm on Wednesday 12 June 2024
      When nothing more is recorded until 12.00am on Thursday 13 June 2024
      Then the duty of Ofsted to send survey is breached

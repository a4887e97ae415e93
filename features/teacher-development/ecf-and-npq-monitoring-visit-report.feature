Feature: From the end of a monitoring visit to its report

  What holds for the report on a full inspection holds for that on a monitoring visit. This one ends a
  week before the first bank holiday in May.

  Background:
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Wednesday 17 April 2024, where monitoring visit
    And the record shows the inspection start at 8.00am on Monday 22 April 2024
    And the record shows the inspection end at 4.30pm on Thursday 25 April 2024

  Rule: The draft report normally comes within 18 working days

    @ECN-111
    Scenario Outline: The draft report is sent at <when>
      Then Ofsted will normally send draft report to the lead provider by 11.59pm on Wednesday 22 May 2024, because of the inspection end
      When Ofsted proceeds to send draft report to the lead provider at <when>
      Then the duty of Ofsted to send draft report is <state>

      Examples:
        | when                             | state    |
        | 11.59pm on Wednesday 22 May 2024 | met      |
        | 12.00am on Thursday 23 May 2024  | breached |

    @ECN-111
    Scenario: No draft report comes
      When nothing more is recorded until 11.59pm on Wednesday 22 May 2024
      Then the duty of Ofsted to send draft report is outstanding
      When nothing more is recorded until 12.00am on Thursday 23 May 2024
      Then the duty of Ofsted to send draft report is breached

    @ECN-111
    Scenario: Ofsted says why the draft report will be late
      When Ofsted decides not to send draft report to the lead provider at 4.00pm on Tuesday 21 May 2024, giving the reason "moderation asked for more evidence"
      Then this is left to discretion
      And the duty of Ofsted to send draft report is set aside

    @ECN-111
    Scenario: Ofsted does not say why the draft report will be late
      When Ofsted decides not to send draft report to the lead provider at 4.00pm on Tuesday 21 May 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to send draft report is outstanding

  Rule: The report is checked before anybody else has it

    @ECN-109
    Scenario: The report is checked before it goes out
      Then Ofsted must quality assure report, because of the inspection end
      When Ofsted proceeds to quality assure report at 11.30am on Tuesday 7 May 2024
      And the record shows draft report sent at 4.00pm on Wednesday 8 May 2024
      Then the duty of Ofsted to quality assure report is met

    @ECN-109
    Scenario: An unchecked draft goes out
      When the record shows draft report sent at 4.00pm on Wednesday 8 May 2024
      Then the duty of Ofsted to quality assure report is breached
      When Ofsted proceeds to quality assure report at 4.05pm
      Then the duty of Ofsted to quality assure report is breached

    @ECN-112
    Scenario: The department is sent a draft that was checked
      Then Ofsted may send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to quality assure report at 11.30am on Tuesday 7 May 2024
      And Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 12.30pm
      Then this is accepted
      And the permission of Ofsted to send draft report to other bodies is used

    @ECN-113
    Scenario: The department is sent a draft that was not checked
      Then Ofsted must not send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 12.30pm on Tuesday 7 May 2024
      Then this is refused
      And the rule that Ofsted must not send draft report to other bodies is broken

    @ECN-100 @ECN-112
    Scenario: The lead provider cannot send the department a draft in Ofsted's place
      When the provider representative proceeds to send draft report to other bodies with regard to the Department for Education at 11.30am on Tuesday 7 May 2024
      Then this is refused
      And the permission of Ofsted to send draft report to other bodies is open

    @ECN-113
    Scenario: The check is made, and the draft was kept from others until then
      When Ofsted proceeds to quality assure report at 11.30am on Tuesday 7 May 2024
      Then the rule that Ofsted must not send draft report to other bodies is kept
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 11.35am
      Then the rule that Ofsted must not send draft report to other bodies is kept

  Rule: The lead provider has 5 working days to comment

    @ECN-114
    Scenario Outline: The lead provider comments at <when>
      Given the record shows draft report sent at 4.00pm on Wednesday 8 May 2024
      Then the lead provider may comment on draft report to Ofsted by 11.59pm on Wednesday 15 May 2024, because of the draft report sent
      When the lead provider proceeds to comment on draft report to Ofsted at <when>
      Then this is <answer>
      And the permission of the lead provider to comment on draft report is <state>

      Examples:
        | when                             | answer   | state  |
        | 11.59pm on Wednesday 15 May 2024 | accepted | used   |
        | 12.00am on Thursday 16 May 2024  | refused  | lapsed |

    @ECN-114
    Scenario: The lead provider has nothing to comment on until the draft comes, and then says nothing
      Then nothing binds or allows the lead provider to comment on draft report
      When the record shows draft report sent at 4.00pm on Wednesday 8 May 2024
      And nothing more is recorded until 12.00am on Thursday 16 May 2024
      Then the permission of the lead provider to comment on draft report is lapsed

  Rule: Comments are considered before the final report and answered with it

    @ECN-115 @ECN-117
    Scenario: The representative's comments are comments received
      Given the record shows draft report sent at 4.00pm on Wednesday 8 May 2024
      When the provider representative proceeds to comment on draft report to Ofsted at 5.00pm on Thursday 9 May 2024
      Then the duty of Ofsted to consider comments is outstanding
      And the duty of Ofsted to respond to comments is outstanding

    @ECN-115
    Scenario: Every comment is considered
      When the record shows comments received at 10.00am on Friday 17 May 2024
      Then Ofsted must consider comments of the lead provider, because of the comments received
      When Ofsted proceeds to consider comments of the lead provider at 11.00am on Monday 20 May 2024
      Then the duty of Ofsted to consider comments is met

    @ECN-115
    Scenario: The final report comes and the comments were not considered
      When the record shows comments received at 10.00am on Friday 17 May 2024
      And the record shows final report sent at 10.00am on Thursday 30 May 2024
      Then the duty of Ofsted to consider comments is breached
      When Ofsted proceeds to consider comments of the lead provider at 10.05am
      Then the duty of Ofsted to consider comments is breached

    @ECN-116
    Scenario: The answer goes out ahead of the final report
      When the record shows comments received at 10.00am on Friday 17 May 2024
      And Ofsted proceeds to respond to comments of the lead provider at 9.00am on Thursday 30 May 2024
      And the record shows final report sent at 10.00am
      Then the duty of Ofsted to respond to comments is met

    @ECN-116
    Scenario: The final report comes without the answer
      When the record shows comments received at 10.00am on Friday 17 May 2024
      And the record shows final report sent at 10.00am on Thursday 30 May 2024
      Then Ofsted must respond to comments of the lead provider by 11.59pm, because of the comments received
      When nothing more is recorded until 12.00am on Friday 31 May 2024
      Then the duty of Ofsted to respond to comments is breached
      When Ofsted proceeds to respond to comments of the lead provider at 12.00am
      Then the duty of Ofsted to respond to comments is breached

    @ECN-116
    Scenario: The answer goes out in the last minute of the day of the final report
      When the record shows comments received at 10.00am on Friday 17 May 2024
      And the record shows final report sent at 10.00am on Thursday 30 May 2024
      And Ofsted proceeds to respond to comments of the lead provider at 11.59pm
      Then the duty of Ofsted to respond to comments is met

  Rule: Comments normally have their answer within 30 working days after the inspection ends

    Background:
      Given the record shows comments received at 10.00am on Friday 17 May 2024

    @ECN-117
    Scenario Outline: The answer is sent at <when>
      Then Ofsted will normally respond to comments of the lead provider by 11.59pm on Monday 10 June 2024, because of the comments received
      When Ofsted proceeds to respond to comments of the lead provider at <when>
      Then the duty of Ofsted to respond to comments is <state>

      Examples:
        | when                            | state    |
        | 11.59pm on Monday 10 June 2024  | met      |
        | 12.00am on Tuesday 11 June 2024 | breached |

    @ECN-117
    Scenario: No answer comes
      When nothing more is recorded until 11.59pm on Monday 10 June 2024
      Then the duty of Ofsted to respond to comments is outstanding
      When nothing more is recorded until 12.00am on Tuesday 11 June 2024
      Then the duty of Ofsted to respond to comments is breached

    @ECN-117
    Scenario: Ofsted says why the answer will take longer
      When Ofsted decides not to respond to comments of the lead provider at 4.00pm on Friday 7 June 2024, giving the reason "the comments led to new evidence"
      Then this is left to discretion
      And the duty of Ofsted to respond to comments is set aside

    @ECN-117
    Scenario: Ofsted does not say why the answer will take longer
      When Ofsted decides not to respond to comments of the lead provider at 4.00pm on Friday 7 June 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to respond to comments is outstanding

  Rule: The report is normally published within 38 working days

    @ECN-118
    Scenario Outline: The report is published at <when>
      Then Ofsted will normally publish report by 11.59pm on Thursday 20 June 2024, because of the inspection end
      When Ofsted proceeds to publish report at <when>
      Then the duty of Ofsted to publish report is <state>

      Examples:
        | when                             | state    |
        | 11.59pm on Thursday 20 June 2024 | met      |
        | 12.00am on Friday 21 June 2024   | breached |

    @ECN-118
    Scenario: No report is published
      When nothing more is recorded until 12.00am on Friday 21 June 2024
      Then the duty of Ofsted to publish report is breached

    @ECN-118
    Scenario: Ofsted says why publication will be late
      When Ofsted decides not to publish report at 4.00pm on Wednesday 19 June 2024, giving the reason "a complaint about the findings is still open"
      Then this is left to discretion
      And the duty of Ofsted to publish report is set aside

    @ECN-118
    Scenario: Ofsted does not say why publication will be late
      When Ofsted decides not to publish report at 4.00pm on Wednesday 19 June 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to publish report is outstanding

Feature: From the end of an additional inspection of an independent school to its report

  Working days are England's. Two bank holidays in May fall within these counts.

  Background:
    Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Monday 22 April 2024
    And the record shows the inspection start at 8.00am on Tuesday 23 April 2024
    And the record shows the inspection end at 4.30pm

  Rule: The draft report normally comes within 18 working days

    @AII-071
    Scenario Outline: The draft report is sent at <when>
      Then Ofsted will normally send draft report to the school by 11.59pm on Monday 20 May 2024, because of the inspection end
      When Ofsted proceeds to send draft report to the school at <when>
      Then the duty of Ofsted to send draft report is <state>

      Examples:
        | when                           | state    |
        | 11.59pm on Monday 20 May 2024  | met      |
        | 12.00am on Tuesday 21 May 2024 | breached |

    @AII-071
    Scenario: No draft report comes
      When nothing more is recorded until 11.59pm on Monday 20 May 2024
      Then the duty of Ofsted to send draft report is outstanding
      When nothing more is recorded until 12.00am on Tuesday 21 May 2024
      Then the duty of Ofsted to send draft report is breached

    @AII-071
    Scenario: Ofsted says why the draft report will be late
      When Ofsted decides not to send draft report to the school at 4.00pm on Friday 17 May 2024, giving the reason "moderation asked for more evidence"
      Then this is left to discretion
      And the duty of Ofsted to send draft report is set aside

    @AII-071
    Scenario: Ofsted does not say why the draft report will be late
      When Ofsted decides not to send draft report to the school at 4.00pm on Friday 17 May 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to send draft report is outstanding

  Rule: The report is checked before anybody else has it

    @AII-069
    Scenario: The report is checked before it goes out
      Then Ofsted must quality assure report, because of the inspection end
      When Ofsted proceeds to quality assure report at 11.30am on Tuesday 7 May 2024
      And the record shows draft report sent at 4.00pm on Friday 17 May 2024
      Then the duty of Ofsted to quality assure report is met

    @AII-069
    Scenario: An unchecked draft goes out
      When the record shows draft report sent at 4.00pm on Friday 17 May 2024
      Then the duty of Ofsted to quality assure report is breached
      When Ofsted proceeds to quality assure report at 4.05pm
      Then the duty of Ofsted to quality assure report is breached

    @AII-079
    Scenario: The department is sent a draft that was checked
      Then Ofsted may send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to quality assure report at 11.30am on Tuesday 7 May 2024
      And Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 12.30pm
      Then this is accepted
      And the permission of Ofsted to send draft report to other bodies is used

    @AII-080
    Scenario: The department is sent a draft that was not checked
      Then Ofsted must not send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 12.30pm on Tuesday 7 May 2024
      Then this is refused
      And the rule that Ofsted must not send draft report to other bodies is broken

    @AII-079
    Scenario: The school cannot send the department a draft in Ofsted's place
      When the headteacher proceeds to send draft report to other bodies with regard to the Department for Education at 11.30am on Tuesday 7 May 2024
      Then this is refused
      And the permission of Ofsted to send draft report to other bodies is open

    @AII-080
    Scenario: The check is made, and the draft was kept from others until then
      When Ofsted proceeds to quality assure report at 11.30am on Tuesday 7 May 2024
      Then the rule that Ofsted must not send draft report to other bodies is kept
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 11.35am
      Then the rule that Ofsted must not send draft report to other bodies is kept

  Rule: The school has 5 working days to comment

    @AII-072
    Scenario Outline: The school comments at <when>
      Given the record shows draft report sent at 4.00pm on Friday 17 May 2024
      Then the school may comment on draft report to Ofsted by 11.59pm on Friday 24 May 2024, because of the draft report sent
      When the school proceeds to comment on draft report to Ofsted at <when>
      Then this is <answer>
      And the permission of the school to comment on draft report is <state>

      Examples:
        | when                            | answer   | state  |
        | 11.59pm on Friday 24 May 2024   | accepted | used   |
        | 12.00am on Saturday 25 May 2024 | refused  | lapsed |

    @AII-072
    Scenario: The school has nothing to comment on until the draft comes, and then says nothing
      Then nothing binds or allows the school to comment on draft report
      When the school proceeds to comment on draft report to Ofsted at 4.00pm on Wednesday 15 May 2024
      Then this is refused
      When the record shows draft report sent at 4.00pm on Friday 17 May 2024
      And nothing more is recorded until 12.00am on Saturday 25 May 2024
      Then the permission of the school to comment on draft report is lapsed

  Rule: Comments are considered before the final report and answered with it

    @AII-073 @AII-075
    Scenario: The headteacher's comments are comments received
      Given the record shows draft report sent at 4.00pm on Friday 17 May 2024
      When the headteacher proceeds to comment on draft report to Ofsted at 5.00pm on Monday 20 May 2024
      Then the duty of Ofsted to consider comments is outstanding
      And the duty of Ofsted to respond to comments is outstanding

    @AII-073
    Scenario: Every comment is considered
      When the record shows comments received at 10.00am on Tuesday 28 May 2024
      Then Ofsted must consider comments of the school, because of the comments received
      When Ofsted proceeds to consider comments of the school at 11.00am on Friday 31 May 2024
      Then the duty of Ofsted to consider comments is met

    @AII-073
    Scenario: The final report comes and the comments were not considered
      When the record shows comments received at 10.00am on Tuesday 28 May 2024
      And the record shows final report sent at 10.00am on Tuesday 4 June 2024
      Then the duty of Ofsted to consider comments is breached
      When Ofsted proceeds to consider comments of the school at 10.05am
      Then the duty of Ofsted to consider comments is breached

    @AII-074
    Scenario: The answer goes out ahead of the final report
      When the record shows comments received at 10.00am on Tuesday 28 May 2024
      And Ofsted proceeds to respond to comments of the school at 9.00am on Tuesday 4 June 2024
      And the record shows final report sent at 10.00am
      Then the duty of Ofsted to respond to comments is met

    @AII-074
    Scenario: The final report comes without the answer
      When the record shows comments received at 10.00am on Tuesday 28 May 2024
      And the record shows final report sent at 10.00am on Tuesday 4 June 2024
      Then Ofsted must respond to comments of the school by 11.59pm, because of the comments received
      When nothing more is recorded until 12.00am on Wednesday 5 June 2024
      Then the duty of Ofsted to respond to comments is breached
      When Ofsted proceeds to respond to comments of the school at 12.00am
      Then the duty of Ofsted to respond to comments is breached

    @AII-074
    Scenario: The answer goes out in the last minute of the day of the final report
      When the record shows comments received at 10.00am on Tuesday 28 May 2024
      And the record shows final report sent at 10.00am on Tuesday 4 June 2024
      And Ofsted proceeds to respond to comments of the school at 11.59pm
      Then the duty of Ofsted to respond to comments is met

  Rule: Comments normally have their answer within 30 working days after the inspection ends

    Background:
      Given the record shows comments received at 10.00am on Tuesday 28 May 2024

    @AII-075
    Scenario Outline: The answer is sent at <when>
      Then Ofsted will normally respond to comments of the school by 11.59pm on Thursday 6 June 2024, because of the comments received
      When Ofsted proceeds to respond to comments of the school at <when>
      Then the duty of Ofsted to respond to comments is <state>

      Examples:
        | when                            | state    |
        | 11.59pm on Thursday 6 June 2024 | met      |
        | 12.00am on Friday 7 June 2024   | breached |

    @AII-075
    Scenario: No answer comes
      When nothing more is recorded until 11.59pm on Thursday 6 June 2024
      Then the duty of Ofsted to respond to comments is outstanding
      When nothing more is recorded until 12.00am on Friday 7 June 2024
      Then the duty of Ofsted to respond to comments is breached

    @AII-075
    Scenario: Ofsted says why the answer will take longer
      When Ofsted decides not to respond to comments of the school at 4.00pm on Wednesday 5 June 2024, giving the reason "the comments led to new evidence"
      Then this is left to discretion
      And the duty of Ofsted to respond to comments is set aside

    @AII-075
    Scenario: Ofsted does not say why the answer will take longer
      When Ofsted decides not to respond to comments of the school at 4.00pm on Wednesday 5 June 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to respond to comments is outstanding

  Rule: The proprietor and the governors hear what the draft says

    @AII-077 @AII-078
    Scenario: The draft is shared with proprietor and governors
      When the record shows draft report sent at 4.00pm on Friday 17 May 2024
      Then the leader should share outcome with proprietor, because of the draft report sent
      And the leader should share outcome with governing board, because of the draft report sent
      When the leader proceeds to share outcome with proprietor at 5.00pm
      And the leader proceeds to share outcome with governing board at 5.02pm
      Then the duty of the leader to share outcome with proprietor is met
      And the duty of the leader to share outcome with governing board is met

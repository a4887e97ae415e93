Feature: From the end of an inspection of an independent school to its report

  Working days are England's. This inspection ends a fortnight before Easter, so Good Friday and Easter
  Monday fall within every count.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 11 March 2024
    And the record shows the inspection start at 8.00am on Tuesday 12 March 2024
    And the record shows the inspection end at 3.00pm on Thursday 14 March 2024

  Rule: The draft report normally comes within 18 working days

    @ISH-097
    Scenario Outline: The draft report is sent at <when>
      Then Ofsted will normally send draft report to the school by 11.59pm on Thursday 11 April 2024, because of the inspection end
      When Ofsted proceeds to send draft report to the school at <when>
      Then the duty of Ofsted to send draft report is <state>

      Examples:
        | when                              | state    |
        | 11.59pm on Thursday 11 April 2024 | met      |
        | 12.00am on Friday 12 April 2024   | breached |

    @ISH-097
    Scenario: No draft report comes
      When nothing more is recorded until 11.59pm on Thursday 11 April 2024
      Then the duty of Ofsted to send draft report is outstanding
      When nothing more is recorded until 12.00am on Friday 12 April 2024
      Then the duty of Ofsted to send draft report is breached

    @ISH-097
    Scenario: Ofsted says why the draft report will be late
      When Ofsted decides not to send draft report to the school at 4.00pm on Wednesday 10 April 2024, giving the reason "moderation asked for more evidence"
      Then this is left to discretion
      And the duty of Ofsted to send draft report is set aside

    @ISH-097
    Scenario: Ofsted does not say why the draft report will be late
      When Ofsted decides not to send draft report to the school at 4.00pm on Wednesday 10 April 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to send draft report is outstanding

  Rule: The report is checked before anybody else has it

    @ISH-095
    Scenario: The report is checked before it goes out
      Then Ofsted must quality assure report, because of the inspection end
      When Ofsted proceeds to quality assure report at 10.00am on Tuesday 26 March 2024
      And the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      Then the duty of Ofsted to quality assure report is met

    @ISH-095
    Scenario: An unchecked draft goes out
      When the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      Then the duty of Ofsted to quality assure report is breached
      When Ofsted proceeds to quality assure report at 4.05pm
      Then the duty of Ofsted to quality assure report is breached

    @ISH-105
    Scenario: The department is sent a draft that was checked
      Then Ofsted may send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to quality assure report at 10.00am on Tuesday 26 March 2024
      And Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 11.00am
      Then this is accepted
      And the permission of Ofsted to send draft report to other bodies is used

    @ISH-106
    Scenario: The department is sent a draft that was not checked
      Then Ofsted must not send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 11.00am on Tuesday 26 March 2024
      Then this is refused
      And the rule that Ofsted must not send draft report to other bodies is broken

    @ISH-105
    Scenario: The school cannot send the department a draft in Ofsted's place
      When the headteacher proceeds to send draft report to other bodies with regard to the Department for Education at 10.00am on Tuesday 26 March 2024
      Then this is refused
      And the permission of Ofsted to send draft report to other bodies is open

    @ISH-106
    Scenario: The check is made, and the draft was kept from others until then
      When Ofsted proceeds to quality assure report at 10.00am on Tuesday 26 March 2024
      Then the rule that Ofsted must not send draft report to other bodies is kept
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 10.05am
      Then the rule that Ofsted must not send draft report to other bodies is kept

  Rule: The school has 5 working days to comment

    @ISH-098
    Scenario Outline: The school comments at <when>
      Given the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      Then the school may comment on draft report to Ofsted by 11.59pm on Friday 5 April 2024, because of the draft report sent
      When the school proceeds to comment on draft report to Ofsted at <when>
      Then this is <answer>
      And the permission of the school to comment on draft report is <state>

      Examples:
        | when                             | answer   | state  |
        | 11.59pm on Friday 5 April 2024   | accepted | used   |
        | 12.00am on Saturday 6 April 2024 | refused  | lapsed |

    @ISH-098
    Scenario: The school has nothing to comment on until the draft comes, and then says nothing
      Then nothing binds or allows the school to comment on draft report
      When the school proceeds to comment on draft report to Ofsted at 4.00pm on Monday 25 March 2024
      Then this is refused
      When the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      And nothing more is recorded until 12.00am on Saturday 6 April 2024
      Then the permission of the school to comment on draft report is lapsed

  Rule: Comments are considered before the final report and answered with it

    @ISH-099 @ISH-101
    Scenario: The headteacher's comments are comments received
      Given the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      When the headteacher proceeds to comment on draft report to Ofsted at 5.00pm on Thursday 28 March 2024
      Then the duty of Ofsted to consider comments is outstanding
      And the duty of Ofsted to respond to comments is outstanding

    @ISH-099
    Scenario: Every comment is considered
      When the record shows comments received at 10.00am on Friday 5 April 2024
      Then Ofsted must consider comments of the school, because of the comments received
      When Ofsted proceeds to consider comments of the school at 11.00am on Monday 8 April 2024
      Then the duty of Ofsted to consider comments is met

    @ISH-099
    Scenario: The final report comes and the comments were not considered
      When the record shows comments received at 10.00am on Friday 5 April 2024
      And the record shows final report sent at 10.00am on Thursday 18 April 2024
      Then the duty of Ofsted to consider comments is breached
      When Ofsted proceeds to consider comments of the school at 10.05am
      Then the duty of Ofsted to consider comments is breached

    @ISH-100
    Scenario: The answer goes out ahead of the final report
      When the record shows comments received at 10.00am on Friday 5 April 2024
      And Ofsted proceeds to respond to comments of the school at 9.00am on Thursday 18 April 2024
      And the record shows final report sent at 10.00am
      Then the duty of Ofsted to respond to comments is met

    @ISH-100
    Scenario: The final report comes without the answer
      When the record shows comments received at 10.00am on Friday 5 April 2024
      And the record shows final report sent at 10.00am on Thursday 18 April 2024
      Then Ofsted must respond to comments of the school by 11.59pm, because of the comments received
      When nothing more is recorded until 12.00am on Friday 19 April 2024
      Then the duty of Ofsted to respond to comments is breached
      When Ofsted proceeds to respond to comments of the school at 12.00am
      Then the duty of Ofsted to respond to comments is breached

    @ISH-100
    Scenario: The answer goes out in the last minute of the day of the final report
      When the record shows comments received at 10.00am on Friday 5 April 2024
      And the record shows final report sent at 10.00am on Thursday 18 April 2024
      And Ofsted proceeds to respond to comments of the school at 11.59pm
      Then the duty of Ofsted to respond to comments is met

  Rule: Comments normally have their answer within 30 working days after the inspection ends

    Background:
      Given the record shows comments received at 10.00am on Friday 5 April 2024

    @ISH-101
    Scenario Outline: The answer is sent at <when>
      Then Ofsted will normally respond to comments of the school by 11.59pm on Monday 29 April 2024, because of the comments received
      When Ofsted proceeds to respond to comments of the school at <when>
      Then the duty of Ofsted to respond to comments is <state>

      Examples:
        | when                             | state    |
        | 11.59pm on Monday 29 April 2024  | met      |
        | 12.00am on Tuesday 30 April 2024 | breached |

    @ISH-101
    Scenario: No answer comes
      When nothing more is recorded until 11.59pm on Monday 29 April 2024
      Then the duty of Ofsted to respond to comments is outstanding
      When nothing more is recorded until 12.00am on Tuesday 30 April 2024
      Then the duty of Ofsted to respond to comments is breached

    @ISH-101
    Scenario: Ofsted says why the answer will take longer
      When Ofsted decides not to respond to comments of the school at 4.00pm on Friday 26 April 2024, giving the reason "the comments led to new evidence"
      Then this is left to discretion
      And the duty of Ofsted to respond to comments is set aside

    @ISH-101
    Scenario: Ofsted does not say why the answer will take longer
      When Ofsted decides not to respond to comments of the school at 4.00pm on Friday 26 April 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to respond to comments is outstanding

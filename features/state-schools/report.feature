Feature: From the end of a monitoring inspection to its report

  Working days are England's: the day after the event is the first, and the last ends at midnight. This
  inspection ends a fortnight before Easter, so Good Friday and Easter Monday fall within every count.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 11 March 2024
    And the record shows the inspection start at 8.00am on Tuesday 12 March 2024
    And the record shows the inspection end at 3.00pm on Wednesday 13 March 2024

  Rule: The draft report normally comes within 18 working days

    @SMH-079
    Scenario Outline: The draft report is sent at <when>
      Then Ofsted will normally send draft report to the school by 11.59pm on Wednesday 10 April 2024, because of the inspection end
      When Ofsted proceeds to send draft report to the school at <when>
      Then the duty of Ofsted to send draft report is <state>

      Examples:
        | when                               | state    |
        | 11.59pm on Wednesday 10 April 2024 | met      |
        | 12.00am on Thursday 11 April 2024  | breached |

    @SMH-079
    Scenario: No draft report comes
      When nothing more is recorded until 11.59pm on Wednesday 10 April 2024
      Then the duty of Ofsted to send draft report is outstanding
      When nothing more is recorded until 12.00am on Thursday 11 April 2024
      Then the duty of Ofsted to send draft report is breached

    @SMH-079
    Scenario: Ofsted says why the draft report will be late
      When Ofsted decides not to send draft report to the school at 4.00pm on Tuesday 9 April 2024, giving the reason "moderation asked for more evidence"
      Then this is left to discretion
      And the duty of Ofsted to send draft report is set aside

    @SMH-079
    Scenario: Ofsted does not say why the draft report will be late
      When Ofsted decides not to send draft report to the school at 4.00pm on Tuesday 9 April 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to send draft report is outstanding

    @SMH-079
    Scenario: A headteacher who shows a draft to the board has not sent it for Ofsted
      When the headteacher proceeds to send draft report to the governing board at 4.00pm on Tuesday 9 April 2024
      Then the duty of Ofsted to send draft report is outstanding
      And nothing binds or allows the school to comment on draft report

  Rule: The report is checked before anybody else has it

    @SMH-077
    Scenario: The report is checked before it goes out
      Then Ofsted must quality assure report, because of the inspection end
      When Ofsted proceeds to quality assure report at 10.00am on Monday 25 March 2024
      And the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      Then the duty of Ofsted to quality assure report is met

    @SMH-077 @SMH-080
    Scenario: Sending an unchecked draft opens the time for comments and breaks the rule
      When Ofsted proceeds to send draft report to the headteacher at 4.00pm on Wednesday 27 March 2024
      Then the duty of Ofsted to quality assure report is breached
      And the permission of the school to comment on draft report is open
      When Ofsted proceeds to quality assure report at 4.05pm
      Then the duty of Ofsted to quality assure report is breached

    @SMH-089
    Scenario: The department is sent a draft that was checked
      Then Ofsted may send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to quality assure report at 10.00am on Monday 25 March 2024
      And Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 11.00am
      Then this is accepted
      And the permission of Ofsted to send draft report to other bodies is used

    @SMH-089
    Scenario: The school cannot send the department a draft in Ofsted's place
      When the headteacher proceeds to send draft report to other bodies with regard to the Department for Education at 11.30am on Monday 25 March 2024
      Then this is refused
      And the permission of Ofsted to send draft report to other bodies is open

    @SMH-090
    Scenario: The department is sent a draft that was not checked
      Then Ofsted must not send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 11.00am on Monday 25 March 2024
      Then this is refused
      And the rule that Ofsted must not send draft report to other bodies is broken

    @SMH-090
    Scenario: The check is made, and the draft was kept from others until then
      When Ofsted proceeds to quality assure report at 10.00am on Monday 25 March 2024
      Then the rule that Ofsted must not send draft report to other bodies is kept
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 10.05am
      Then the rule that Ofsted must not send draft report to other bodies is kept

  Rule: The school has 5 working days to comment

    @SMH-080
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

    @SMH-080
    Scenario: The school has nothing to comment on until the draft comes, and then says nothing
      Then nothing binds or allows the school to comment on draft report
      When the school proceeds to comment on draft report to Ofsted at 10.00am on Monday 25 March 2024
      Then this is refused
      When the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      And nothing more is recorded until 12.00am on Saturday 6 April 2024
      Then the permission of the school to comment on draft report is lapsed

    @SMH-080
    Scenario: A draft concerns Ofsted, its inspectors and the school, and nobody else
      Given the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      Then the school may comment on draft report to Ofsted by 11.59pm on Friday 5 April 2024, because of the draft report sent
      And nothing binds or allows anybody but Ofsted, the inspector, the lead inspector, the school, the headteacher, the leader, the feedback attendee and the supporting colleague

  Rule: Comments are considered before the final report and answered with it

    @SMH-081 @SMH-083
    Scenario: A headteacher's comments are comments received
      Given the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      When the headteacher proceeds to comment on draft report at 11.00am on Thursday 28 March 2024
      Then the duty of Ofsted to consider comments is outstanding
      And the duty of Ofsted to respond to comments is outstanding

    @SMH-081
    Scenario: Every comment is considered
      When the record shows comments received at 10.00am on Friday 5 April 2024
      Then Ofsted must consider comments of the school, because of the comments received
      When Ofsted proceeds to consider comments of the school at 11.00am on Monday 8 April 2024
      Then the duty of Ofsted to consider comments is met

    @SMH-081
    Scenario: The final report comes and the comments were not considered
      When the record shows comments received at 10.00am on Friday 5 April 2024
      And the record shows final report sent at 10.00am on Thursday 18 April 2024
      Then the duty of Ofsted to consider comments is breached
      When Ofsted proceeds to consider comments of the school at 10.05am
      Then the duty of Ofsted to consider comments is breached

    @SMH-082
    Scenario: The answer goes out ahead of the final report
      When the record shows comments received at 10.00am on Friday 5 April 2024
      And Ofsted proceeds to respond to comments of the school at 9.00am on Thursday 18 April 2024
      And the record shows final report sent at 10.00am
      Then the duty of Ofsted to respond to comments is met

    @SMH-082
    Scenario: The final report comes without the answer
      When the record shows comments received at 10.00am on Friday 5 April 2024
      And the record shows final report sent at 10.00am on Thursday 18 April 2024
      Then Ofsted must respond to comments of the school by 11.59pm on Thursday 18 April 2024, because of the comments received
      When nothing more is recorded until 12.00am on Friday 19 April 2024
      Then the duty of Ofsted to respond to comments is breached
      When Ofsted proceeds to respond to comments of the school at 12.00am
      Then the duty of Ofsted to respond to comments is breached

    @SMH-082
    Scenario: The answer goes out in the last minute of the day of the final report
      When the record shows comments received at 10.00am on Friday 5 April 2024
      And the record shows final report sent at 10.00am on Thursday 18 April 2024
      And Ofsted proceeds to respond to comments of the school at 11.59pm
      Then the duty of Ofsted to respond to comments is met

  Rule: Comments normally have their answer within 30 working days after the inspection ends

    Background:
      Given the record shows comments received at 10.00am on Friday 5 April 2024

    @SMH-083
    Scenario Outline: The answer is sent at <when>
      Then Ofsted will normally respond to comments of the school by 11.59pm on Friday 26 April 2024, because of the comments received
      When Ofsted proceeds to respond to comments of the school at <when>
      Then the duty of Ofsted to respond to comments is <state>

      Examples:
        | when                              | state    |
        | 11.59pm on Friday 26 April 2024   | met      |
        | 12.00am on Saturday 27 April 2024 | breached |

    @SMH-083
    Scenario: No answer comes
      When nothing more is recorded until 12.00am on Saturday 27 April 2024
      Then the duty of Ofsted to respond to comments is breached

    @SMH-083
    Scenario: Ofsted says why the answer will take longer
      When Ofsted decides not to respond to comments of the school at 4.00pm on Friday 26 April 2024, giving the reason "the comments led to new evidence"
      Then this is left to discretion
      And the duty of Ofsted to respond to comments is set aside

    @SMH-083
    Scenario: Ofsted does not say why the answer will take longer
      When Ofsted decides not to respond to comments of the school at 4.00pm on Friday 26 April 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to respond to comments is outstanding

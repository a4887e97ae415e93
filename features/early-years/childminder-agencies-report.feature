Feature: From the end of the inspection of a childminder agency to its report

  Working days are England's: the day after the event is the first, and the last ends at midnight. The
  draft comes a week before Easter, so Good Friday and Easter Monday fall within the time for comments.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 9.00am on Monday 4 March 2024
    And the record shows the inspection end at 4.30pm on Wednesday 6 March 2024

  Rule: The report is checked before anybody else has it

    @CMA-052
    Scenario: The department is sent a draft that was checked
      Then Ofsted may send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to quality assure report at 11.30am on Monday 18 March 2024
      And Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 12.30pm
      Then this is accepted
      And the permission of Ofsted to send draft report to other bodies is used

    @CMA-053
    Scenario: The department is sent a draft that was not checked
      Then Ofsted must not send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 12.30pm on Monday 18 March 2024
      Then this is refused
      And the rule that Ofsted must not send draft report to other bodies is broken

    @CMA-052
    Scenario: The agency cannot send the department a draft in Ofsted's place
      When the nominated individual proceeds to send draft report to other bodies with regard to the Department for Education at 11.30am on Monday 18 March 2024
      Then this is refused
      And the permission of Ofsted to send draft report to other bodies is open

    @CMA-053
    Scenario: The check is made, and the draft was kept from others until then
      When Ofsted proceeds to quality assure report at 11.30am on Monday 18 March 2024
      Then the rule that Ofsted must not send draft report to other bodies is kept
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 11.35am
      Then the rule that Ofsted must not send draft report to other bodies is kept

  Rule: The agency has 5 working days to comment

    @CMA-080
    Scenario Outline: The agency comments at <when>
      Given the record shows draft report sent at 10.00am on Friday 22 March 2024
      Then the provider may comment on draft report to Ofsted by 11.59pm on Tuesday 2 April 2024, because of the draft report sent
      When the provider proceeds to comment on draft report to Ofsted at <when>
      Then this is <answer>
      And the permission of the provider to comment on draft report is <state>

      Examples:
        | when                              | answer   | state  |
        | 11.59pm on Tuesday 2 April 2024   | accepted | used   |
        | 12.00am on Wednesday 3 April 2024 | refused  | lapsed |

    @CMA-080
    Scenario: The agency has nothing to comment on until the draft comes, and then says nothing
      Then nothing binds or allows the provider to comment on draft report
      When the provider proceeds to comment on draft report to Ofsted at 10.00am on Wednesday 20 March 2024
      Then this is refused
      When the record shows draft report sent at 10.00am on Friday 22 March 2024
      And nothing more is recorded until 12.00am on Wednesday 3 April 2024
      Then the permission of the provider to comment on draft report is lapsed

  Rule: Comments are considered before the final report and answered with it

    @CMA-085 @CMA-087
    Scenario: The nominated individual's comments are comments received
      Given the record shows draft report sent at 10.00am on Friday 22 March 2024
      When the nominated individual proceeds to comment on draft report to Ofsted at 11.00am on Monday 25 March 2024
      Then the duty of Ofsted to consider comments is outstanding
      And the duty of Ofsted to respond to comments is outstanding

    @CMA-085
    Scenario: Every comment is considered
      When the record shows comments received at 10.00am on Tuesday 2 April 2024
      Then Ofsted must consider comments of the provider, because of the comments received
      When Ofsted proceeds to consider comments of the provider at 11.00am on Friday 5 April 2024
      Then the duty of Ofsted to consider comments is met

    @CMA-085
    Scenario: The final report comes and the comments were not considered
      When the record shows comments received at 10.00am on Tuesday 2 April 2024
      And the record shows final report sent at 10.00am on Wednesday 10 April 2024
      Then the duty of Ofsted to consider comments is breached
      When Ofsted proceeds to consider comments of the provider at 10.05am
      Then the duty of Ofsted to consider comments is breached

    @CMA-086
    Scenario: The answer goes out ahead of the final report
      When the record shows comments received at 10.00am on Tuesday 2 April 2024
      And Ofsted proceeds to respond to comments of the provider at 9.00am on Wednesday 10 April 2024
      And the record shows final report sent at 10.00am
      Then the duty of Ofsted to respond to comments is met

    @CMA-086
    Scenario: The final report comes without the answer
      When the record shows comments received at 10.00am on Tuesday 2 April 2024
      And the record shows final report sent at 10.00am on Wednesday 10 April 2024
      Then Ofsted must respond to comments of the provider by 11.59pm, because of the comments received
      When nothing more is recorded until 12.00am on Thursday 11 April 2024
      Then the duty of Ofsted to respond to comments is breached
      When Ofsted proceeds to respond to comments of the provider at 12.00am
      Then the duty of Ofsted to respond to comments is breached

    @CMA-086
    Scenario: The answer goes out in the last minute of the day of the final report
      When the record shows comments received at 10.00am on Tuesday 2 April 2024
      And the record shows final report sent at 10.00am on Wednesday 10 April 2024
      And Ofsted proceeds to respond to comments of the provider at 11.59pm
      Then the duty of Ofsted to respond to comments is met

  Rule: Comments have their answer within 30 working days after the inspection ends

    Background:
      Given the record shows comments received at 10.00am on Tuesday 2 April 2024

    @CMA-087
    Scenario Outline: The answer is sent at <when>
      Then Ofsted must respond to comments of the provider by 11.59pm on Friday 19 April 2024, because of the comments received
      When Ofsted proceeds to respond to comments of the provider at <when>
      Then the duty of Ofsted to respond to comments is <state>

      Examples:
        | when                              | state    |
        | 11.59pm on Friday 19 April 2024   | met      |
        | 12.00am on Saturday 20 April 2024 | breached |

    @CMA-087
    Scenario: No answer comes
      When nothing more is recorded until 11.59pm on Friday 19 April 2024
      Then the duty of Ofsted to respond to comments is outstanding
      When nothing more is recorded until 12.00am on Saturday 20 April 2024
      Then the duty of Ofsted to respond to comments is breached

  Rule: The agency is sent the draft when it has been checked

    @CMA-078
    Scenario: A draft that was checked is sent to the agency
      When the record shows report quality assured at 10.00am on Friday 15 March 2024
      Then Ofsted must send draft report to the provider, because of the report quality assured
      When Ofsted proceeds to send draft report to the provider at 1.00pm
      Then the duty of Ofsted to send draft report is met

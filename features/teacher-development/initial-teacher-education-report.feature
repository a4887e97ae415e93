Feature: From the end of an inspection of initial teacher education to its report

  Working days are England's. This inspection ends a fortnight before Easter, so Good Friday and Easter
  Monday fall within every count.

  Background:
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Wednesday 6 March 2024
    And the record shows the inspection start at 8.00am on Monday 11 March 2024
    And the record shows the inspection end at 4.30pm on Thursday 14 March 2024

  Rule: The draft report normally comes within 18 working days

    @ITE-079
    Scenario Outline: The draft report is sent at <when>
      Then Ofsted will normally send draft report to the provider by 11.59pm on Thursday 11 April 2024, because of the inspection end
      When Ofsted proceeds to send draft report to the provider at <when>
      Then the duty of Ofsted to send draft report is <state>

      Examples:
        | when                              | state    |
        | 11.59pm on Thursday 11 April 2024 | met      |
        | 12.00am on Friday 12 April 2024   | breached |

    @ITE-079
    Scenario: No draft report comes
      When nothing more is recorded until 11.59pm on Thursday 11 April 2024
      Then the duty of Ofsted to send draft report is outstanding
      When nothing more is recorded until 12.00am on Friday 12 April 2024
      Then the duty of Ofsted to send draft report is breached

    @ITE-079
    Scenario: Ofsted says why the draft report will be late
      When Ofsted decides not to send draft report to the provider at 4.00pm on Wednesday 10 April 2024, giving the reason "moderation asked for more evidence"
      Then this is left to discretion
      And the duty of Ofsted to send draft report is set aside

    @ITE-079
    Scenario: Ofsted does not say why the draft report will be late
      When Ofsted decides not to send draft report to the provider at 4.00pm on Wednesday 10 April 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to send draft report is outstanding

  Rule: The report is checked before anybody else has it

    @ITE-073
    Scenario: The report is checked before it goes out
      Then Ofsted must quality assure report, because of the inspection end
      When Ofsted proceeds to quality assure report at 11.30am on Tuesday 26 March 2024
      And the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      Then the duty of Ofsted to quality assure report is met

    @ITE-073
    Scenario: An unchecked draft goes out
      When the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      Then the duty of Ofsted to quality assure report is breached
      When Ofsted proceeds to quality assure report at 4.05pm
      Then the duty of Ofsted to quality assure report is breached

  Rule: The provider has 5 working days to comment

    @ITE-080
    Scenario Outline: The provider comments at <when>
      Given the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      Then the provider may comment on draft report to Ofsted by 11.59pm on Friday 5 April 2024, because of the draft report sent
      When the provider proceeds to comment on draft report to Ofsted at <when>
      Then this is <answer>
      And the permission of the provider to comment on draft report is <state>

      Examples:
        | when                             | answer   | state  |
        | 11.59pm on Friday 5 April 2024   | accepted | used   |
        | 12.00am on Saturday 6 April 2024 | refused  | lapsed |

    @ITE-080
    Scenario: The provider has nothing to comment on until the draft comes, and then says nothing
      Then nothing binds or allows the provider to comment on draft report
      When the provider proceeds to comment on draft report to Ofsted at 4.00pm on Monday 25 March 2024
      Then this is refused
      When the record shows draft report sent at 4.00pm on Wednesday 27 March 2024
      And nothing more is recorded until 12.00am on Saturday 6 April 2024
      Then the permission of the provider to comment on draft report is lapsed

  Rule: Comments are considered before the final report

    @ITE-081
    Scenario: Every comment is considered
      When the record shows comments received at 10.00am on Friday 5 April 2024
      Then Ofsted must consider comments of the provider, because of the comments received
      When Ofsted proceeds to consider comments of the provider at 11.00am on Monday 8 April 2024
      Then the duty of Ofsted to consider comments is met

    @ITE-081
    Scenario: The final report comes and the comments were not considered
      When the record shows comments received at 10.00am on Friday 5 April 2024
      And the record shows final report sent at 10.00am on Thursday 18 April 2024
      Then the duty of Ofsted to consider comments is breached
      When Ofsted proceeds to consider comments of the provider at 10.05am
      Then the duty of Ofsted to consider comments is breached

Feature: From the end of an inspection of further education and skills to its report

  Working days are England's. This inspection ends a fortnight before Easter, so Good Friday and Easter
  Monday fall within the count.

  Background:
    Given an inspection under the Further education and skills handbook is notified at 9.30am on Thursday 7 March 2024
    And the record shows the inspection start at 9.00am on Monday 11 March 2024
    And the record shows the inspection end at 4.30pm on Thursday 14 March 2024

  Rule: The draft report normally comes within 18 working days

    @FES-059
    Scenario Outline: The draft report is sent at <when>
      Then Ofsted will normally send draft report to the provider by 11.59pm on Thursday 11 April 2024, because of the inspection end
      When Ofsted proceeds to send draft report to the provider at <when>
      Then the duty of Ofsted to send draft report is <state>

      Examples:
        | when                              | state    |
        | 11.59pm on Thursday 11 April 2024 | met      |
        | 12.00am on Friday 12 April 2024   | breached |

    @FES-059
    Scenario: No draft report comes
      When nothing more is recorded until 11.59pm on Thursday 11 April 2024
      Then the duty of Ofsted to send draft report is outstanding
      When nothing more is recorded until 12.00am on Friday 12 April 2024
      Then the duty of Ofsted to send draft report is breached

    @FES-059
    Scenario: Ofsted says why the draft report will be late
      When Ofsted decides not to send draft report to the provider at 4.00pm on Wednesday 10 April 2024, giving the reason "moderation asked for more evidence"
      Then this is left to discretion
      And the duty of Ofsted to send draft report is set aside

    @FES-059
    Scenario: Ofsted does not say why the draft report will be late
      When Ofsted decides not to send draft report to the provider at 4.00pm on Wednesday 10 April 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to send draft report is outstanding

  Rule: The report is checked before anybody else has it

    @FES-058
    Scenario: The report is checked before it goes out
      Then Ofsted must quality assure report, because of the inspection end
      When Ofsted proceeds to quality assure report at 11.30am on Tuesday 26 March 2024
      And the record shows draft report sent at 10.00am on Wednesday 27 March 2024
      Then the duty of Ofsted to quality assure report is met

    @FES-058
    Scenario: An unchecked draft goes out
      When the record shows draft report sent at 10.00am on Wednesday 27 March 2024
      Then the duty of Ofsted to quality assure report is breached
      When Ofsted proceeds to quality assure report at 10.05am
      Then the duty of Ofsted to quality assure report is breached

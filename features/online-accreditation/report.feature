Feature: From the end of an accreditation visit to its report

  The draft report normally comes within 5 working days. This visit ends on the Wednesday before Easter,
  so Good Friday and Easter Monday fall within the count.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Sunday 24 March 2024
    And the record shows the inspection start at 9.00am on Tuesday 26 March 2024
    And the record shows the inspection end at 4.30pm on Wednesday 27 March 2024

  Rule: The draft report normally comes within 5 working days

    @AVO-078
    Scenario Outline: The draft report is sent at <when>
      Then Ofsted will normally send draft report to the provider by 11.59pm on Friday 5 April 2024, because of the inspection end
      When Ofsted proceeds to send draft report to the provider at <when>
      Then the duty of Ofsted to send draft report is <state>

      Examples:
        | when                             | state    |
        | 11.59pm on Friday 5 April 2024   | met      |
        | 12.00am on Saturday 6 April 2024 | breached |

    @AVO-078
    Scenario: No draft report comes
      When nothing more is recorded until 11.59pm on Friday 5 April 2024
      Then the duty of Ofsted to send draft report is outstanding
      When nothing more is recorded until 12.00am on Saturday 6 April 2024
      Then the duty of Ofsted to send draft report is breached

    @AVO-078
    Scenario: Ofsted says why the draft report will be late
      When Ofsted decides not to send draft report to the provider at 4.00pm on Thursday 4 April 2024, giving the reason "moderation asked for more evidence"
      Then this is left to discretion
      And the duty of Ofsted to send draft report is set aside

    @AVO-078
    Scenario: Ofsted does not say why the draft report will be late
      When Ofsted decides not to send draft report to the provider at 4.00pm on Thursday 4 April 2024, giving no reason
      Then this is refused
      And the duty of Ofsted to send draft report is outstanding

  Rule: The report is checked before anybody else has it

    @AVO-077
    Scenario: The report may be checked, and the draft goes out after that
      Then Ofsted may quality assure report, because of the inspection end
      When Ofsted proceeds to quality assure report at 4.00pm on Tuesday 2 April 2024
      Then this is accepted
      And the permission of Ofsted to quality assure report is used

    @AVO-077
    Scenario: The draft went out unchecked, and there is no check left to make
      When the record shows draft report sent at 10.00am on Wednesday 3 April 2024
      Then the permission of Ofsted to quality assure report is lapsed
      When Ofsted proceeds to quality assure report at 10.30am
      Then this is refused
      And the permission of Ofsted to quality assure report is lapsed

  Rule: The department has the draft too

    @AVO-079
    Scenario: The department is sent the draft report
      Then Ofsted must send draft report to other bodies with regard to the Department for Education, because of the inspection end
      When Ofsted proceeds to send draft report to other bodies with regard to the Department for Education at 4.30pm on Thursday 28 March 2024
      Then the duty of Ofsted to send draft report to other bodies is met

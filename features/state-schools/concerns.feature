Feature: Concerns about a monitoring inspection

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 25 March 2024
    And the record shows the inspection start at 8.00am on Tuesday 26 March 2024

  @SMH-092
  Scenario: A concern is written into the evidence
    When the record shows a concern raised at 11.00am on Wednesday 27 March 2024
    Then the inspector must record concern, because of the concern raised
    When the inspector proceeds to record concern at 11.15am
    Then this is accepted
    And the duty of the inspector to record concern is met

  Rule: The school may contact Ofsted on the working day after the inspection

    The inspection ends on the Thursday before Easter, so the next working day is a Tuesday.

    @SMH-094
    Scenario: The school calls on the first working day
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      Then the school may contact Ofsted after inspection by 11.59pm on Tuesday 2 April 2024, because of the inspection end
      When the school proceeds to contact Ofsted after inspection at 11.59pm on Tuesday 2 April 2024
      Then this is accepted
      And the permission of the school to contact Ofsted after inspection is used

    @SMH-094
    Scenario: The school calls the day after that
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      And the school proceeds to contact Ofsted after inspection at 12.00am on Wednesday 3 April 2024
      Then this is refused
      And the permission of the school to contact Ofsted after inspection is lapsed

    @SMH-095
    Scenario: Somebody who was not on the inspection takes the matter up
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      And the record shows a contact after inspection at 9.30am on Tuesday 2 April 2024
      Then Ofsted must pass contact to independent inspector, because of the contact after inspection
      When Ofsted proceeds to pass contact to independent inspector at 10.00am
      Then this is accepted
      And the duty of Ofsted to pass contact to independent inspector is met

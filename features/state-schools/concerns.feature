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

    @SMH-094
    Scenario: The school calls on the day the inspection ends
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      And the school proceeds to contact Ofsted after inspection at 4.00pm
      Then this is refused
      And the permission of the school to contact Ofsted after inspection is open

    @SMH-094
    Scenario Outline: The <who> calls for the school
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      And the <who> proceeds to contact Ofsted after inspection at 12.00am on Tuesday 2 April 2024
      Then this is accepted
      And the permission of the school to contact Ofsted after inspection is used

      Examples:
        | who              |
        | headteacher      |
        | responsible body |
        | governing board  |

    @SMH-094
    Scenario: It is said the next morning that something is unresolved
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      And the record shows a concern arises at 9.00am on Tuesday 2 April 2024, where concern unresolved
      Then the school may contact Ofsted after inspection by 11.59pm on Tuesday 2 April 2024, because of the inspection end

    @SMH-094
    Scenario: The concern is settled before anybody calls
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      And the record shows the concern settled at 5.00pm
      And the school proceeds to contact Ofsted after inspection at 9.30am on Tuesday 2 April 2024
      Then this is refused
      And the permission of the school to contact Ofsted after inspection is set aside

    @SMH-094 @SMH-095
    Scenario: The call is contact after the inspection
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      And the headteacher proceeds to contact Ofsted after inspection at 9.30am on Tuesday 2 April 2024
      Then this is accepted
      And the duty of Ofsted to pass contact to independent inspector is outstanding

    @SMH-095
    Scenario: Somebody who was not on the inspection takes the matter up
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      And the record shows a contact after inspection at 9.30am on Tuesday 2 April 2024
      Then Ofsted must pass contact to independent inspector, because of the contact after inspection
      When Ofsted proceeds to pass contact to independent inspector at 10.00am
      Then this is accepted
      And the duty of Ofsted to pass contact to independent inspector is met

  Rule: What the lead inspector and the school cannot settle can go to a senior leader

    @SMH-091 @SMH-092
    Scenario: The headteacher raises a concern, and so it is raised
      When the record shows a concern arises at 10.30am
      Then the school should raise concern with the lead inspector, because of the concern arises
      When the headteacher proceeds to raise concern with the lead inspector at 11.00am
      Then this is accepted
      And the duty of the school to raise concern is met
      And the duty of the inspector to record concern is outstanding

    @SMH-091
    Scenario: The inspection ends and the school has said nothing
      When the record shows a concern arises at 10.30am
      And the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      Then the duty of the school to raise concern is breached

    @SMH-093
    Scenario: It turns out later that the concern is not settled
      When the record shows a concern raised at 11.00am
      Then nothing binds or allows the school to contact senior leader
      When the record shows a progress meeting at 2.00pm, where concern unresolved
      Then the school may contact senior leader with the senior Ofsted leader, because of the concern raised
      When the headteacher proceeds to contact senior leader at 2.30pm
      Then this is accepted
      And the permission of the school to contact senior leader is used

    @SMH-097
    Scenario: A formal complaint follows the final report
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      And the record shows the final report sent at 10.00am on Tuesday 30 April 2024
      Then nothing binds or allows the school to make formal complaint
      When the record shows a concern arises at 10.30am, where concern unresolved
      Then the school may make formal complaint to Ofsted, because of the final report sent
      When the governing board proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of the school to make formal complaint is used

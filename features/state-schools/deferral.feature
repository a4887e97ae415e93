Feature: Asking for a monitoring inspection to be deferred

  A school may ask from the call until the inspection starts. What reaches Ofsted after 4.30pm on the day
  of the call is not normally considered.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the notification call at 10.00am

  Rule: A school may ask until the inspection starts

    @SMH-032 @SMH-033
    Scenario: The school asks on the day of the call
      Then the school may request deferral from Ofsted, because of the notification call
      When the school proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the school to request deferral is used

    @SMH-033
    Scenario: The school asks once inspectors have come
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      And the school proceeds to request deferral from Ofsted at 8.05am
      Then this is refused

    @SMH-033
    Scenario: The school never asks
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the permission of the school to request deferral is lapsed
      And nothing binds or allows Ofsted to refuse late deferral request

  Rule: After 4.30pm a request is normally refused

    @SMH-037
    Scenario: A request at 4.30pm is in time
      When the record shows a deferral request at 4.30pm
      Then Ofsted must decide deferral request of the school, because of the deferral request
      And nothing binds or allows Ofsted to refuse late deferral request

    @SMH-035
    Scenario Outline: A request <when> is late
      When the record shows a deferral request at <when>
      Then Ofsted will normally refuse late deferral request of the school, because of the deferral request
      When Ofsted proceeds to refuse late deferral request of the school at <answer>
      Then this is accepted
      And the duty of Ofsted to refuse late deferral request is met

      Examples:
        | when                              | answer                            |
        | 4.31pm                            | 4.45pm                            |
        | 7.30am on Tuesday 6 February 2024 | 7.45am on Tuesday 6 February 2024 |

    @SMH-035
    Scenario: Ofsted considers a late request for a reason
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the school at 5.00pm, giving the reason "there has been a death in the school"
      Then this is left to discretion
      And the duty of Ofsted to refuse late deferral request is set aside

    @SMH-035
    Scenario: Ofsted considers a late request without saying why
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the school at 5.00pm, giving no reason
      Then this is refused
      And the duty of Ofsted to refuse late deferral request is outstanding

  @SMH-032 @SMH-033 @SMH-035 @SMH-036 @SMH-037
  Scenario: The headteacher asks late, and what follows a request follows
    When the headteacher proceeds to request deferral from Ofsted at 4.31pm
    Then this is accepted
    And the permission of the school to request deferral is used
    And the duty of Ofsted to refuse late deferral request is outstanding
    And the duty of Ofsted to decide deferral request is outstanding
    And the duty of the lead inspector to contact duty desk is outstanding

  @SMH-033
  Scenario: The record of a request shows that the school asked
    When the record shows a deferral request at 2.00pm
    Then the permission of the school to request deferral is used

  @SMH-036
  Scenario: Nobody tells the duty desk that day
    When the record shows a deferral request at 2.00pm
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the lead inspector to contact duty desk is breached

  @SMH-035 @SMH-037
  Scenario: The inspection starts and the request has no answer
    When the record shows a deferral request at 4.31pm
    And the record shows the inspection start at 8.00am on Tuesday 6 February 2024
    Then the duty of Ofsted to decide deferral request is breached
    And the duty of Ofsted to refuse late deferral request is breached

  @SMH-038
  Scenario: A school that is to close has not asked for the inspection to be cancelled
    When the record shows the notification call at 10.30am, where closure within 6 months
    Then the lead inspector must contact duty desk, because of the notification call
    When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
    Then the duty of the lead inspector to contact duty desk is breached

  @SMH-038
  Scenario: A school that is to close asks for it
    When the record shows the notification call at 10.30am, where closure within 6 months
    And the record shows a deferral request at 10.40am, where cancellation requested
    Then the duty of the lead inspector to contact duty desk is set aside

  @SMH-036
  Scenario: The lead inspector passes a request on
    When the record shows a deferral request at 2.00pm
    Then the lead inspector must contact duty desk by 11.59pm, because of the deferral request
    When the lead inspector proceeds to contact duty desk at 2.01pm
    Then this is accepted
    And the duty of the lead inspector to contact duty desk is met

Feature: Deferring or cancelling a monitoring inspection

  A school may ask for a deferral from the call until the inspection starts. What reaches Ofsted after
  4.30pm on the day of the call is normally not considered.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  Rule: A school may ask until the inspection starts

    @SMH-032
    Scenario: The school asks on the day of the call
      Then nothing binds or allows the school to request deferral
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the school proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the school to request deferral is used

    @SMH-033
    Scenario: The time to ask is over once inspectors have come
      Given the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the permission of the school to request deferral is lapsed

    @SMH-032 @SMH-033
    Scenario: Inspectors have come, and it is too late to ask
      Given the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the permission of the school to request deferral is lapsed
      When the school proceeds to request deferral from Ofsted at 8.05am
      Then this is refused
      And the permission of the school to request deferral is lapsed

  Rule: After 4.30pm a request is normally not considered

    Background:
      Given the record shows the notification call at 10.00am

    @SMH-037
    Scenario: A request at 4.30pm is in time
      When the record shows a deferral request at 4.30pm
      Then nothing binds or allows Ofsted to refuse late deferral request
      And Ofsted must decide deferral request of the school, because of the deferral request

    @SMH-035 @SMH-037
    Scenario Outline: A request at <when> is late
      When the record shows a deferral request at <when>
      Then Ofsted will normally refuse late deferral request of the school, because of the deferral request
      When Ofsted proceeds to refuse late deferral request of the school at <answer>
      Then this is accepted
      And the duty of Ofsted to refuse late deferral request is met
      And the duty of Ofsted to decide deferral request is set aside

      Examples:
        | when                              | answer                            |
        | 4.31pm                            | 4.45pm                            |
        | 7.30am on Tuesday 6 February 2024 | 7.45am on Tuesday 6 February 2024 |

    @SMH-035 @SMH-037
    Scenario: Ofsted says why it considers a late request, and then has it to decide
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the school at 5.00pm, giving the reason "there has been a death in the school"
      Then this is left to discretion
      And the duty of Ofsted to refuse late deferral request is set aside
      And the duty of Ofsted to decide deferral request is outstanding
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to decide deferral request of the school at 8.05am
      Then the duty of Ofsted to decide deferral request is breached

    @SMH-035
    Scenario: Ofsted does not say why it considers a late request
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the school at 5.00pm, giving no reason
      Then this is refused
      And the duty of Ofsted to refuse late deferral request is outstanding

  Rule: A request in time has an answer, and the duty desk knows of every one

    Background:
      Given the record shows the notification call at 10.00am

    @SMH-032 @SMH-033 @SMH-035 @SMH-036 @SMH-037
    Scenario: The headteacher's own late request brings about all that a request does
      When the headteacher proceeds to request deferral from Ofsted at 4.31pm
      Then this is accepted
      And the permission of the school to request deferral is used
      And the duty of Ofsted to refuse late deferral request is outstanding
      And the duty of Ofsted to decide deferral request is set aside
      And the duty of the lead inspector to report deferral request is outstanding

    @SMH-036
    Scenario Outline: The lead inspector passes a request on, at <when>
      Then nothing binds or allows the lead inspector to report deferral request
      When the record shows a deferral request at 2.00pm
      Then the lead inspector must report deferral request to the duty desk by 11.59pm, because of the deferral request
      When the lead inspector proceeds to report deferral request to the duty desk at <when>
      Then the duty of the lead inspector to report deferral request is <state>

      Examples:
        | when                               | state    |
        | 2.01pm                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SMH-036
    Scenario: The day ends and the duty desk has not heard of the request
      When the record shows a deferral request at 2.00pm
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to report deferral request is breached

    @SMH-036
    Scenario: The duty desk hears of a second request as well
      Given the record shows a deferral request at 2.00pm
      And the lead inspector proceeds to report deferral request to the duty desk at 2.01pm
      When the record shows a deferral request at 3.00pm
      Then the lead inspector must report deferral request to the duty desk by 11.59pm, because of the deferral request

    @SMH-037
    Scenario: Ofsted decides on a request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must decide deferral request of the school, because of the deferral request
      When Ofsted proceeds to decide deferral request of the school at 4.00pm
      Then the duty of Ofsted to decide deferral request is met

    @SMH-037
    Scenario: The inspection starts and a request in time has had no answer
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the duty of Ofsted to decide deferral request is breached

    @SMH-035
    Scenario: The inspection starts and a late request has had no answer
      When the record shows a deferral request at 4.31pm
      And the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the duty of Ofsted to refuse late deferral request is breached
      When Ofsted proceeds to refuse late deferral request of the school at 8.05am
      Then the duty of Ofsted to refuse late deferral request is breached

  Rule: A school that is soon to close

    @SMH-038
    Scenario: The lead inspector asks the duty desk whether to inspect a closing school
      When the record shows the notification call at 10.00am, where closure within 6 months
      Then the lead inspector must seek advice on closing school from the duty desk, because of the notification call
      When the lead inspector proceeds to seek advice on closing school from the duty desk at 11.00am
      Then the duty of the lead inspector to seek advice on closing school is met

    @SMH-038
    Scenario: It turns out only after the call that the school is to close
      When the record shows the notification call at 10.00am
      Then nothing binds or allows the lead inspector to seek advice on closing school
      When the record shows a preparatory conversation at 2.00pm, where closure within 6 months
      Then the lead inspector must seek advice on closing school from the duty desk, because of the notification call

    @SMH-038
    Scenario: The inspection starts and nobody asked about the closing school
      When the record shows the notification call at 10.00am, where closure within 6 months
      And the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to seek advice on closing school is breached
      When the lead inspector proceeds to seek advice on closing school from the duty desk at 8.05am
      Then the duty of the lead inspector to seek advice on closing school is breached

    @SMH-038
    Scenario: A closing school asks for its inspection to be cancelled
      When the record shows the notification call at 10.00am, where closure within 6 months
      And the record shows a deferral request at 10.40am, where cancellation requested
      Then the duty of the lead inspector to seek advice on closing school is set aside

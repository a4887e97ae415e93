Feature: Deferring an inspection of an independent school

  A school may ask until the inspection starts. What reaches Ofsted after 4.30pm on the day of the call is
  normally not considered.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024

  Rule: The school may ask until the inspection starts

    @ISH-047
    Scenario: The school asks on the day of the call
      Then nothing binds or allows the school to request deferral
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the school proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the school to request deferral is used

    @ISH-047
    Scenario: A parent cannot ask for the school
      When the record shows the notification call at 10.00am
      And the parent proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused
      And the permission of the school to request deferral is open

    @ISH-048
    Scenario: The time to ask is over once inspectors have come
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then the permission of the school to request deferral is lapsed

    @ISH-047 @ISH-048
    Scenario: Inspectors have come, and it is too late to ask
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then the permission of the school to request deferral is lapsed
      When the school proceeds to request deferral from Ofsted at 8.05am
      Then this is refused
      And the permission of the school to request deferral is lapsed

  Rule: After 4.30pm a request is normally not considered

    Background:
      Given the record shows the notification call at 10.00am

    @ISH-052
    Scenario: A request at 4.30pm is in time
      When the record shows a deferral request at 4.30pm
      Then nothing binds or allows Ofsted to refuse late deferral request
      And Ofsted must decide deferral request of the school, because of the deferral request

    @ISH-050 @ISH-052
    Scenario Outline: A request at <when> is late
      When the record shows a deferral request at <when>
      Then Ofsted will normally refuse late deferral request of the school, because of the deferral request
      When Ofsted proceeds to refuse late deferral request of the school at <answer>
      Then this is accepted
      And the duty of Ofsted to refuse late deferral request is met
      And the duty of Ofsted to decide deferral request is set aside

      Examples:
        | when                               | answer                             |
        | 4.31pm                             | 4.45pm                             |
        | 7.30am on Tuesday 27 February 2024 | 7.45am on Tuesday 27 February 2024 |

    @ISH-050 @ISH-052
    Scenario: Ofsted says why it considers a late request, and then has it to decide
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the school at 5.00pm, giving the reason "the boiler house has flooded overnight"
      Then this is left to discretion
      And the duty of Ofsted to refuse late deferral request is set aside
      And the duty of Ofsted to decide deferral request is outstanding
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to decide deferral request of the school at 8.05am
      Then the duty of Ofsted to decide deferral request is breached

    @ISH-050
    Scenario: Ofsted does not say why it considers a late request
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the school at 5.00pm, giving no reason
      Then this is refused
      And the duty of Ofsted to refuse late deferral request is outstanding

    @ISH-050
    Scenario: The inspection starts and a late request has had no answer
      When the record shows a deferral request at 4.31pm
      And the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then the duty of Ofsted to refuse late deferral request is breached
      When Ofsted proceeds to refuse late deferral request of the school at 8.05am
      Then the duty of Ofsted to refuse late deferral request is breached

  Rule: A request has an answer, and the duty desk knows of every one

    Background:
      Given the record shows the notification call at 10.00am

    @ISH-052
    Scenario: Ofsted decides on a request
      Then nothing binds or allows Ofsted to decide deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must decide deferral request of the school, because of the deferral request
      When Ofsted proceeds to decide deferral request of the school at 3.50pm
      Then the duty of Ofsted to decide deferral request is met

    @ISH-052
    Scenario: The inspection starts and a request has had no answer
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then the duty of Ofsted to decide deferral request is breached

    @ISH-052
    Scenario: A second request is to be answered as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to decide deferral request of the school at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must decide deferral request of the school, because of the deferral request

    @ISH-047 @ISH-048 @ISH-050 @ISH-051 @ISH-052
    Scenario: The headteacher's own late request brings about all that a request does
      When the headteacher proceeds to request deferral from Ofsted at 4.31pm
      Then this is accepted
      And the permission of the school to request deferral is used
      And the duty of Ofsted to refuse late deferral request is outstanding
      And the duty of Ofsted to decide deferral request is set aside
      And the duty of the lead inspector to report deferral request is outstanding

    @ISH-051
    Scenario Outline: The lead inspector passes a request on, at <when>
      Then nothing binds or allows the lead inspector to report deferral request
      When the record shows a deferral request at 2.00pm
      Then the lead inspector must report deferral request to the duty desk by 11.59pm, because of the deferral request
      When the lead inspector proceeds to report deferral request to the duty desk at <when>
      Then the duty of the lead inspector to report deferral request is <state>

      Examples:
        | when                                | state    |
        | 2.01pm                              | met      |
        | 11.59pm                             | met      |
        | 12.00am on Tuesday 27 February 2024 | breached |

    @ISH-051
    Scenario: The day ends and the duty desk has not heard of the request
      When the record shows a deferral request at 2.00pm
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to report deferral request is breached

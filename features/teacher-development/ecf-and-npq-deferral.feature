Feature: Deferring an inspection of a lead provider

  A lead provider may ask until the inspection starts. What reaches Ofsted after 4.30pm on the day of the
  call is normally not considered. Whoever takes the request passes it on.

  Background:
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Wednesday 28 February 2024

  Rule: The lead provider may ask until the inspection starts

    @ECN-036
    Scenario: The lead provider asks on the day of the call
      Then nothing binds or allows the lead provider to request deferral
      When the record shows the notification call at 9.45am
      Then the lead provider may request deferral from Ofsted, because of the notification call
      When the lead provider proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the lead provider to request deferral is used

    @ECN-036
    Scenario: A mentor cannot ask for the lead provider
      When the record shows the notification call at 9.45am
      And the stakeholder proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused
      And the permission of the lead provider to request deferral is open

    @ECN-037
    Scenario: The time to ask is over once inspectors have come
      When the record shows the notification call at 9.45am
      Then the lead provider may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 8.00am on Monday 4 March 2024
      Then the permission of the lead provider to request deferral is lapsed

    @ECN-036 @ECN-037
    Scenario: Inspectors have come, and it is too late to ask
      When the record shows the notification call at 9.45am
      Then the lead provider may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 8.00am on Monday 4 March 2024
      Then the permission of the lead provider to request deferral is lapsed
      When the lead provider proceeds to request deferral from Ofsted at 8.05am
      Then this is refused
      And the permission of the lead provider to request deferral is lapsed

  Rule: After 4.30pm a request is normally not considered

    Background:
      Given the record shows the notification call at 9.45am

    @ECN-042
    Scenario: A request at 4.30pm is in time
      When the record shows a deferral request at 4.30pm
      Then nothing binds or allows Ofsted to refuse late deferral request
      And Ofsted must decide deferral request of the lead provider, because of the deferral request

    @ECN-039 @ECN-042
    Scenario Outline: A request at <when> is late
      When the record shows a deferral request at <when>
      Then Ofsted will normally refuse late deferral request of the lead provider, because of the deferral request
      When Ofsted proceeds to refuse late deferral request of the lead provider at <answer>
      Then this is accepted
      And the duty of Ofsted to refuse late deferral request is met
      And the duty of Ofsted to decide deferral request is set aside

      Examples:
        | when                                | answer                              |
        | 4.31pm                              | 4.45pm                              |
        | 7.30am on Thursday 29 February 2024 | 7.45am on Thursday 29 February 2024 |

    @ECN-039 @ECN-042
    Scenario: Ofsted says why it considers a late request, and then has it to decide
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the lead provider at 5.00pm, giving the reason "the delivery partner lost its records to a fire"
      Then this is left to discretion
      And the duty of Ofsted to refuse late deferral request is set aside
      And the duty of Ofsted to decide deferral request is outstanding
      When the record shows the inspection start at 8.00am on Monday 4 March 2024
      Then the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to decide deferral request of the lead provider at 8.05am
      Then the duty of Ofsted to decide deferral request is breached

    @ECN-039
    Scenario: Ofsted does not say why it considers a late request
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the lead provider at 5.00pm, giving no reason
      Then this is refused
      And the duty of Ofsted to refuse late deferral request is outstanding

    @ECN-039
    Scenario: The inspection starts and a late request has had no answer
      When the record shows a deferral request at 4.31pm
      And the record shows the inspection start at 8.00am on Monday 4 March 2024
      Then the duty of Ofsted to refuse late deferral request is breached
      When Ofsted proceeds to refuse late deferral request of the lead provider at 8.05am
      Then the duty of Ofsted to refuse late deferral request is breached

  Rule: A request has an answer, and the duty desk knows of every one

    Background:
      Given the record shows the notification call at 9.45am

    @ECN-042
    Scenario: Ofsted decides on a request
      Then nothing binds or allows Ofsted to decide deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must decide deferral request of the lead provider, because of the deferral request
      When Ofsted proceeds to decide deferral request of the lead provider at 3.50pm
      Then the duty of Ofsted to decide deferral request is met

    @ECN-042
    Scenario: The inspection starts and a request has had no answer
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 8.00am on Monday 4 March 2024
      Then the duty of Ofsted to decide deferral request is breached

    @ECN-042
    Scenario: A second request is to be answered as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to decide deferral request of the lead provider at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must decide deferral request of the lead provider, because of the deferral request

    @ECN-036 @ECN-037 @ECN-039 @ECN-041 @ECN-042
    Scenario: The representative's own late request brings about all that a request does
      When the provider representative proceeds to request deferral from Ofsted at 4.31pm
      Then this is accepted
      And the permission of the lead provider to request deferral is used
      And the duty of Ofsted to refuse late deferral request is outstanding
      And the duty of Ofsted to decide deferral request is set aside
      And the duty of the lead inspector to report deferral request is outstanding

    @ECN-040
    Scenario Outline: The administrator passes a request on, at <when>
      Then nothing binds or allows the inspection support administrator to report deferral request
      When the record shows a deferral request at 2.00pm, where request received by administrator
      Then the inspection support administrator must report deferral request to the duty desk by 11.59pm, because of the deferral request
      When the inspection support administrator proceeds to report deferral request to the duty desk at <when>
      Then the duty of the inspection support administrator to report deferral request is <state>

      Examples:
        | when                                 | state    |
        | 2.01pm                               | met      |
        | 11.59pm                              | met      |
        | 12.00am on Thursday 29 February 2024 | breached |

    @ECN-040
    Scenario: The day ends and the duty desk has not heard of the request from the administrator
      When the record shows a deferral request at 2.00pm, where request received by administrator
      And nothing more is recorded until 12.00am on Thursday 29 February 2024
      Then the duty of the inspection support administrator to report deferral request is breached

    @ECN-040
    Scenario: It turns out later that the administrator took the request
      When the record shows a deferral request at 2.00pm
      Then nothing binds or allows the inspection support administrator to report deferral request
      When the record shows a concern at 3.00pm, where request received by administrator
      Then the inspection support administrator must report deferral request to the duty desk by 11.59pm, because of the deferral request

    @ECN-041
    Scenario Outline: The lead inspector passes a request on, at <when>
      Then nothing binds or allows the lead inspector to report deferral request
      When the record shows a deferral request at 2.00pm
      Then the lead inspector must report deferral request to the duty desk by 11.59pm, because of the deferral request
      When the lead inspector proceeds to report deferral request to the duty desk at <when>
      Then the duty of the lead inspector to report deferral request is <state>

      Examples:
        | when                                 | state    |
        | 2.01pm                               | met      |
        | 11.59pm                              | met      |
        | 12.00am on Thursday 29 February 2024 | breached |

    @ECN-041
    Scenario: The day ends and the duty desk has not heard of the request from the lead inspector
      When the record shows a deferral request at 2.00pm
      And nothing more is recorded until 12.00am on Thursday 29 February 2024
      Then the duty of the lead inspector to report deferral request is breached

    @ECN-041
    Scenario: A request that the administrator took is not for the lead inspector to pass on
      When the record shows a deferral request at 2.00pm
      Then the lead inspector must report deferral request to the duty desk by 11.59pm, because of the deferral request
      When the record shows a concern at 3.00pm, where request received by administrator
      Then the duty of the lead inspector to report deferral request is set aside

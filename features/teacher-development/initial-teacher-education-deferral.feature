Feature: Deferring an inspection of initial teacher education

  A provider may ask until the inspection starts. What reaches Ofsted after 4.30pm on the day of the call
  is normally not considered. Whoever takes the request passes it on.

  Background:
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Wednesday 7 February 2024

  Rule: The provider may ask until the inspection starts

    @ITE-043
    Scenario: The provider asks on the day of the call
      Then nothing binds or allows the provider to request deferral
      When the record shows the notification call at 9.45am
      Then the provider may request deferral from Ofsted, because of the notification call
      When the provider proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to request deferral is used

    @ITE-043
    Scenario: A mentor cannot ask for the provider
      When the record shows the notification call at 9.45am
      And the stakeholder proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused
      And the permission of the provider to request deferral is open

    @ITE-043
    Scenario: The inspection has begun, and Ofsted cannot be asked any more
      When the record shows the notification call at 9.45am
      Then the provider may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 8.00am on Monday 12 February 2024
      Then the permission of the provider to request deferral is lapsed
      When the provider representative proceeds to request deferral from Ofsted at 8.05am
      Then this is refused
      And the permission of the provider to request deferral is lapsed

    @ITE-044
    Scenario: Inspectors have come, and it is too late to ask
      When the record shows the notification call at 9.45am
      Then the provider may request deferral from the inspection support administrator, because of the notification call
      When the record shows the inspection start at 8.00am on Monday 12 February 2024
      Then the permission of the provider to request deferral is lapsed
      When the provider proceeds to request deferral from the inspection support administrator at 8.05am
      Then this is refused
      And the permission of the provider to request deferral is lapsed

    @ITE-044
    Scenario: The provider asks the administrator
      When the record shows the notification call at 9.45am
      Then the provider may request deferral from the inspection support administrator, because of the notification call
      When the provider representative proceeds to request deferral from the inspection support administrator at 11.15am
      Then this is accepted
      And the permission of the provider to request deferral is used

  Rule: After 4.30pm a request is normally not considered

    Background:
      Given the record shows the notification call at 9.45am

    @ITE-049
    Scenario: A request at 4.30pm is in time
      When the record shows a deferral request at 4.30pm
      Then nothing binds or allows Ofsted to refuse late deferral request
      And Ofsted must decide deferral request of the provider, because of the deferral request

    @ITE-046 @ITE-049
    Scenario Outline: A request at <when> is late
      When the record shows a deferral request at <when>
      Then Ofsted will normally refuse late deferral request of the provider, because of the deferral request
      When Ofsted proceeds to refuse late deferral request of the provider at <answer>
      Then this is accepted
      And the duty of Ofsted to refuse late deferral request is met
      And the duty of Ofsted to decide deferral request is set aside

      Examples:
        | when                               | answer                             |
        | 4.31pm                             | 4.45pm                             |
        | 7.30am on Thursday 8 February 2024 | 7.45am on Thursday 8 February 2024 |

    @ITE-046 @ITE-049
    Scenario: Ofsted says why it considers a late request, and then has it to decide
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the provider at 5.00pm, giving the reason "the head of the partnership has died"
      Then this is left to discretion
      And the duty of Ofsted to refuse late deferral request is set aside
      And the duty of Ofsted to decide deferral request is outstanding
      When the record shows the inspection start at 8.00am on Monday 12 February 2024
      Then the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to decide deferral request of the provider at 8.05am
      Then the duty of Ofsted to decide deferral request is breached

    @ITE-046
    Scenario: Ofsted does not say why it considers a late request
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the provider at 5.00pm, giving no reason
      Then this is refused
      And the duty of Ofsted to refuse late deferral request is outstanding

    @ITE-046
    Scenario: The inspection starts and a late request has had no answer
      When the record shows a deferral request at 4.31pm
      And the record shows the inspection start at 8.00am on Monday 12 February 2024
      Then the duty of Ofsted to refuse late deferral request is breached
      When Ofsted proceeds to refuse late deferral request of the provider at 8.05am
      Then the duty of Ofsted to refuse late deferral request is breached

  Rule: A request has an answer, and the duty desk knows of every one

    Background:
      Given the record shows the notification call at 9.45am

    @ITE-049
    Scenario: Ofsted decides on a request
      Then nothing binds or allows Ofsted to decide deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must decide deferral request of the provider, because of the deferral request
      When Ofsted proceeds to decide deferral request of the provider at 3.50pm
      Then the duty of Ofsted to decide deferral request is met

    @ITE-049
    Scenario: The inspection starts and a request has had no answer
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 8.00am on Monday 12 February 2024
      Then the duty of Ofsted to decide deferral request is breached

    @ITE-049
    Scenario: A second request is to be answered as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to decide deferral request of the provider at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must decide deferral request of the provider, because of the deferral request

    @ITE-043 @ITE-046 @ITE-048 @ITE-049
    Scenario: The representative's own late request brings about all that a request does
      When the provider representative proceeds to request deferral from Ofsted at 4.31pm
      Then this is accepted
      And the permission of the provider to request deferral is used
      And the duty of Ofsted to refuse late deferral request is outstanding
      And the duty of Ofsted to decide deferral request is set aside
      And the duty of the lead inspector to report deferral request is outstanding

    @ITE-047
    Scenario Outline: The administrator passes a request on, at <when>
      Then nothing binds or allows the inspection support administrator to report deferral request
      When the record shows a deferral request at 2.00pm, where request received by administrator
      Then the inspection support administrator must report deferral request to the duty desk by 11.59pm, because of the deferral request
      When the inspection support administrator proceeds to report deferral request to the duty desk at <when>
      Then the duty of the inspection support administrator to report deferral request is <state>

      Examples:
        | when                                | state    |
        | 2.01pm                              | met      |
        | 11.59pm                             | met      |
        | 12.00am on Thursday 8 February 2024 | breached |

    @ITE-047
    Scenario: The day ends and the duty desk has not heard of the request from the administrator
      When the record shows a deferral request at 2.00pm, where request received by administrator
      And nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the duty of the inspection support administrator to report deferral request is breached

    @ITE-047
    Scenario: It turns out later that the administrator took the request
      When the record shows a deferral request at 2.00pm
      Then nothing binds or allows the inspection support administrator to report deferral request
      When the record shows a concern at 3.00pm, where request received by administrator
      Then the inspection support administrator must report deferral request to the duty desk by 11.59pm, because of the deferral request

    @ITE-048
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
        | 12.00am on Thursday 8 February 2024 | breached |

    @ITE-048
    Scenario: The day ends and the duty desk has not heard of the request from the lead inspector
      When the record shows a deferral request at 2.00pm
      And nothing more is recorded until 12.00am on Thursday 8 February 2024
      Then the duty of the lead inspector to report deferral request is breached

    @ITE-048
    Scenario: A request that the administrator took is not for the lead inspector to pass on
      When the record shows a deferral request at 2.00pm
      Then the lead inspector must report deferral request to the duty desk by 11.59pm, because of the deferral request
      When the record shows a concern at 3.00pm, where request received by administrator
      Then the duty of the lead inspector to report deferral request is set aside

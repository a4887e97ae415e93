Feature: Deferring an accreditation visit

  A provider may ask until the visit starts. What reaches Ofsted after 4.30pm on the day of the call is
  normally not considered, and without exceptional circumstances a visit is normally not put off.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Tuesday 16 April 2024

  Rule: The provider may ask until the visit starts

    @AVO-032
    Scenario: The provider asks on the day of the call
      Then nothing binds or allows the provider to request deferral
      When the record shows the notification call at 10.00am
      Then the provider may request deferral from Ofsted, because of the notification call
      When the provider proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to request deferral is used

    @AVO-032
    Scenario: A parent cannot ask for the provider
      When the record shows the notification call at 10.00am
      And the parent proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused
      And the permission of the provider to request deferral is open

    @AVO-032
    Scenario: Inspectors have come, and it is too late to ask
      When the record shows the notification call at 10.00am
      Then the provider may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the permission of the provider to request deferral is lapsed
      When the provider proceeds to request deferral from Ofsted at 9.05am
      Then this is refused
      And the permission of the provider to request deferral is lapsed

  Rule: After 4.30pm a request is normally not considered

    Background:
      Given the record shows the notification call at 10.00am

    @AVO-031
    Scenario: A request at 4.30pm is in time
      When the record shows a deferral request at 4.30pm
      Then nothing binds or allows Ofsted to refuse late deferral request
      And Ofsted must consider deferral request of the provider, because of the deferral request

    @AVO-031 @AVO-033
    Scenario Outline: A request at <when> is late
      When the record shows a deferral request at <when>
      Then Ofsted will normally refuse late deferral request of the provider, because of the deferral request
      When Ofsted proceeds to refuse late deferral request of the provider at <answer>
      Then this is accepted
      And the duty of Ofsted to refuse late deferral request is met
      And the duty of Ofsted to consider deferral request is set aside

      Examples:
        | when                              | answer                            |
        | 4.31pm                            | 4.45pm                            |
        | 7.30am on Wednesday 17 April 2024 | 7.45am on Wednesday 17 April 2024 |

    @AVO-031 @AVO-033
    Scenario: Ofsted says why it considers a late request
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the provider at 5.00pm, giving the reason "the provider's platform was attacked this afternoon"
      Then this is left to discretion
      And the duty of Ofsted to refuse late deferral request is set aside
      And the duty of Ofsted to consider deferral request is outstanding
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the duty of Ofsted to consider deferral request is breached
      When Ofsted proceeds to consider deferral request of the provider at 9.05am
      Then the duty of Ofsted to consider deferral request is breached

    @AVO-033
    Scenario: Ofsted does not say why it considers a late request
      When the record shows a deferral request at 4.31pm
      And Ofsted decides not to refuse late deferral request of the provider at 5.00pm, giving no reason
      Then this is refused
      And the duty of Ofsted to refuse late deferral request is outstanding

    @AVO-033
    Scenario: The visit starts and a late request has had no answer
      When the record shows a deferral request at 4.31pm
      And the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the duty of Ofsted to refuse late deferral request is breached
      When Ofsted proceeds to refuse late deferral request of the provider at 9.05am
      Then the duty of Ofsted to refuse late deferral request is breached

  Rule: A request has an answer

    Background:
      Given the record shows the notification call at 10.00am

    @AVO-031
    Scenario: Ofsted considers a request
      Then nothing binds or allows Ofsted to consider deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must consider deferral request of the provider, because of the deferral request
      When Ofsted proceeds to consider deferral request of the provider at 3.50pm
      Then the duty of Ofsted to consider deferral request is met

    @AVO-031
    Scenario: The visit starts and a request has had no answer
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the duty of Ofsted to consider deferral request is breached

    @AVO-031
    Scenario: A second request is to be answered as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to consider deferral request of the provider at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must consider deferral request of the provider, because of the deferral request

    @AVO-031 @AVO-032 @AVO-033
    Scenario: The proprietor's own late request brings about all that a request does
      When the proprietor proceeds to request deferral from Ofsted at 4.31pm
      Then this is accepted
      And the permission of the provider to request deferral is used
      And the duty of Ofsted to refuse late deferral request is outstanding
      And the duty of Ofsted to consider deferral request is set aside

  Rule: A visit is normally not put off

    Background:
      Given the record shows the notification call at 10.00am

    @AVO-034
    Scenario: Ofsted turns an ordinary request down
      When the record shows a deferral request at 2.00pm
      Then Ofsted will normally refuse deferral request of the provider, because of the deferral request
      When Ofsted proceeds to refuse deferral request of the provider at 3.00pm
      Then the duty of Ofsted to refuse deferral request is met

    @AVO-034
    Scenario: The visit starts and an ordinary request had no answer
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the duty of Ofsted to refuse deferral request is breached
      When Ofsted proceeds to refuse deferral request of the provider at 9.05am
      Then the duty of Ofsted to refuse deferral request is breached

    @AVO-034
    Scenario: Ofsted says why it puts the visit off
      When the record shows a deferral request at 2.00pm
      And Ofsted decides not to refuse deferral request of the provider at 2.30pm, giving the reason "the only safeguarding lead is in labour"
      Then this is left to discretion
      And the duty of Ofsted to refuse deferral request is set aside

    @AVO-034
    Scenario: Ofsted puts the visit off and gives no reason
      When the record shows a deferral request at 2.00pm
      And Ofsted decides not to refuse deferral request of the provider at 2.30pm, giving no reason
      Then this is refused
      And the duty of Ofsted to refuse deferral request is outstanding

    @AVO-034
    Scenario: Exceptional circumstances leave Ofsted free to put the visit off
      When the record shows a deferral request at 2.00pm
      Then Ofsted will normally refuse deferral request of the provider, because of the deferral request
      When the record shows the planning discussion at 3.00pm, where exceptional circumstances
      Then the duty of Ofsted to refuse deferral request is set aside

  Rule: Each request is decided on its own

    Background:
      Given the record shows the notification call at 10.00am

    @AVO-035
    Scenario: Ofsted decides on a request
      Then nothing binds or allows Ofsted to decide deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must decide deferral request of the provider, because of the deferral request
      When Ofsted proceeds to decide deferral request of the provider at 3.50pm
      Then the duty of Ofsted to decide deferral request is met

    @AVO-035
    Scenario: The visit starts and a request has not been decided on
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to decide deferral request of the provider at 9.05am
      Then the duty of Ofsted to decide deferral request is breached

    @AVO-035
    Scenario: A second request is to be decided on as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to decide deferral request of the provider at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must decide deferral request of the provider, because of the deferral request

    @AVO-033 @AVO-035
    Scenario: A late request is not decided on unless Ofsted says why it considers it
      When the record shows a deferral request at 4.31pm
      Then the duty of Ofsted to decide deferral request is set aside
      When Ofsted decides not to refuse late deferral request of the provider at 5.00pm, giving the reason "the office burnt down at 4.20pm"
      Then this is left to discretion
      And Ofsted must decide deferral request of the provider, because of the deferral request

  Rule: A provider that does not consent has withdrawn

    Background:
      Given the record shows the notification call at 10.00am

    @AVO-036 @AVO-037
    Scenario: The application is taken as withdrawn, and the department hears of it
      When the record shows consent withheld at 11.00am on Wednesday 17 April 2024, where deferral refused
      Then Ofsted must treat application as withdrawn with regard to the provider, because of the consent withheld
      And Ofsted must report withdrawal of application with regard to the Department for Education, because of the consent withheld
      When Ofsted proceeds to treat application as withdrawn with regard to the provider at 12.00pm
      And Ofsted proceeds to report withdrawal of application with regard to the Department for Education at 12.02pm
      Then the duty of Ofsted to treat application as withdrawn is met
      And the duty of Ofsted to report withdrawal of application is met

    @AVO-038
    Scenario: Ofsted pays the fee back
      When the record shows consent withheld at 11.00am on Wednesday 17 April 2024, where deferral refused
      Then Ofsted must not refund payments to the provider, because of the consent withheld
      When Ofsted proceeds to refund payments to the provider at 1.00pm
      Then this is refused
      And the rule that Ofsted must not refund payments is broken

    @AVO-036
    Scenario: It is learnt only later that a deferral was refused, and the application is withdrawn
      When the record shows consent withheld at 11.00am on Wednesday 17 April 2024
      Then nothing binds or allows Ofsted to treat application as withdrawn
      When the record shows the planning discussion at 2.00pm, where deferral refused
      Then Ofsted must treat application as withdrawn with regard to the provider, because of the consent withheld

    @AVO-037
    Scenario: It is learnt only later that a deferral was refused, and the department hears of it
      When the record shows consent withheld at 11.00am on Wednesday 17 April 2024
      Then nothing binds or allows Ofsted to report withdrawal of application
      When the record shows the planning discussion at 2.00pm, where deferral refused
      Then Ofsted must report withdrawal of application with regard to the Department for Education, because of the consent withheld

    @AVO-038
    Scenario: It is learnt only later that a deferral was refused, and the fee stays paid
      When the record shows consent withheld at 11.00am on Wednesday 17 April 2024
      Then nothing binds or allows Ofsted to refund payments
      When the record shows the planning discussion at 2.00pm, where deferral refused
      Then Ofsted must not refund payments to the provider, because of the consent withheld

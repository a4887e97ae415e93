Feature: Deferring an inspection of a local authority

  A local authority may ask until fieldwork starts, and Ofsted decides by then.

  Background:
    Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on Monday 13 May 2024

  Rule: The local authority may ask until fieldwork starts

    @ILA-014
    Scenario: The local authority asks on the day of the call
      Then nothing binds or allows the local authority to request deferral
      When the record shows the notification call at 10.00am
      Then the local authority may request deferral from Ofsted, because of the notification call
      When the local authority proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the local authority to request deferral is used

    @ILA-014
    Scenario: A parent cannot ask for the local authority
      When the record shows the notification call at 10.00am
      And the parent proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused
      And the permission of the local authority to request deferral is open

    @ILA-014
    Scenario: Inspectors have come to the office, and it is too late to ask
      When the record shows the notification call at 10.00am
      Then the local authority may request deferral from Ofsted, because of the notification call
      When the record shows the fieldwork start at 9.00am on Monday 20 May 2024
      Then the permission of the local authority to request deferral is lapsed
      When the local authority proceeds to request deferral from Ofsted at 9.05am
      Then this is refused
      And the permission of the local authority to request deferral is lapsed

  Rule: A request has an answer

    Background:
      Given the record shows the notification call at 10.00am

    @ILA-015
    Scenario: Ofsted decides on a request
      Then nothing binds or allows Ofsted to decide deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must decide deferral request of the local authority, because of the deferral request
      When Ofsted proceeds to decide deferral request of the local authority at 3.50pm
      Then the duty of Ofsted to decide deferral request is met

    @ILA-015
    Scenario: Fieldwork starts and a request has had no answer
      When the record shows a deferral request at 2.00pm
      And the record shows the fieldwork start at 9.00am on Monday 20 May 2024
      Then the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to decide deferral request of the local authority at 9.05am
      Then the duty of Ofsted to decide deferral request is breached

    @ILA-015
    Scenario: A second request is to be answered as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to decide deferral request of the local authority at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must decide deferral request of the local authority, because of the deferral request

    @ILA-014 @ILA-015
    Scenario: The director's own request brings about all that a request does
      When the director of children's services proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the local authority to request deferral is used
      And the duty of Ofsted to decide deferral request is outstanding

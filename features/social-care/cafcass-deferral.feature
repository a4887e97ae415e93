Feature: Deferring an inspection of Cafcass

  Cafcass may ask once it has been told of the inspection, and Ofsted considers the request before
  inspectors come.

  Background:
    Given an inspection under "Inspecting Cafcass: framework" is notified at 9.30am on Monday 13 May 2024

  Rule: Cafcass may ask

    @CAF-002
    Scenario: Cafcass asks on the day of the call
      Then nothing binds or allows Cafcass to request deferral
      When the record shows the notification call at 10.00am
      Then Cafcass may request deferral from Ofsted, because of the notification call
      When Cafcass proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of Cafcass to request deferral is used

    @CAF-002
    Scenario: A parent cannot ask for Cafcass
      When the record shows the notification call at 10.00am
      And the parent proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused
      And the permission of Cafcass to request deferral is open

    @CAF-002
    Scenario: Cafcass has nothing to put off before it is told of the inspection
      When the chief executive proceeds to request deferral from Ofsted at 9.45am
      Then this is refused
      When the record shows the notification call at 10.00am
      Then Cafcass may request deferral from Ofsted, because of the notification call

  Rule: A request has an answer

    Background:
      Given the record shows the notification call at 10.00am

    @CAF-003
    Scenario: Ofsted considers a request
      Then nothing binds or allows Ofsted to consider deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must consider deferral request of Cafcass, because of the deferral request
      When Ofsted proceeds to consider deferral request of Cafcass at 3.50pm
      Then the duty of Ofsted to consider deferral request is met

    @CAF-003
    Scenario: The inspection starts and a request has had no answer
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 9.00am on Monday 20 May 2024
      Then the duty of Ofsted to consider deferral request is breached
      When Ofsted proceeds to consider deferral request of Cafcass at 9.05am
      Then the duty of Ofsted to consider deferral request is breached

    @CAF-003
    Scenario: A second request is to be answered as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to consider deferral request of Cafcass at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must consider deferral request of Cafcass, because of the deferral request

    @CAF-004
    Scenario: Ofsted decides on a request
      Then nothing binds or allows Ofsted to decide deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must decide deferral request of Cafcass, because of the deferral request
      When Ofsted proceeds to decide deferral request of Cafcass at 3.50pm
      Then the duty of Ofsted to decide deferral request is met

    @CAF-004
    Scenario: The inspection starts and a request has not been decided on
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 9.00am on Monday 20 May 2024
      Then the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to decide deferral request of Cafcass at 9.05am
      Then the duty of Ofsted to decide deferral request is breached

    @CAF-004
    Scenario: A second request is to be decided on as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to decide deferral request of Cafcass at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must decide deferral request of Cafcass, because of the deferral request

    @CAF-002 @CAF-003 @CAF-004
    Scenario: The chief executive's own request brings about all that a request does
      When the chief executive proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of Cafcass to request deferral is used
      And the duty of Ofsted to consider deferral request is outstanding
      And the duty of Ofsted to decide deferral request is outstanding

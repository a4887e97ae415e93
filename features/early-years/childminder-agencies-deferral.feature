Feature: Deferring the inspection of a childminder agency

  An agency may ask from the call until the inspection starts, and Ofsted considers each request under its
  policy.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024

  Rule: The agency may ask until the inspection starts

    @CMA-054
    Scenario: The agency asks on the day of the call
      Then nothing binds or allows the provider to request deferral
      When the record shows the notification call at 10.00am
      Then the provider may request deferral from Ofsted, because of the notification call
      When the provider proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to request deferral is used

    @CMA-054
    Scenario: A parent cannot ask for the agency
      When the record shows the notification call at 10.00am
      And the parent proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused
      And the permission of the provider to request deferral is open

    @CMA-055
    Scenario: The time to ask is over once inspectors have come
      When the record shows the notification call at 10.00am
      Then the provider may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 9.00am on Monday 4 March 2024
      Then the permission of the provider to request deferral is lapsed

    @CMA-054 @CMA-055
    Scenario: Inspectors have come, and it is too late to ask
      When the record shows the notification call at 10.00am
      Then the provider may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 9.00am on Monday 4 March 2024
      Then the permission of the provider to request deferral is lapsed
      When the provider proceeds to request deferral from Ofsted at 9.05am
      Then this is refused
      And the permission of the provider to request deferral is lapsed

  Rule: A request has an answer

    Background:
      Given the record shows the notification call at 10.00am

    @CMA-056
    Scenario: Ofsted considers a request
      Then nothing binds or allows Ofsted to consider deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must consider deferral request of the provider, because of the deferral request
      When Ofsted proceeds to consider deferral request of the provider at 3.50pm
      Then the duty of Ofsted to consider deferral request is met

    @CMA-056
    Scenario: The inspection starts and a request has had no answer
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 9.00am on Monday 4 March 2024
      Then the duty of Ofsted to consider deferral request is breached
      When Ofsted proceeds to consider deferral request of the provider at 9.05am
      Then the duty of Ofsted to consider deferral request is breached

    @CMA-056
    Scenario: A second request is to be answered as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to consider deferral request of the provider at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must consider deferral request of the provider, because of the deferral request

    @CMA-057
    Scenario: Ofsted decides on a request
      Then nothing binds or allows Ofsted to decide deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must decide deferral request of the provider, because of the deferral request
      When Ofsted proceeds to decide deferral request of the provider at 3.50pm
      Then the duty of Ofsted to decide deferral request is met

    @CMA-057
    Scenario: The inspection starts and a request has not been decided on
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 9.00am on Monday 4 March 2024
      Then the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to decide deferral request of the provider at 9.05am
      Then the duty of Ofsted to decide deferral request is breached

    @CMA-057
    Scenario: A second request is to be decided on as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to decide deferral request of the provider at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must decide deferral request of the provider, because of the deferral request

    @CMA-054 @CMA-055 @CMA-056 @CMA-057
    Scenario: The nominated individual's own request brings about all that a request does
      When the nominated individual proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to request deferral is used
      And the duty of Ofsted to consider deferral request is outstanding
      And the duty of Ofsted to decide deferral request is outstanding

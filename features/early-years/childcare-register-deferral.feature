Feature: Deferring a compliance inspection

  A provider may ask once it has been told of the inspection, and Ofsted decides before inspectors come.

  Background:
    Given an inspection under "Carrying out Childcare Register compliance inspections" is notified at 9.30am on Tuesday 16 April 2024

  Rule: The provider may ask

    @CRC-018
    Scenario: The provider asks on the day of the call
      Then nothing binds or allows the provider to request deferral
      When the record shows the notification call at 10.00am
      Then the provider may request deferral from Ofsted, because of the notification call
      When the provider proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to request deferral is used

    @CRC-018
    Scenario: A parent cannot ask for the provider
      When the record shows the notification call at 10.00am
      And the parent proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused
      And the permission of the provider to request deferral is open

    @CRC-018
    Scenario: The provider has nothing to put off before it is told of the inspection
      When the registered person proceeds to request deferral from Ofsted at 9.45am
      Then this is refused
      When the record shows the notification call at 10.00am
      Then the provider may request deferral from Ofsted, because of the notification call

  Rule: A request has an answer

    Background:
      Given the record shows the notification call at 10.00am

    @CRC-017
    Scenario: Ofsted decides on a request
      Then nothing binds or allows Ofsted to decide deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must decide deferral request of the provider, because of the deferral request
      When Ofsted proceeds to decide deferral request of the provider at 3.50pm
      Then the duty of Ofsted to decide deferral request is met

    @CRC-017
    Scenario: The inspection starts and a request has not been decided on
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to decide deferral request of the provider at 9.05am
      Then the duty of Ofsted to decide deferral request is breached

    @CRC-017
    Scenario: A second request is to be decided on as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to decide deferral request of the provider at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must decide deferral request of the provider, because of the deferral request

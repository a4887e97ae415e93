Feature: Deferring a compliance inspection

  A provider may ask once it has been told of the inspection.

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

Feature: Deferring an area SEND inspection

  A partnership that worries about the timing may ask. Without exceptional circumstances the inspection is
  not put off.

  Background:
    Given an inspection under "Area SEND: framework and handbook" is notified at 9.30am on Monday 15 April 2024

  Rule: The partnership may ask

    @ASF-025
    Scenario: The partnership asks on the day of the call
      Then nothing binds or allows the local area partnership to request deferral
      When the record shows the notification call at 10.00am, where concern about timing
      Then the local area partnership may request deferral from Ofsted, because of the notification call
      When the local area partnership proceeds to request deferral from Ofsted at 3.00pm
      Then this is accepted
      And the permission of the local area partnership to request deferral is used

    @ASF-025
    Scenario: The worry about the timing comes up only after the call
      When the record shows the notification call at 10.00am
      Then nothing binds or allows the local area partnership to request deferral
      When the record shows the set-up call at 2.00pm, where concern about timing
      Then the local area partnership may request deferral from Ofsted, because of the notification call

    @ASF-025
    Scenario: A parent cannot ask for the partnership
      When the record shows the notification call at 10.00am, where concern about timing
      And the parent proceeds to request deferral from Ofsted at 3.00pm
      Then this is refused
      And the permission of the local area partnership to request deferral is open

  Rule: Without exceptional circumstances the inspection is not put off

    Background:
      Given the record shows the notification call at 10.00am

    @ASF-024
    Scenario: Ofsted puts the inspection off for an ordinary reason
      When the record shows a deferral request at 3.00pm
      Then Ofsted must not defer inspection of the local area partnership, because of the deferral request
      When Ofsted proceeds to defer inspection of the local area partnership at 4.00pm
      Then this is refused
      And the rule that Ofsted must not defer inspection is broken

    @ASF-024
    Scenario: Inspectors come as planned
      When the record shows a deferral request at 3.00pm
      And the record shows the inspection start at 9.00am on Monday 29 April 2024
      Then the rule that Ofsted must not defer inspection is kept
      When Ofsted proceeds to defer inspection of the local area partnership at 9.05am
      Then the rule that Ofsted must not defer inspection is kept

    @ASF-024
    Scenario: Exceptional circumstances leave Ofsted free to put the inspection off
      When the record shows a deferral request at 3.00pm
      Then Ofsted must not defer inspection of the local area partnership, because of the deferral request
      When the record shows the set-up call at 3.10pm, where exceptional circumstances
      Then the rule that Ofsted must not defer inspection is set aside

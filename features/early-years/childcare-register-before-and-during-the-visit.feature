Feature: A compliance inspection of a provider on the Childcare Register

  The provider is pointed to the requirements of registration before inspectors come, and asked who
  supports it. During the visit nobody need speak to an inspector alone.

  Background:
    Given an inspection under "Carrying out Childcare Register compliance inspections" is notified at 9.30am on Tuesday 16 April 2024

  Rule: Before inspectors come

    @CRC-020
    Scenario Outline: The provider is asked on the call who supports it, at <when>
      Then nothing binds or allows the inspector to ask who gives support
      When the record shows the notification call at 10.00am
      Then the inspector must ask who gives support with regard to the provider by 11.59pm, because of the notification call
      When the inspector proceeds to ask who gives support with regard to the provider at <when>
      Then the duty of the inspector to ask who gives support is <state>

      Examples:
        | when                               | state    |
        | 10.10am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Wednesday 17 April 2024 | breached |

    @CRC-020
    Scenario: The call passes and nobody asked who supports the provider
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Wednesday 17 April 2024
      Then the duty of the inspector to ask who gives support is breached

    @CRC-019
    Scenario: The provider is pointed to the requirements
      When the record shows the notification call at 10.00am
      Then the inspector must point to registration requirements to the provider, because of the notification call
      When the inspector proceeds to point to registration requirements to the provider at 10.15am
      Then the duty of the inspector to point to registration requirements is met

    @CRC-019
    Scenario: Inspectors come and the provider was never pointed to the requirements
      When the record shows the notification call at 10.00am
      And the record shows the inspection start at 9.00am on Wednesday 17 April 2024
      Then the duty of the inspector to point to registration requirements is breached
      When the inspector proceeds to point to registration requirements to the provider at 9.05am
      Then the duty of the inspector to point to registration requirements is breached

    @CRC-019 @CRC-020
    Scenario: An unannounced inspection leaves nothing to point out beforehand
      When the record shows the notification call at 10.00am
      Then the inspector must point to registration requirements to the provider, because of the notification call
      And the inspector must ask who gives support with regard to the provider, because of the notification call
      When the record shows a parent meeting at 2.00pm, where unannounced inspection
      Then the duty of the inspector to point to registration requirements is set aside
      And the duty of the inspector to ask who gives support is outstanding

  Rule: In group provision a manager is kept informed for a nominated individual who is absent

    @CRC-004
    Scenario: The manager and the inspector agree on updates
      When the record shows the inspection start at 9.00am on Wednesday 17 April 2024, where group provision and nominated individual absent
      Then the inspector must agree progress updates with the manager, because of the inspection start
      When the inspector proceeds to agree progress updates with the manager at 9.30am
      Then the duty of the inspector to agree progress updates is met

    @CRC-004
    Scenario: The inspection ends and the manager was never told how it was going
      When the record shows the inspection start at 9.00am on Wednesday 17 April 2024, where group provision and nominated individual absent
      And the record shows the inspection end at 3.00pm
      Then the duty of the inspector to agree progress updates is breached
      When the inspector proceeds to agree progress updates with the manager at 3.05pm
      Then the duty of the inspector to agree progress updates is breached

    @CRC-004
    Scenario: It turns out at midday that the nominated individual is not coming
      When the record shows the inspection start at 9.00am on Wednesday 17 April 2024, where group provision
      Then nothing binds or allows the inspector to agree progress updates
      When the record shows a progress meeting at 12.30pm, where nominated individual absent
      Then the inspector must agree progress updates with the manager, because of the inspection start

    @CRC-004
    Scenario: It turns out at midday that this is group provision
      When the record shows the inspection start at 9.00am on Wednesday 17 April 2024, where nominated individual absent
      Then nothing binds or allows the inspector to agree progress updates
      When the record shows a progress meeting at 12.30pm, where group provision
      Then the inspector must agree progress updates with the manager, because of the inspection start

  Rule: Speaking to people

    Background:
      Given the record shows the inspection start at 9.00am on Wednesday 17 April 2024

    @CRC-007
    Scenario: A nursery worker brings somebody to the conversation
      When the record shows a staff conversation at 9.45am
      Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation
      When the staff member proceeds to be accompanied when speaking to the inspector at 9.45am
      Then this is accepted
      And the permission of the staff member to be accompanied is used

    @CRC-009
    Scenario: Parents are met without the provider in the room
      When the record shows a parent meeting at 12.00pm
      Then the inspector may meet without provider present with regard to the parent, because of the parent meeting
      When the inspector proceeds to meet without provider present with regard to the parent at 12.00pm
      Then this is accepted
      And the permission of the inspector to meet without provider present is used

    @CRC-009
    Scenario: There are no parents to meet yet
      When the inspector proceeds to meet without provider present with regard to the parent at 11.20am
      Then this is refused
      When the record shows a parent meeting at 12.00pm
      Then the inspector may meet without provider present with regard to the parent, because of the parent meeting

    @CRC-007
    Scenario: A parent does not need company under the rule for staff
      When the record shows a staff conversation at 9.45am
      And the parent proceeds to be accompanied when speaking to the inspector at 9.55am
      Then this is refused
      And the permission of the staff member to be accompanied is open

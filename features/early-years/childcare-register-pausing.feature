Feature: Pausing a compliance inspection

  An inspector who thinks that a pause is necessary asks the duty desk the same day; the region decides
  what is done next.

  Background:
    Given an inspection under "Carrying out Childcare Register compliance inspections" is notified at 9.30am on Tuesday 16 April 2024

  Rule: Ofsted considers a pause where it is hard to go on

    @CRC-028
    Scenario: It has become hard to go on, and Ofsted considers a pause
      When the record shows the inspection start at 9.00am on Wednesday 17 April 2024, where continuation inappropriate
      Then Ofsted must consider pausing inspection of the provider, because of the inspection start
      When Ofsted proceeds to consider pausing inspection of the provider at 10.00am
      Then the duty of Ofsted to consider pausing inspection is met

    @CRC-028
    Scenario: The inspection ends and a pause was not considered
      When the record shows the inspection start at 9.00am on Wednesday 17 April 2024, where continuation inappropriate
      And the record shows the inspection end at 3.00pm
      Then the duty of Ofsted to consider pausing inspection is breached
      When Ofsted proceeds to consider pausing inspection of the provider at 3.05pm
      Then the duty of Ofsted to consider pausing inspection is breached

    @CRC-028
    Scenario: It becomes hard to go on only at midday
      When the record shows the inspection start at 9.00am on Wednesday 17 April 2024
      Then nothing binds or allows Ofsted to consider pausing inspection
      When the record shows a progress meeting at 1.00pm, where continuation inappropriate
      Then Ofsted must consider pausing inspection of the provider, because of the inspection start

  Rule: Advice is taken the same day

    Background:
      Given the record shows the inspection start at 9.00am on Wednesday 17 April 2024

    @CRC-030
    Scenario Outline: The inspector asks the duty desk about a pause, at <when>
      Then nothing binds or allows the inspector to seek advice on pausing
      When the record shows the pause thought necessary at 10.15am
      Then the inspector should seek advice on pausing from the duty desk by 11.59pm, because of the pause thought necessary
      When the inspector proceeds to seek advice on pausing from the duty desk at <when>
      Then the duty of the inspector to seek advice on pausing is <state>

      Examples:
        | when                              | state    |
        | 10.20am                           | met      |
        | 11.59pm                           | met      |
        | 12.00am on Thursday 18 April 2024 | breached |

    @CRC-030
    Scenario: The day ends and the inspector has not asked the duty desk about a pause
      When the record shows the pause thought necessary at 10.15am
      And nothing more is recorded until 12.00am on Thursday 18 April 2024
      Then the duty of the inspector to seek advice on pausing is breached

    @CRC-031 @CRC-032
    Scenario: The duty desk gets hold of the regional director, who says what is next
      When the record shows the pause thought necessary at 10.15am
      Then the duty desk must contact regional director, because of the pause thought necessary
      And the regional director must advise on next steps, because of the pause thought necessary
      When the duty desk proceeds to contact regional director at 10.35am
      And the regional director proceeds to advise on next steps at 10.37am
      Then the duty of the duty desk to contact regional director is met
      And the duty of the regional director to advise on next steps is met

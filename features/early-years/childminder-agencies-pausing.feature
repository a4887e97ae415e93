Feature: Pausing the inspection of a childminder agency

  An inspector who thinks that a pause is necessary asks the duty desk the same day; the region decides
  what is done next.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024

  Rule: Ofsted considers a pause where it is hard to go on

    @CMA-066
    Scenario: It has become hard to go on, and Ofsted considers a pause
      When the record shows the inspection start at 9.00am on Monday 4 March 2024, where continuation inappropriate
      Then Ofsted must consider pausing inspection of the provider, because of the inspection start
      When Ofsted proceeds to consider pausing inspection of the provider at 10.00am
      Then the duty of Ofsted to consider pausing inspection is met

    @CMA-066
    Scenario: The inspection ends and a pause was not considered
      When the record shows the inspection start at 9.00am on Monday 4 March 2024, where continuation inappropriate
      And the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
      Then the duty of Ofsted to consider pausing inspection is breached
      When Ofsted proceeds to consider pausing inspection of the provider at 4.35pm
      Then the duty of Ofsted to consider pausing inspection is breached

    @CMA-066
    Scenario: It becomes hard to go on only in the afternoon
      When the record shows the inspection start at 9.00am on Monday 4 March 2024
      Then nothing binds or allows Ofsted to consider pausing inspection
      When the record shows a progress meeting at 4.00pm, where continuation inappropriate
      Then Ofsted must consider pausing inspection of the provider, because of the inspection start

  Rule: Advice is taken the same day

    Background:
      Given the record shows the inspection start at 9.00am on Monday 4 March 2024

    @CMA-068
    Scenario Outline: The inspector asks the duty desk about a pause, at <when>
      Then nothing binds or allows the inspector to seek advice on pausing
      When the record shows the pause thought necessary at 2.10pm
      Then the inspector should seek advice on pausing from the duty desk by 11.59pm, because of the pause thought necessary
      When the inspector proceeds to seek advice on pausing from the duty desk at <when>
      Then the duty of the inspector to seek advice on pausing is <state>

      Examples:
        | when                            | state    |
        | 2.15pm                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Tuesday 5 March 2024 | breached |

    @CMA-068
    Scenario: The day ends and the inspector has not asked the duty desk about a pause
      When the record shows the pause thought necessary at 2.10pm
      And nothing more is recorded until 12.00am on Tuesday 5 March 2024
      Then the duty of the inspector to seek advice on pausing is breached

    @CMA-069 @CMA-070
    Scenario: The duty desk gets hold of the regional director, who says what is next
      When the record shows the pause thought necessary at 2.10pm
      Then the duty desk must contact regional director, because of the pause thought necessary
      And the regional director must advise on next steps, because of the pause thought necessary
      When the duty desk proceeds to contact regional director at 2.30pm
      And the regional director proceeds to advise on next steps at 2.32pm
      Then the duty of the duty desk to contact regional director is met
      And the duty of the regional director to advise on next steps is met

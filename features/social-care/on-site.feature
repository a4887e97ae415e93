Feature: What inspectors do on site in social care

  They show who they are, and leave routine checks alone unless these are a line of enquiry.

  @SCF-045
  Scenario: An inspector checks routine matters for no reason
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    When the record shows the inspection start at 9.00am
    Then the inspector must not carry out routine checks, because of the inspection start
    When the inspector proceeds to carry out routine checks at 1.00pm
    Then this is refused
    And the rule that the inspector must not carry out routine checks is broken

  @SCF-045
  Scenario: A routine matter becomes a line of enquiry
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    When the record shows the inspection start at 9.00am
    And the record shows a concern raised at 11.00am, where line of enquiry
    And the inspector proceeds to carry out routine checks at 1.00pm
    Then the rule that the inspector must not carry out routine checks is set aside

  @SCF-045
  Scenario: Nobody checks routine matters
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    When the record shows the inspection start at 9.00am
    And the record shows the inspection end at 4.00pm
    Then the rule that the inspector must not carry out routine checks is kept

  @SCF-004
  Scenario: Who the inspector is can be seen
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    When the record shows the inspection start at 9.00am, where line of enquiry
    Then the inspector must show identification to the provider by 11.59pm, because of the inspection start
    And nothing binds or allows the inspector to carry out routine checks
    When the inspector proceeds to show identification to the provider at 9.01am
    Then this is accepted
    And the duty of the inspector to show identification is met

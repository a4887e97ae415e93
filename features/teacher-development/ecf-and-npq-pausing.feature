Feature: Pausing an inspection of a lead provider

  A pause is for exceptional circumstances, and Ofsted considers each on its merits.

  Background:
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Wednesday 28 February 2024

  @ECN-038
  Scenario: Ofsted pauses the inspection in exceptional circumstances
    When the record shows the inspection start at 8.00am on Monday 4 March 2024, where exceptional circumstances
    Then Ofsted may pause inspection of the lead provider, because of the inspection start
    When Ofsted proceeds to pause inspection of the lead provider at 1.00pm
    Then this is accepted
    And the permission of Ofsted to pause inspection is used

  @ECN-062
  Scenario: Inspectors think of a pause
    When the record shows the inspection start at 8.00am on Monday 4 March 2024, where exceptional circumstances
    Then the inspector may consider pausing inspection, because of the inspection start
    When the inspector proceeds to consider pausing inspection at 11.10am
    Then this is accepted
    And the permission of the inspector to consider pausing inspection is used

  @ECN-066
  Scenario: Ofsted considers a pause
    When the record shows the inspection start at 8.00am on Monday 4 March 2024, where exceptional circumstances
    Then Ofsted must consider pausing inspection of the lead provider, because of the inspection start
    When Ofsted proceeds to consider pausing inspection of the lead provider at 12.00pm
    Then the duty of Ofsted to consider pausing inspection is met

  @ECN-066
  Scenario: The inspection ends and a pause was not considered
    When the record shows the inspection start at 8.00am on Monday 4 March 2024, where exceptional circumstances
    And the record shows the inspection end at 4.30pm on Thursday 7 March 2024
    Then the duty of Ofsted to consider pausing inspection is breached
    When Ofsted proceeds to consider pausing inspection of the lead provider at 4.35pm
    Then the duty of Ofsted to consider pausing inspection is breached

  @ECN-038
  Scenario: Exceptional circumstances come up only on the day
    When the record shows the inspection start at 8.00am on Monday 4 March 2024
    Then nothing binds or allows Ofsted to pause inspection
    When the record shows distress seen at 11.30am, where exceptional circumstances
    Then Ofsted may pause inspection of the lead provider, because of the inspection start

  @ECN-062
  Scenario: Somebody's distress is exceptional, and inspectors think of a pause
    When the record shows the inspection start at 8.00am on Monday 4 March 2024
    Then nothing binds or allows the inspector to consider pausing inspection
    When the record shows distress seen at 11.30am, where exceptional circumstances
    Then the inspector may consider pausing inspection, because of the inspection start

  @ECN-066
  Scenario: Nobody thought of a pause until the circumstances became exceptional
    When the record shows the inspection start at 8.00am on Monday 4 March 2024
    Then nothing binds or allows Ofsted to consider pausing inspection
    When the record shows distress seen at 11.30am, where exceptional circumstances
    Then Ofsted must consider pausing inspection of the lead provider, because of the inspection start

  @ECN-038 @ECN-062
  Scenario: There is nothing to pause when the inspection is over
    When the record shows the inspection start at 8.00am on Monday 4 March 2024, where exceptional circumstances
    And the record shows the inspection end at 4.30pm on Thursday 7 March 2024
    Then the permission of Ofsted to pause inspection is lapsed
    And the permission of the inspector to consider pausing inspection is lapsed
    When Ofsted proceeds to pause inspection of the lead provider at 4.35pm
    Then this is refused
    And the permission of Ofsted to pause inspection is lapsed
    When the inspector proceeds to consider pausing inspection at 4.36pm
    Then this is refused
    And the permission of the inspector to consider pausing inspection is lapsed

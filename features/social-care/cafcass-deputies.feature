Feature: When somebody at Cafcass is away

  Inspectors may speak to a deputy.

  Background:
    Given an inspection under "Inspecting Cafcass: framework" is notified at 9.30am on Monday 13 May 2024

  @CAF-010
  Scenario: The person inspectors want is away, and a deputy speaks to them
    When the record shows the inspection start at 9.00am on Monday 20 May 2024, where interviewee unavailable
    Then the inspector may speak to deputy, because of the inspection start
    When the inspector proceeds to speak to deputy at 10.40am
    Then this is accepted
    And the permission of the inspector to speak to deputy is used

  @CAF-010
  Scenario: Nobody is away, and no deputy is called for
    When the record shows the inspection start at 9.00am on Monday 20 May 2024
    And the inspector proceeds to speak to deputy at 9.30am
    Then this is refused
    And nothing binds or allows the inspector to speak to deputy

  @CAF-010
  Scenario: Only at four o'clock does it turn out that somebody is away
    When the record shows the inspection start at 9.00am on Monday 20 May 2024
    Then nothing binds or allows the inspector to speak to deputy
    When the record shows a progress meeting at 4.00pm, where interviewee unavailable
    Then the inspector may speak to deputy, because of the inspection start

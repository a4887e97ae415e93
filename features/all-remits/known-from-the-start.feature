Feature: What is known when an inspection is notified

  That somebody is disabled may be known before inspectors come, and counts until the end. No source dates
  the renewed code, so the scenario names the version.

  @COC-027
  Scenario: A leader was known to be disabled, and adjustments are considered
    Given an inspection under "Ofsted's code of conduct", version renewed, is notified at 9.00am on Monday 3 June 2024, where disabled person involved
    When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
    Then the inspector must consider reasonable adjustments, because of the inspection start

Feature: What is known of a provider of further education and skills when its inspection is notified

  That an inspection is a short one is known before anybody rings the provider, and counts until the end.

  @FES-085
  Scenario: The inspection is a short one, and feedback says what came of it
    Given an inspection under the Further education and skills handbook is notified at 9.30am on Thursday 25 January 2024, where short inspection
    When the record shows the final feedback meeting at 3.00pm on Wednesday 31 January 2024
    Then the lead inspector must state outcome of short inspection to the provider, because of the final feedback meeting

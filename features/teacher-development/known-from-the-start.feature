Feature: What is known of a provider of teacher education when its inspection is notified

  Which phases it offers is known before anybody rings the provider, and counts until the end.

  @ITE-051
  Scenario: The provider offers two phases, and each is talked over
    Given an inspection under "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Wednesday 7 February 2024, where multi-phase provider
    When the record shows the notification call at 9.45am
    Then the lead inspector must hold conversation for each phase with the provider, because of the notification call

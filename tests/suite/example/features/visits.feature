Feature: Visits

  Background:
    Given an inspection under the "Visits handbook" is notified at 9.00am on Thursday 23 May 2024

  @VIS-001
  Scenario: The visitor asks after the host
    When the record shows the booking call at 10.00am
    Then the visitor must ask after host of the host by 11.59pm, because of the booking call
    When the visitor proceeds to ask after host of the host at 10.05am
    Then this is accepted
    And the duty of the visitor to ask after host is met

  @VIS-001
  Scenario: The visitor forgets to ask
    When the record shows the booking call at 10.00am
    And nothing more is recorded until 12.00am on Friday 24 May 2024
    Then the duty of the visitor to ask after host is breached

  @VIS-005
  Scenario Outline: The note is sent <when>
    When the record shows the visit end at 3.00pm
    Then the visitor must send note to the host by 11.59pm on Friday 31 May 2024, because of the visit end
    When the visitor proceeds to send note to the host at <when>
    Then the duty of the visitor to send note is <state>

    Examples:
      | when                              | state    |
      | 11.59pm on Friday 31 May 2024     | met      |
      | 12.00am on Saturday 1 June 2024   | breached |

  @VIS-007
  Scenario: The host publishes the note
    When the record shows note sent at 3.00pm
    Then the host must not publish note, because of the note sent
    When the host proceeds to publish note at 4.00pm
    Then this is refused
    And the rule that the host must not publish note is broken

Feature: Planning an inspection of further education and skills

  The nominee and the lead inspector plan the inspection together; others from the provider may join. The
  provider can raise a worry now, and hears how to raise one later.

  Background:
    Given an inspection under the Further education and skills handbook is notified at 9.30am on Thursday 25 January 2024

  @FES-018
  Scenario: The lead inspector plans the inspection with the nominee
    When the record shows the notification call at 10.00am
    Then the lead inspector must hold preparatory conversations with the nominee, because of the notification call
    When the lead inspector proceeds to hold preparatory conversations with the nominee at 11.00am
    Then the duty of the lead inspector to hold preparatory conversations is met

  @FES-018
  Scenario: The inspection starts and nobody planned it with the nominee
    When the record shows the notification call at 10.00am
    And the record shows the inspection start at 9.00am on Monday 29 January 2024
    Then the duty of the lead inspector to hold preparatory conversations is breached
    When the lead inspector proceeds to hold preparatory conversations with the nominee at 9.05am
    Then the duty of the lead inspector to hold preparatory conversations is breached

  @FES-019
  Scenario Outline: The principal joins the planning conversation, at <when>
    Then nothing binds or allows the senior staff member to attend preparatory conversation
    When the record shows the preparatory conversation at 9.30am on Friday 26 January 2024
    Then the senior staff member may attend preparatory conversation by 11.59pm, because of the preparatory conversation
    When the senior leader proceeds to attend preparatory conversation at <when>
    Then this is accepted
    And the permission of the senior staff member to attend preparatory conversation is used

    Examples:
      | when    |
      | 9.30am  |
      | 11.59pm |

  @FES-019
  Scenario: The conversation is over and there is nothing left to join
    When the record shows the preparatory conversation at 9.30am on Friday 26 January 2024
    And nothing more is recorded until 12.00am on Saturday 27 January 2024
    Then the permission of the senior staff member to attend preparatory conversation is lapsed
    When the senior leader proceeds to attend preparatory conversation at 12.00am
    Then this is refused
    And the permission of the senior staff member to attend preparatory conversation is lapsed

  @FES-020
  Scenario: The nominee and the principal tell each other what they know
    When the record shows the preparatory conversation at 9.30am on Friday 26 January 2024
    Then the senior staff member may share information for support with regard to the senior staff member, because of the preparatory conversation
    When the nominee proceeds to share information for support with regard to the senior staff member at 10.30am
    Then this is accepted
    And the permission of the senior staff member to share information for support is used

  @FES-020
  Scenario: A parent is not one of those who tell each other what they know
    When the record shows the preparatory conversation at 9.30am on Friday 26 January 2024
    And the parent proceeds to share information for support with regard to the senior staff member at 9.35am
    Then this is refused
    And the permission of the senior staff member to share information for support is open

  @FES-020
  Scenario: The inspection is over and the sharing with it
    When the record shows the preparatory conversation at 9.30am on Friday 26 January 2024
    And the record shows the inspection end at 4.30pm on Thursday 1 February 2024
    Then the permission of the senior staff member to share information for support is lapsed
    When the nominee proceeds to share information for support with regard to the senior staff member at 4.35pm
    Then this is refused
    And the permission of the senior staff member to share information for support is lapsed

  @FES-025 @FES-028
  Scenario Outline: Arrangements are gone through, and the lead inspector asks about COVID-19, at <when>
    Then nothing binds or allows the lead inspector to discuss inspection arrangements
    And nothing binds or allows the lead inspector to ask about COVID-19
    When the record shows the preparatory conversation at 9.30am on Friday 26 January 2024
    Then the lead inspector must discuss inspection arrangements with the nominee by 11.59pm, because of the preparatory conversation
    And the lead inspector must ask about COVID-19 when speaking to the nominee by 11.59pm, because of the preparatory conversation
    When the lead inspector proceeds to discuss inspection arrangements with the nominee at <when>
    And the lead inspector proceeds to ask about COVID-19 when speaking to the nominee at <when>
    Then the duty of the lead inspector to discuss inspection arrangements is <state>
    And the duty of the lead inspector to ask about COVID-19 is <state>

    Examples:
      | when                                | state    |
      | 9.42am                              | met      |
      | 11.59pm                             | met      |
      | 12.00am on Saturday 27 January 2024 | breached |

  @FES-025 @FES-028
  Scenario: The day passes and nothing was arranged
    When the record shows the preparatory conversation at 9.30am on Friday 26 January 2024
    And nothing more is recorded until 12.00am on Saturday 27 January 2024
    Then the duty of the lead inspector to discuss inspection arrangements is breached
    And the duty of the lead inspector to ask about COVID-19 is breached

  @FES-026 @FES-027
  Scenario Outline: The provider can raise a concern now, and hears how to raise one later, at <when>
    Then nothing binds or allows the lead inspector to invite concerns
    And nothing binds or allows the lead inspector to explain how to raise concerns
    When the record shows the preparatory conversation at 9.30am on Friday 26 January 2024
    Then the lead inspector must invite concerns from the provider by 11.59pm, because of the preparatory conversation
    And the lead inspector must explain how to raise concerns to the provider by 11.59pm, because of the preparatory conversation
    When the lead inspector proceeds to invite concerns from the provider at <when>
    And the lead inspector proceeds to explain how to raise concerns to the provider at <when>
    Then the duty of the lead inspector to invite concerns is <state>
    And the duty of the lead inspector to explain how to raise concerns is <state>

    Examples:
      | when                                | state    |
      | 9.52am                              | met      |
      | 11.59pm                             | met      |
      | 12.00am on Saturday 27 January 2024 | breached |

  @FES-026 @FES-027
  Scenario: The day passes and the provider has heard nothing of concerns
    When the record shows the preparatory conversation at 9.30am on Friday 26 January 2024
    And nothing more is recorded until 12.00am on Saturday 27 January 2024
    Then the duty of the lead inspector to invite concerns is breached
    And the duty of the lead inspector to explain how to raise concerns is breached

Feature: The start of an inspection of further education and skills

  Inspectors begin with the curriculum, face to face with leaders, who can say what the provider is like
  and what lay behind decisions.

  Background:
    Given an inspection under the Further education and skills handbook is notified at 9.30am on Thursday 25 January 2024

  @FES-041 @FES-042
  Scenario Outline: The inspection opens with the curriculum, face to face, at <when>
    Then nothing binds or allows the inspector to discuss curriculum
    And nothing binds or allows the inspector to meet leaders face to face
    When the record shows the inspection start at 9.00am on Monday 29 January 2024
    Then the inspector will normally discuss curriculum with the leader by 11.59pm, because of the inspection start
    And the inspector should meet leaders face to face by 11.59pm, because of the inspection start
    When the inspector proceeds to discuss curriculum with the leader at <when>
    And the inspector proceeds to meet leaders face to face at <when>
    Then the duty of the inspector to discuss curriculum is <state>
    And the duty of the inspector to meet leaders face to face is <state>

    Examples:
      | when                               | state    |
      | 9.22am                             | met      |
      | 11.59pm                            | met      |
      | 12.00am on Tuesday 30 January 2024 | breached |

  @FES-041 @FES-042
  Scenario: The first day ends and leaders were neither met nor asked about the curriculum
    When the record shows the inspection start at 9.00am on Monday 29 January 2024
    And nothing more is recorded until 12.00am on Tuesday 30 January 2024
    Then the duty of the inspector to discuss curriculum is breached
    And the duty of the inspector to meet leaders face to face is breached

  @FES-041
  Scenario: An inspector says why the curriculum has to wait
    When the record shows the inspection start at 9.00am on Monday 29 January 2024
    And the inspector decides not to discuss curriculum with the leader at 9.30am, giving the reason "the principal is at a funeral until the afternoon"
    Then this is left to discretion
    And the duty of the inspector to discuss curriculum is set aside

  @FES-041
  Scenario: The curriculum is put off without a reason
    When the record shows the inspection start at 9.00am on Monday 29 January 2024
    And the inspector decides not to discuss curriculum with the leader at 9.30am, giving no reason
    Then this is refused
    And the duty of the inspector to discuss curriculum is outstanding

  @FES-048
  Scenario: Leaders are asked what the curriculum is meant to achieve
    When the record shows the inspection start at 9.00am on Monday 29 January 2024
    Then the inspector must ask about curriculum intent when speaking to the leader, because of the inspection start
    When the inspector proceeds to ask about curriculum intent when speaking to the leader at 9.40am
    Then the duty of the inspector to ask about curriculum intent is met

  @FES-048
  Scenario: The inspection ends and nobody asked what the curriculum is meant to achieve
    When the record shows the inspection start at 9.00am on Monday 29 January 2024
    And the record shows the inspection end at 4.30pm on Thursday 1 February 2024
    Then the duty of the inspector to ask about curriculum intent is breached
    When the inspector proceeds to ask about curriculum intent when speaking to the leader at 4.35pm
    Then the duty of the inspector to ask about curriculum intent is breached

  @FES-043 @FES-044
  Scenario: Leaders describe the provider and what lay behind decisions
    When the record shows the inspection start at 9.00am on Monday 29 January 2024
    Then the leader may describe context to the inspector, because of the inspection start
    And the leader may discuss circumstances behind decisions with the inspector, because of the inspection start
    When the leader proceeds to describe context to the inspector at 10.00am
    Then this is accepted
    And the permission of the leader to describe context is used
    When the leader proceeds to discuss circumstances behind decisions with the inspector at 10.15am
    Then this is accepted
    And the permission of the leader to discuss circumstances behind decisions is used

  @FES-043 @FES-044
  Scenario: The inspection is over and it is too late to describe the provider
    When the record shows the inspection start at 9.00am on Monday 29 January 2024
    And the record shows the inspection end at 4.30pm on Thursday 1 February 2024
    Then the permission of the leader to describe context is lapsed
    When the leader proceeds to describe context to the inspector at 4.35pm
    Then this is refused
    And the permission of the leader to describe context is lapsed
    Then the permission of the leader to discuss circumstances behind decisions is lapsed
    When the leader proceeds to discuss circumstances behind decisions with the inspector at 4.40pm
    Then this is refused
    And the permission of the leader to discuss circumstances behind decisions is lapsed

Feature: Sharing the outcome of a monitoring inspection

  Leaders may talk about the outcome with the people they need. It is not for the public yet.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the final feedback meeting at 3.00pm on Wednesday 7 February 2024

  @SMH-022
  Scenario: A headteacher tells a relative in confidence
    Then the leader may share outcome in confidence, because of the final feedback meeting
    When the leader proceeds to share outcome in confidence at 6.00pm
    Then this is accepted
    And the permission of the leader to share outcome in confidence is used

  @SMH-021
  Scenario: Governors are told
    Then the leader should share outcome with governing board, because of the final feedback meeting
    When the leader proceeds to share outcome with governing board at 7.00pm
    Then this is accepted
    And the duty of the leader to share outcome with governing board is met

  @SMH-023
  Scenario Outline: The outcome must not become public through the <who>
    Then the leader must not make outcome public, because of the final feedback meeting
    When the <who> proceeds to make outcome public at 6.00pm
    Then this is refused
    And the rule that the leader must not make outcome public is broken

    Examples:
      | who             |
      | leader          |
      | headteacher     |
      | chief executive |

  @SMH-023 @SMH-024
  Scenario: The final report ends both bans
    When the record shows the final report sent at 10.00am on Thursday 29 February 2024
    Then the rule that the leader must not make outcome public is kept
    And the rule that the leader must not share outcome with parents is kept

  @SMH-022
  Scenario: A headteacher is a leader
    When the headteacher proceeds to share outcome in confidence at 6.00pm
    Then this is accepted
    And the permission of the leader to share outcome in confidence is used

  @SMH-024
  Scenario: Parents must not be told
    Then the leader must not share outcome with parents, because of the final feedback meeting
    When the leader proceeds to share outcome with parents at 8.30am on Thursday 8 February 2024
    Then this is refused
    And the rule that the leader must not share outcome with parents is broken

  @SMH-023
  Scenario: A word in confidence does not make it public
    When the leader proceeds to share outcome in confidence at 6.00pm
    Then the rule that the leader must not make outcome public is in force

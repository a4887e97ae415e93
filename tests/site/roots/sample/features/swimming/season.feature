Feature: The season, with <b>brackets</b>

  What happens from May
  to September.

  A second paragraph.

  Background:
    Given an inspection under the Bathing places handbook is notified at 9.30am on Monday 5 June 2023

  @BPH-001
  Scenario: The water is tested
    When the record shows the season start at 9.30am
      | place | depth |
      | lake  | 2     |
    Then the water is tested
      """
      a passage
        indented
      """

  Rule: Flags

    A rule has a description.

    Background:
      Given the record shows the warning raised at 9.30am

    @BPH-002
    Scenario Outline: A flag goes up at <when>
      Then the flag is up at <when>

      Examples:
        | when   |
        | 9.40am |
        | 9.59am |

    @BPH-002 @BPH-005
    Scenario: No flag
      Then nothing is up

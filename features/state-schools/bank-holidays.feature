Feature: Working days between a monitoring inspection and its report

  Bank holidays are not worked: Easter falls on other days each year, those of Christmas and New Year fall
  in two years, and the school year ends before the one in August.

  @SMH-079
  Scenario Outline: The draft report of an inspection that ends on <end>
    Given an inspection under the School monitoring handbook is notified at 9.30am on <notice>
    When the record shows the inspection end at 3.00pm on <end>
    Then Ofsted will normally send draft report to the school by 11.59pm on <last>, because of the inspection end

    Examples:
      | notice                 | end                        | last                    |
      | Monday 9 December 2024 | Wednesday 11 December 2024 | Thursday 9 January 2025 |
      | Monday 7 April 2025    | Tuesday 8 April 2025       | Wednesday 7 May 2025    |
      | Monday 8 December 2025 | Wednesday 10 December 2025 | Thursday 8 January 2026 |
      | Monday 23 March 2026   | Wednesday 25 March 2026    | Wednesday 22 April 2026 |

  @SMH-083
  Scenario Outline: Comments on an inspection that ends on <end>
    Given an inspection under the School monitoring handbook is notified at 9.30am on <notice>
    And the record shows the inspection end at 3.00pm on <end>
    When the record shows comments received at 10.00am on <comments>
    Then Ofsted will normally respond to comments of the school by 11.59pm on <last>, because of the comments received

    Examples:
      | notice              | end                  | comments              | last                     |
      | Monday 15 July 2024 | Tuesday 16 July 2024 | Tuesday 6 August 2024 | Wednesday 28 August 2024 |
      | Monday 14 July 2025 | Tuesday 15 July 2025 | Tuesday 5 August 2025 | Wednesday 27 August 2025 |

  @SMH-080
  Scenario Outline: The school has its draft report from <sent>
    Given an inspection under the School monitoring handbook is notified at 9.30am on <notice>
    When the record shows draft report sent at 10.00am on <sent>
    Then the school may comment on draft report to Ofsted by 11.59pm on <last>, because of the draft report sent

    Examples:
      | notice                  | sent                        | last                       |
      | Thursday 25 August 2022 | Wednesday 14 September 2022 | Thursday 22 September 2022 |
      | Thursday 13 April 2023  | Thursday 4 May 2023         | Friday 12 May 2023         |

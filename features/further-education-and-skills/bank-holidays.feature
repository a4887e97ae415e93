Feature: Bank holidays between an inspection of further education and skills and what follows it

  Monday 19 September 2022 and Monday 8 May 2023 were made bank holidays late, each for once. Nobody works
  on them all the same, nor on those of every year.

  @FES-059
  Scenario Outline: The draft report of an inspection that ends on <end>
    Given an inspection under the Further education and skills handbook is notified at 9.30am on <notice>
    When the record shows the inspection end at 3.00pm on <end>
    Then Ofsted will normally send draft report to the provider by 11.59pm on <due>, because of the inspection end

    Examples:
      | notice                  | end                     | due                        |
      | Thursday 25 August 2022 | Friday 2 September 2022 | Thursday 29 September 2022 |
      | Thursday 20 April 2023  | Thursday 27 April 2023  | Thursday 25 May 2023       |

  @FES-066
  Scenario Outline: The provider gets in touch after an inspection that ends on <end>
    Given an inspection under the Further education and skills handbook is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then the provider may contact Ofsted after inspection by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

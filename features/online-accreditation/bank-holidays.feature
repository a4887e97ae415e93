Feature: Accreditation visits that end before a bank holiday

  Bank holidays of every year count, those of Christmas and New Year as well as the two that a monarch's
  death and a coronation brought.

  @AVO-088
  Scenario Outline: A provider waits for the working day after a visit that ends on <end>
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then the provider may contact Ofsted after inspection by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

  @AVO-078
  Scenario Outline: The draft report of a visit that ends on <end>
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.30pm on <end>
    Then Ofsted will normally send draft report to the provider by 11.59pm on <last>, because of the inspection end

    Examples:
      | notice                  | end                       | last                        |
      | Friday 9 September 2022 | Tuesday 13 September 2022 | Wednesday 21 September 2022 |
      | Friday 28 April 2023    | Wednesday 3 May 2023      | Thursday 11 May 2023        |

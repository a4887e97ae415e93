Feature: Inspections of independent schools that end before a bank holiday

  Nobody need answer on a bank holiday, so a school that is not content gets in touch on the next day that
  is worked: over Christmas and New Year too, at Easter and in late August.

  @ISH-110
  Scenario Outline: The school gets in touch after an inspection that ends on <end>
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then the school may contact Ofsted after inspection by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

  @AII-084
  Scenario Outline: The school gets in touch after an additional inspection that ends on <end>
    Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then the school may contact Ofsted after inspection by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

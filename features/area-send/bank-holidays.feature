Feature: Area SEND inspections that end before a bank holiday

  The first working day after an inspection can lie days ahead: at Christmas, at New Year, at Easter and
  in late August.

  @ASF-048
  Scenario Outline: The partnership turns to a senior leader after an inspection that ends on <end>
    Given an inspection under "Area SEND: framework and handbook" is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then the local area partnership may contact Ofsted after inspection with regard to the senior Ofsted leader by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

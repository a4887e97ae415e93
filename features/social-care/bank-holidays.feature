Feature: Working days between a social care inspection and its report

  Bank holidays are not worked: Easter falls on other days each year, those of Christmas and New Year fall
  in two years, and homes are inspected in August too.

  @SCF-078
  Scenario Outline: The draft report of an inspection that ends on <end>
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on <notice>
    When the record shows the inspection end at 3.00pm on <end>
    Then Ofsted must send draft report to the provider by 11.59pm on <last>, because of the inspection end

    Examples:
      | notice                   | end                        | last                     |
      | Tuesday 6 August 2024    | Wednesday 7 August 2024    | Tuesday 3 September 2024 |
      | Tuesday 10 December 2024 | Wednesday 11 December 2024 | Thursday 9 January 2025  |
      | Tuesday 1 April 2025     | Wednesday 2 April 2025     | Wednesday 30 April 2025  |
      | Tuesday 5 August 2025    | Wednesday 6 August 2025    | Tuesday 2 September 2025 |
      | Tuesday 24 March 2026    | Wednesday 25 March 2026    | Wednesday 22 April 2026  |

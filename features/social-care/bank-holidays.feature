Feature: Working days between a social care inspection and its report

  Bank holidays are not worked: Easter falls on other days each year, those of Christmas and New Year fall
  in two years, and homes are inspected in August too.

  @SCF-078
  Scenario Outline: The draft report of an inspection that ends on <end>
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on <notice>
    When the record shows the inspection end at 3.00pm on <end>
    Then Ofsted must send draft report to the provider by 11.59pm on <last>, because of the inspection end

    Examples:
      | notice                    | end                        | last                       |
      | Thursday 1 September 2022 | Friday 2 September 2022    | Thursday 29 September 2022 |
      | Wednesday 26 April 2023   | Thursday 27 April 2023     | Thursday 25 May 2023       |
      | Tuesday 6 August 2024     | Wednesday 7 August 2024    | Tuesday 3 September 2024   |
      | Tuesday 10 December 2024  | Wednesday 11 December 2024 | Thursday 9 January 2025    |
      | Tuesday 1 April 2025      | Wednesday 2 April 2025     | Wednesday 30 April 2025    |
      | Tuesday 5 August 2025     | Wednesday 6 August 2025    | Tuesday 2 September 2025   |
      | Tuesday 24 March 2026     | Wednesday 25 March 2026    | Wednesday 22 April 2026    |

  @CAF-044
  Scenario Outline: Cafcass gets in touch after an inspection that ends on <end>
    Given an inspection under "Inspecting Cafcass: framework" is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then Cafcass may contact Ofsted after inspection with regard to the quality assurance manager by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

  @ILA-042
  Scenario Outline: A local authority gets in touch after fieldwork that ends on <end>
    Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on <notice>
    When the record shows the fieldwork end at 4.00pm on <end>, where concern unresolved
    Then the local authority may contact Ofsted after inspection with regard to the quality assurance manager by 11.59pm on <day>, because of the fieldwork end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

  @STC-033
  Scenario Outline: A centre gets in touch after an inspection that ends on <end>
    Given an inspection under "Inspecting secure training centres: framework" is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then the secure training centre may contact Ofsted after inspection by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                       |
      | Monday 12 September 2022  | Friday 16 September 2022 | Tuesday 20 September 2022 |
      | Tuesday 2 May 2023        | Friday 5 May 2023        | Tuesday 9 May 2023        |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024   |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025   |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025     |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025    |

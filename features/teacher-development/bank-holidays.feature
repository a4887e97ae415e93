Feature: Inspections of teacher development that end before a bank holiday

  Lead providers and training providers get in touch on the first working day after the inspection. Their
  reports take weeks, and the bank holidays of these weeks do not count.

  @ITE-087
  Scenario Outline: A training provider gets in touch after an inspection that ends on <end>
    Given an inspection under "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then the provider may contact Ofsted after inspection by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

  @ECN-124
  Scenario Outline: A lead provider gets in touch after an inspection that ends on <end>
    Given an inspection under "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then the lead provider may contact Ofsted after inspection by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

  @ITE-079
  Scenario Outline: The draft report on a training provider that was inspected until <end>
    Given an inspection under "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.30pm on <end>
    Then Ofsted will normally send draft report to the provider by 11.59pm on <last>, because of the inspection end

    Examples:
      | notice                   | end                     | last                       |
      | Wednesday 24 August 2022 | Friday 2 September 2022 | Thursday 29 September 2022 |
      | Thursday 20 April 2023   | Thursday 27 April 2023  | Thursday 25 May 2023       |

  @ECN-106
  Scenario Outline: The report on a lead provider that was inspected until <end>
    Given an inspection under "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.30pm on <end>
    Then Ofsted will normally publish report by 11.59pm on <last>, because of the inspection end

    Examples:
      | notice                   | end                     | last                     |
      | Wednesday 24 August 2022 | Friday 2 September 2022 | Thursday 27 October 2022 |
      | Thursday 20 April 2023   | Thursday 27 April 2023  | Friday 23 June 2023      |

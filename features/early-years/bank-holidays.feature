Feature: Early years inspections that end before a bank holiday

  An agency or a provider on the Childcare Register has the first working day after the inspection to get
  in touch. Bank holidays are not worked, in whichever year they fall.

  @CMA-045
  Scenario Outline: The agency gets in touch after an inspection that ends on <end>
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>
    Then the provider may contact Ofsted after inspection by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

  @CRC-044
  Scenario Outline: A childcare provider gets in touch after an inspection that ends on <end>
    Given an inspection under "Carrying out Childcare Register compliance inspections" is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then the provider may contact Ofsted after inspection by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

  @CMA-080
  Scenario Outline: The agency has its draft report from <end>
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on <notice>
    When the record shows draft report sent at 10.00am on <end>
    Then the provider may comment on draft report to Ofsted by 11.59pm on <last>, because of the draft report sent

    Examples:
      | notice                  | end                         | last                       |
      | Thursday 25 August 2022 | Wednesday 14 September 2022 | Thursday 22 September 2022 |
      | Thursday 13 April 2023  | Thursday 4 May 2023         | Friday 12 May 2023         |

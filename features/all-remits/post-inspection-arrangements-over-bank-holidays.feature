Feature: Inspections that end before a bank holiday

  The first working day after an inspection can lie days ahead: at Christmas, at New Year, at Easter and
  in late August. No source dates these arrangements to a day, so the scenarios name the version.

  @PIA-004
  Scenario Outline: The provider gets in touch after an inspection that ends on <end>
    Given an inspection under "Post-inspection arrangements and complaints", version april-2024, is notified at 9.30am on <notice>
    When the record shows the inspection end at 4.00pm on <end>, where concern unresolved
    Then the provider may contact Ofsted after inspection by 11.59pm on <day>, because of the inspection end

    Examples:
      | notice                    | end                      | day                     |
      | Thursday 19 December 2024 | Tuesday 24 December 2024 | Friday 27 December 2024 |
      | Friday 20 December 2024   | Tuesday 31 December 2024 | Thursday 2 January 2025 |
      | Monday 14 April 2025      | Thursday 17 April 2025   | Tuesday 22 April 2025   |
      | Monday 18 August 2025     | Friday 22 August 2025    | Tuesday 26 August 2025  |

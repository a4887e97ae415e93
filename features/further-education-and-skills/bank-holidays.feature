Feature: Bank holidays that a monarch's death and a coronation brought

  Monday 19 September 2022 and Monday 8 May 2023 were made bank holidays late, each for once. Nobody works
  on them all the same.

  @FES-059
  Scenario Outline: The draft report of an inspection that ends on <end>
    Given an inspection under the Further education and skills handbook is notified at 9.30am on <notice>
    When the record shows the inspection end at 3.00pm on <end>
    Then Ofsted will normally send draft report to the provider by 11.59pm on <due>, because of the inspection end

    Examples:
      | notice                  | end                     | due                        |
      | Thursday 25 August 2022 | Friday 2 September 2022 | Thursday 29 September 2022 |
      | Thursday 20 April 2023  | Thursday 27 April 2023  | Thursday 25 May 2023       |

Feature: An inspection keeps the version that applied when it was notified

  Until 18 January 2024 Ofsted had to answer comments within 30 working days. From 19 January 2024 it
  normally does. The day of the notice decides, not the day of the answer.

  @SMH-083
  Scenario: Notified the day before the change
    Given an inspection under the School monitoring handbook is notified at 9.30am on Thursday 18 January 2024
    When the record shows the inspection end at 3.00pm on Tuesday 23 January 2024
    And the record shows comments received at 10.00am on Friday 16 February 2024
    Then Ofsted must respond to comments of the school by 11.59pm on Tuesday 5 March 2024, because of the comments received
    When Ofsted decides not to respond to comments at 4.00pm on Tuesday 5 March 2024, giving the reason "moderation asked for more evidence"
    Then this is refused
    And the duty of Ofsted to respond to comments is outstanding

  @SMH-083
  Scenario: Notified on the day of the change
    Given an inspection under the School monitoring handbook is notified at 9.30am on Friday 19 January 2024
    When the record shows the inspection end at 3.00pm on Tuesday 23 January 2024
    And the record shows comments received at 10.00am on Friday 16 February 2024
    Then Ofsted will normally respond to comments of the school by 11.59pm on Tuesday 5 March 2024, because of the comments received
    When Ofsted decides not to respond to comments at 4.00pm on Tuesday 5 March 2024, giving the reason "moderation asked for more evidence"
    Then this is left to discretion
    And the duty of Ofsted to respond to comments is set aside

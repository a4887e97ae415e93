Feature: Monitoring inspections around 19 January 2024

  From 19 January 2024 the lead inspector asks how the headteacher is, and the draft report normally comes
  within 18 working days. The version in force on the day of the notice stays with the inspection,
  whatever the day of the call or of the report.

  Rule: The version in force on the day of the notice stays with the inspection

    @SMH-046 @SMH-080
    Scenario: Told of the inspection the day before the change
      Given an inspection under the School monitoring handbook is notified at 4.50pm on Thursday 18 January 2024
      When the record shows the notification call at 9.30am on Friday 19 January 2024
      Then the lead inspector must discuss inspection arrangements with the headteacher, because of the notification call
      And nothing binds or allows the lead inspector to check well-being
      When the record shows the inspection end at 3.00pm on Tuesday 23 January 2024
      Then nothing binds or allows Ofsted to send draft report
      When the record shows draft report sent at 10.00am on Friday 16 February 2024
      Then the school may comment on draft report to Ofsted by 11.59pm on Friday 23 February 2024, because of the draft report sent

    @SMH-042 @SMH-079
    Scenario: Told of the inspection on the day of the change
      Given an inspection under the School monitoring handbook is notified at 9.30am on Friday 19 January 2024
      When the record shows the notification call at 9.30am
      Then the lead inspector must check well-being of the headteacher, because of the notification call
      And nothing binds or allows Ofsted to send draft report
      When the record shows the inspection end at 3.00pm on Tuesday 23 January 2024
      Then Ofsted will normally send draft report to the school by 11.59pm on Friday 16 February 2024, because of the inspection end

  Rule: The same question has another answer from 19 January 2024

    @SMH-032
    Scenario Outline: Told on <day>, the school asks for a deferral when inspectors have come
      Given an inspection under the School monitoring handbook is notified at 9.30am on <day>
      And the record shows the notification call at 10.00am
      And the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      When the school proceeds to request deferral from Ofsted at 8.10am
      Then this is <answer>
      And the permission of the school to request deferral is <state>

      Examples:
        | day                      | answer   | state  |
        | Thursday 18 January 2024 | accepted | used   |
        | Friday 19 January 2024   | refused  | lapsed |

    @SMH-032
    Scenario: Before the change, too, a parent cannot ask for the school
      Given an inspection under the School monitoring handbook is notified at 9.30am on Thursday 18 January 2024
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the parent proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused

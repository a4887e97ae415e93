Feature: Inspections of initial teacher education around 19 January 2024

  From 19 January 2024 the representative hears during the inspection that nothing is final, before the
  last meeting of the team. The version in force on the day of the notice stays with the inspection.

  Rule: The version in force on the day of the notice stays with the inspection

    @ITE-006 @ITE-079 @ITE-080
    Scenario: Told of the inspection the day before the change
      Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 4.50pm on Thursday 18 January 2024
      When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      Then Ofsted must invite to team meetings with regard to the leader, because of the inspection start
      And nothing binds or allows the lead inspector to stress that judgements are not final
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      Then Ofsted will normally send draft report to the provider by 11.59pm on Tuesday 20 February 2024, because of the inspection end
      When the record shows draft report sent at 10.00am on Friday 16 February 2024
      Then the provider may comment on draft report to Ofsted by 11.59pm on Friday 23 February 2024, because of the draft report sent

    @ITE-027 @ITE-079
    Scenario: Told of the inspection on the day of the change
      Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Friday 19 January 2024
      When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      Then the lead inspector must stress that judgements are not final to the leader, because of the inspection start
      And nothing binds or allows Ofsted to send draft report
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      Then Ofsted will normally send draft report to the provider by 11.59pm on Tuesday 20 February 2024, because of the inspection end

  Rule: The same question has another answer from 19 January 2024

    @ITE-043
    Scenario Outline: Told on <day>, the provider asks Ofsted for a deferral when inspectors have come
      Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on <day>
      And the record shows the notification call at 9.45am
      And the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      When the provider proceeds to request deferral from Ofsted at 8.10am
      Then this is <answer>
      And the permission of the provider to request deferral from Ofsted is <state>

      Examples:
        | day                      | answer   | state  |
        | Thursday 18 January 2024 | accepted | used   |
        | Friday 19 January 2024   | refused  | lapsed |

    @ITE-044
    Scenario Outline: Told on <day>, the provider turns to the administrator when inspectors have come
      Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on <day>
      And the record shows the notification call at 9.45am
      And the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      When the provider proceeds to request deferral from the inspection support administrator at 8.10am
      Then this is <answer>
      And the permission of the provider to request deferral from the inspection support administrator is <state>

      Examples:
        | day                      | answer   | state  |
        | Thursday 18 January 2024 | accepted | used   |
        | Friday 19 January 2024   | refused  | lapsed |

    @ITE-043 @ITE-044
    Scenario: Before the change, too, a mentor cannot ask for the provider
      Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Thursday 18 January 2024
      When the record shows the notification call at 9.45am
      Then the provider may request deferral from Ofsted, because of the notification call
      And the provider may request deferral from the inspection support administrator, because of the notification call
      When the stakeholder proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused
      When the stakeholder proceeds to request deferral from the inspection support administrator at 2.05pm
      Then this is refused

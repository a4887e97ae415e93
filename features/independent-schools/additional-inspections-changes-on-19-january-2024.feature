Feature: Additional inspections of independent schools around 19 January 2024

  From 19 January 2024 the headteacher hears on the call that a colleague is welcome, and the draft report
  normally comes within 18 working days. The version in force on the day of the notice stays with the
  inspection.

  Rule: The version in force on the day of the notice stays with the inspection

    @AII-058 @AII-087
    Scenario: Told of the inspection the day before the change
      Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 4.50pm on Thursday 18 January 2024
      When the record shows the notification call at 10.00am on Friday 19 January 2024
      Then the school may request deferral from Ofsted, because of the notification call
      And nothing binds or allows the lead inspector to encourage support by colleague
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      Then nothing binds or allows Ofsted to send draft report
      When the record shows the final report sent at 10.00am on Tuesday 5 March 2024, where concern unresolved
      Then the school may make formal complaint to Ofsted, because of the final report sent

    @AII-063 @AII-071
    Scenario: Told of the inspection on the day of the change
      Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Friday 19 January 2024
      When the record shows the notification call at 10.00am
      Then the lead inspector must encourage support by colleague with the headteacher by 11.59pm, because of the notification call
      And nothing binds or allows Ofsted to send draft report
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      Then Ofsted will normally send draft report to the school by 11.59pm on Tuesday 20 February 2024, because of the inspection end

  Rule: When a school may ask for a deferral

    @AII-058 @AII-059
    Scenario Outline: Told on <day>, the school asks for a deferral at <when>
      Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on <day>
      Then nothing binds or allows the school to request deferral
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the school proceeds to request deferral from Ofsted at <when>
      Then this is <answer>

      Examples:
        | day                      | when                                | answer   |
        | Thursday 18 January 2024 | 11.59pm                             | accepted |
        | Thursday 18 January 2024 | 12.00am on Friday 19 January 2024   | refused  |
        | Friday 19 January 2024   | 12.00am on Saturday 20 January 2024 | accepted |

    @AII-058
    Scenario: Told the day before the change, the school reads of no end to asking but that of the call
      Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Thursday 18 January 2024
      And the record shows the notification call at 10.00am
      When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      Then the school may request deferral from Ofsted, because of the notification call

    @AII-059
    Scenario Outline: Told on <day> and asking at <when>, the school is in time or too late
      Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on <day>
      And the record shows the notification call at 10.00am
      When the school proceeds to request deferral from Ofsted at <when>
      Then the permission of the school to request deferral is <state>

      Examples:
        | day                      | when                                | state  |
        | Thursday 18 January 2024 | 11.59pm                             | used   |
        | Thursday 18 January 2024 | 12.00am on Friday 19 January 2024   | lapsed |
        | Friday 19 January 2024   | 12.00am on Saturday 20 January 2024 | used   |

    @AII-059
    Scenario Outline: Told on <day>, the school lets the day of the call go by
      Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on <day>
      And the record shows the notification call at 10.00am
      When nothing more is recorded until 12.00am on <next>
      Then the permission of the school to request deferral is <state>

      Examples:
        | day                      | next                     | state  |
        | Thursday 18 January 2024 | Friday 19 January 2024   | lapsed |
        | Friday 19 January 2024   | Saturday 20 January 2024 | open   |

    @AII-058
    Scenario: Told the day before the change, the school asks in the afternoon of the call
      Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Thursday 18 January 2024
      And the record shows the notification call at 10.00am
      When the school proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the school to request deferral is used

  Rule: What can easily be put right

    @AII-064
    Scenario Outline: Told the day before the change, the school has its chance to improve at <when>
      Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Thursday 18 January 2024
      When the record shows a minor improvement found at 11.30am on Tuesday 23 January 2024, where easily put right
      Then the inspector must give chance to improve to the school, because of the minor improvement found
      And nothing binds or allows the inspector to discuss minor improvements
      When the inspector proceeds to give chance to improve to the school at <when>
      And the record shows the inspection end at 4.30pm
      Then the duty of the inspector to give chance to improve is met

      Examples:
        | when    |
        | 11.50am |
        | 4.29pm  |

    @AII-064
    Scenario: Told the day before the change, the school has no chance to improve before inspectors leave
      Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Thursday 18 January 2024
      When the record shows a minor improvement found at 11.30am on Tuesday 23 January 2024, where easily put right
      And the record shows the inspection end at 4.30pm
      Then the duty of the inspector to give chance to improve is breached
      When the inspector proceeds to give chance to improve to the school at 4.35pm
      Then the duty of the inspector to give chance to improve is breached

    @AII-064
    Scenario: Told on the day of the change, leaders talk small gaps over with the inspector
      Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Friday 19 January 2024
      When the record shows a minor improvement found at 11.30am on Tuesday 23 January 2024, where easily put right
      Then the inspector must discuss minor improvements with the leader, because of the minor improvement found
      And nothing binds or allows the inspector to give chance to improve

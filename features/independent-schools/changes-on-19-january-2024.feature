Feature: Inspections of independent schools around 19 January 2024

  From 19 January 2024 the headteacher can expect to be met regularly, and the draft report normally comes
  within 18 working days. The version in force on the day of the notice stays with the inspection.

  Rule: The version in force on the day of the notice stays with the inspection

    @ISH-004 @ISH-113
    Scenario: Told of the inspection the day before the change
      Given an inspection under the Independent schools inspection handbook is notified at 4.50pm on Thursday 18 January 2024
      When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      Then Ofsted must invite to team meetings with regard to the headteacher, because of the inspection start
      When the record shows the inspection day start at 8.00am
      Then nothing binds or allows the lead inspector to hold progress meetings
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      Then nothing binds or allows Ofsted to send draft report
      When the record shows the final report sent at 10.00am on Tuesday 5 March 2024, where concern unresolved
      Then the school may make formal complaint to Ofsted, because of the final report sent

    @ISH-026 @ISH-097
    Scenario: Told of the inspection on the day of the change
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Friday 19 January 2024
      When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      And the record shows the inspection day start at 8.00am
      Then the lead inspector will normally hold progress meetings with the headteacher, because of the inspection day start
      And nothing binds or allows Ofsted to send draft report
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      Then Ofsted will normally send draft report to the school by 11.59pm on Tuesday 20 February 2024, because of the inspection end

  Rule: When a school may ask for a deferral

    @ISH-047 @ISH-048
    Scenario Outline: Told on <day>, the school asks for a deferral at <when>
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on <day>
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

    @ISH-047
    Scenario: Told the day before the change, the school reads of no end to asking but that of the call
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Thursday 18 January 2024
      And the record shows the notification call at 10.00am
      When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      Then the school may request deferral from Ofsted, because of the notification call

    @ISH-048
    Scenario Outline: Told on <day> and asking at <when>, the school is in time or too late
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on <day>
      And the record shows the notification call at 10.00am
      When the school proceeds to request deferral from Ofsted at <when>
      Then the permission of the school to request deferral is <state>

      Examples:
        | day                      | when                                | state  |
        | Thursday 18 January 2024 | 11.59pm                             | used   |
        | Thursday 18 January 2024 | 12.00am on Friday 19 January 2024   | lapsed |
        | Friday 19 January 2024   | 12.00am on Saturday 20 January 2024 | used   |

    @ISH-048
    Scenario Outline: Told on <day>, the school lets the day of the call go by
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on <day>
      And the record shows the notification call at 10.00am
      When nothing more is recorded until 12.00am on <next>
      Then the permission of the school to request deferral is <state>

      Examples:
        | day                      | next                     | state  |
        | Thursday 18 January 2024 | Friday 19 January 2024   | lapsed |
        | Friday 19 January 2024   | Saturday 20 January 2024 | open   |

    @ISH-047
    Scenario: Told the day before the change, the school asks in the afternoon of the call
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Thursday 18 January 2024
      And the record shows the notification call at 10.00am
      When the school proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the school to request deferral is used

  Rule: What can easily be put right

    @ISH-090
    Scenario Outline: Told the day before the change, the school has its chance to improve at <when>
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Thursday 18 January 2024
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

    @ISH-090
    Scenario: Told the day before the change, the school has no chance to improve before inspectors leave
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Thursday 18 January 2024
      When the record shows a minor improvement found at 11.30am on Tuesday 23 January 2024, where easily put right
      And the record shows the inspection end at 4.30pm
      Then the duty of the inspector to give chance to improve is breached
      When the inspector proceeds to give chance to improve to the school at 4.35pm
      Then the duty of the inspector to give chance to improve is breached

    @ISH-090
    Scenario: Told on the day of the change, leaders talk small gaps over with the inspector
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Friday 19 January 2024
      When the record shows a minor improvement found at 11.30am on Tuesday 23 January 2024, where easily put right
      Then the inspector must discuss minor improvements with the leader, because of the minor improvement found
      And nothing binds or allows the inspector to give chance to improve

  Rule: Who is asked to the feedback, and how

    @ISH-020
    Scenario: Told the day before the change, the proprietor is invited by the lead inspector
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Thursday 18 January 2024
      When the record shows the notification call at 10.00am
      Then the lead inspector must invite proprietor to feedback, because of the notification call
      And nothing binds or allows the lead inspector to ask school to invite proprietor to feedback
      When the lead inspector proceeds to invite proprietor to feedback at 10.35am
      And the record shows the final feedback meeting at 3.00pm on Thursday 25 January 2024
      Then the duty of the lead inspector to invite proprietor to feedback is met

    @ISH-020
    Scenario: Told the day before the change, the proprietor is not invited before the feedback
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Thursday 18 January 2024
      When the record shows the notification call at 10.00am
      And the record shows the final feedback meeting at 3.00pm on Thursday 25 January 2024
      Then the duty of the lead inspector to invite proprietor to feedback is breached
      When the lead inspector proceeds to invite proprietor to feedback at 3.05pm
      Then the duty of the lead inspector to invite proprietor to feedback is breached

    @ISH-020
    Scenario: Told on the day of the change, the school is asked to invite the proprietor
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Friday 19 January 2024
      When the record shows the notification call at 10.00am
      Then the lead inspector must ask school to invite proprietor to feedback, because of the notification call
      And nothing binds or allows the lead inspector to invite proprietor to feedback

  Rule: Who may be there when inspectors talk to governors and staff

    @ISH-082
    Scenario Outline: Told on <day>, circumstances turn exceptional in the meeting with governors
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on <day>
      When the record shows a governance meeting at 1.30pm on Tuesday 23 January 2024
      Then the inspector should meet without leaders present with regard to the governing board, because of the governance meeting
      When the record shows a progress meeting at 1.35pm, where exceptional circumstances and discussed with lead inspector
      Then the duty of the inspector to meet without leaders present is <state>

      Examples:
        | day                      | state       |
        | Thursday 18 January 2024 | outstanding |
        | Friday 19 January 2024   | set aside   |

    @ISH-082
    Scenario: Told the day before the change, governors are met without leaders all the same
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Thursday 18 January 2024
      When the record shows a governance meeting at 1.30pm on Tuesday 23 January 2024, where exceptional circumstances and discussed with lead inspector
      And the inspector proceeds to meet without leaders present with regard to the governing board at 1.30pm
      Then the duty of the inspector to meet without leaders present is met

    @ISH-088
    Scenario Outline: Told on <day>, a teacher brings a colleague to the conversation
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on <day>
      When the record shows a staff conversation at 10.30am on Tuesday 23 January 2024, where individual discussion possible
      Then the inspector must speak to staff individually with regard to the staff member by 11.59pm, because of the staff conversation
      When the staff member proceeds to be accompanied when speaking to the inspector at 10.31am
      Then the duty of the inspector to speak to staff individually is <state>

      Examples:
        | day                      | state       |
        | Thursday 18 January 2024 | outstanding |
        | Friday 19 January 2024   | set aside   |

    @ISH-088
    Scenario Outline: Told the day before the change, a teacher is spoken to alone at <when>
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Thursday 18 January 2024
      When the record shows a staff conversation at 10.30am on Tuesday 23 January 2024, where individual discussion possible
      And the inspector proceeds to speak to staff individually with regard to the staff member at <when>
      Then the duty of the inspector to speak to staff individually is <state>

      Examples:
        | when                                 | state    |
        | 11.59pm                              | met      |
        | 12.00am on Wednesday 24 January 2024 | breached |

    @ISH-088
    Scenario: Told the day before the change, a teacher is not spoken to alone all day
      Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Thursday 18 January 2024
      When the record shows a staff conversation at 10.30am on Tuesday 23 January 2024, where individual discussion possible
      And nothing more is recorded until 12.00am on Wednesday 24 January 2024
      Then the duty of the inspector to speak to staff individually is breached

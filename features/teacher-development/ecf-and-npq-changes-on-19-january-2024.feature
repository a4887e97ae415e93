Feature: Inspections of lead providers around 19 January 2024

  From 19 January 2024 the representative can expect to be met regularly, and the draft report normally
  comes within 18 working days. The version in force on the day of the notice stays with the inspection.

  Rule: The version in force on the day of the notice stays with the inspection

    @ECN-007 @ECN-106
    Scenario: Told of the inspection the day before the change
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 4.50pm on Thursday 18 January 2024
      When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      Then Ofsted must invite to team meetings with regard to the leader, because of the inspection start
      And nothing binds or allows the lead inspector to hold progress meetings
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      Then nothing binds or allows Ofsted to send draft report
      And Ofsted will normally publish report by 11.59pm on Tuesday 19 March 2024, because of the inspection end

    @ECN-026 @ECN-099
    Scenario: Told of the inspection on the day of the change
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Friday 19 January 2024
      When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      Then the lead inspector will normally hold progress meetings with the provider representative, because of the inspection start
      And nothing binds or allows Ofsted to send draft report
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      Then Ofsted will normally send draft report to the lead provider by 11.59pm on Tuesday 20 February 2024, because of the inspection end

  Rule: When a lead provider may ask for a deferral

    @ECN-036 @ECN-037
    Scenario Outline: Told on <day>, the lead provider asks for a deferral at <when>
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on <day>
      Then nothing binds or allows the lead provider to request deferral
      When the record shows the notification call at 10.00am
      Then the lead provider may request deferral from Ofsted, because of the notification call
      When the lead provider proceeds to request deferral from Ofsted at <when>
      Then this is <answer>

      Examples:
        | day                      | when                                | answer   |
        | Thursday 18 January 2024 | 11.59pm                             | accepted |
        | Thursday 18 January 2024 | 12.00am on Friday 19 January 2024   | refused  |
        | Friday 19 January 2024   | 12.00am on Saturday 20 January 2024 | accepted |

    @ECN-036
    Scenario: Told the day before the change, the lead provider reads of no end to asking but that of the call
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Thursday 18 January 2024
      And the record shows the notification call at 10.00am
      When the record shows the inspection start at 8.00am on Tuesday 23 January 2024
      Then the lead provider may request deferral from Ofsted, because of the notification call

    @ECN-037
    Scenario Outline: Told on <day> and asking at <when>, the lead provider is in time or too late
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on <day>
      And the record shows the notification call at 10.00am
      When the lead provider proceeds to request deferral from Ofsted at <when>
      Then the permission of the lead provider to request deferral is <state>

      Examples:
        | day                      | when                                | state  |
        | Thursday 18 January 2024 | 11.59pm                             | used   |
        | Thursday 18 January 2024 | 12.00am on Friday 19 January 2024   | lapsed |
        | Friday 19 January 2024   | 12.00am on Saturday 20 January 2024 | used   |

    @ECN-037
    Scenario Outline: Told on <day>, the lead provider lets the day of the call go by
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on <day>
      And the record shows the notification call at 10.00am
      When nothing more is recorded until 12.00am on <next>
      Then the permission of the lead provider to request deferral is <state>

      Examples:
        | day                      | next                     | state  |
        | Thursday 18 January 2024 | Friday 19 January 2024   | lapsed |
        | Friday 19 January 2024   | Saturday 20 January 2024 | open   |

    @ECN-036
    Scenario: Told the day before the change, the lead provider asks in the afternoon of the call
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Thursday 18 January 2024
      And the record shows the notification call at 10.00am
      When the lead provider proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the lead provider to request deferral is used

  Rule: Who hears that judgements are provisional

    @ECN-073
    Scenario Outline: Told on <day>, the <whom> hears at <when> that the judgements of a full inspection are provisional
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on <day>
      When the record shows the final feedback meeting at 3.00pm on Thursday 25 January 2024
      Then the lead inspector must explain that judgements are provisional to the <whom> by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain that judgements are provisional to the <whom> at <when>
      Then the duty of the lead inspector to explain that judgements are provisional is <state>

      Examples:
        | day                      | whom              | when                              | state    |
        | Thursday 18 January 2024 | lead provider     | 11.59pm                           | met      |
        | Thursday 18 January 2024 | lead provider     | 12.00am on Friday 26 January 2024 | breached |
        | Friday 19 January 2024   | feedback attendee | 11.59pm                           | met      |

    @ECN-073
    Scenario: Told the day before the change, nobody hears that the judgements of a full inspection are provisional
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Thursday 18 January 2024
      When the record shows the final feedback meeting at 3.00pm on Thursday 25 January 2024
      And nothing more is recorded until 12.00am on Friday 26 January 2024
      Then the duty of the lead inspector to explain that judgements are provisional is breached

    @ECN-088
    Scenario Outline: Told on <day>, the <whom> hears at <when> that the judgements of a monitoring visit are provisional
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on <day>
      When the record shows the final feedback meeting at 3.00pm on Thursday 25 January 2024, where monitoring visit
      Then the lead inspector must explain that judgements are provisional to the <whom> by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain that judgements are provisional to the <whom> at <when>
      Then the duty of the lead inspector to explain that judgements are provisional is <state>

      Examples:
        | day                      | whom              | when                              | state    |
        | Thursday 18 January 2024 | lead provider     | 11.59pm                           | met      |
        | Thursday 18 January 2024 | lead provider     | 12.00am on Friday 26 January 2024 | breached |
        | Friday 19 January 2024   | feedback attendee | 11.59pm                           | met      |

    @ECN-088
    Scenario: Told the day before the change, nobody hears that the judgements of a monitoring visit are provisional
      Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Thursday 18 January 2024
      When the record shows the final feedback meeting at 3.00pm on Thursday 25 January 2024, where monitoring visit
      And nothing more is recorded until 12.00am on Friday 26 January 2024
      Then the duty of the lead inspector to explain that judgements are provisional is breached

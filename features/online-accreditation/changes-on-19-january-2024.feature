Feature: Accreditation visits around 19 January 2024

  From 19 January 2024 whoever is in charge can expect to be met regularly. The version in force on the
  day of the notice stays with the visit.

  Rule: The version in force on the day of the notice stays with the visit

    @AVO-053 @AVO-078
    Scenario: Told of the visit the day before the change
      Given an inspection under the Accreditation visits to online providers handbook is notified at 4.50pm on Thursday 18 January 2024
      When the record shows the inspection start at 9.00am on Tuesday 23 January 2024
      Then the inspector must hold opening meeting with the person in day-to-day charge by 11.59pm, because of the inspection start
      When the record shows the inspection day start at 9.00am
      Then nothing binds or allows the lead inspector to hold progress meetings
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      Then Ofsted will normally send draft report to the provider by 11.59pm on Thursday 1 February 2024, because of the inspection end

    @AVO-008 @AVO-078
    Scenario: Told of the visit on the day of the change
      Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Friday 19 January 2024
      When the record shows the inspection start at 9.00am on Tuesday 23 January 2024
      And the record shows the inspection day start at 9.00am
      Then the lead inspector will normally hold progress meetings with the person in day-to-day charge, because of the inspection day start
      And nothing binds or allows Ofsted to send draft report
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      Then Ofsted will normally send draft report to the provider by 11.59pm on Thursday 1 February 2024, because of the inspection end

  Rule: The same question has another answer from 19 January 2024

    @AVO-031 @AVO-035
    Scenario Outline: Told on <day>, the provider asks for a deferral at 4.31pm
      Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on <day>
      And the record shows the notification call at 10.00am
      When the record shows a deferral request at 4.31pm
      Then the duty of Ofsted to consider deferral request is <state>
      And the duty of Ofsted to decide deferral request is <state>

      Examples:
        | day                      | state       |
        | Thursday 18 January 2024 | outstanding |
        | Friday 19 January 2024   | set aside   |

    @AVO-031 @AVO-035
    Scenario: Told the day before the change, the provider has its late request considered and decided
      Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Thursday 18 January 2024
      When the record shows the notification call at 10.00am
      And the record shows a deferral request at 4.31pm
      Then Ofsted must consider deferral request of the provider, because of the deferral request
      And Ofsted must decide deferral request of the provider, because of the deferral request
      When Ofsted proceeds to consider deferral request of the provider at 9.00am on Friday 19 January 2024
      And Ofsted proceeds to decide deferral request of the provider at 9.30am
      Then the duty of Ofsted to consider deferral request is met
      And the duty of Ofsted to decide deferral request is met

    @AVO-031 @AVO-035
    Scenario: Told the day before the change, the provider has no answer when the visit starts
      Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Thursday 18 January 2024
      When the record shows the notification call at 10.00am
      And the record shows a deferral request at 4.31pm
      And the record shows the inspection start at 9.00am on Tuesday 23 January 2024
      Then the duty of Ofsted to consider deferral request is breached
      And the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to consider deferral request of the provider at 9.05am
      And Ofsted proceeds to decide deferral request of the provider at 9.06am
      Then the duty of Ofsted to consider deferral request is breached
      And the duty of Ofsted to decide deferral request is breached

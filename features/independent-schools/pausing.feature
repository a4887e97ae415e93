Feature: Pausing an inspection of an independent school

  A pause is for exceptional circumstances. The department hears of it when one is possible, and the
  school can go straight to a senior leader.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024

  Rule: A pause is for exceptional circumstances

    @ISH-049
    Scenario: Ofsted pauses the inspection in exceptional circumstances
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024, where exceptional circumstances
      Then Ofsted may pause inspection of the school, because of the inspection start
      When Ofsted proceeds to pause inspection of the school at 1.00pm
      Then this is accepted
      And the permission of Ofsted to pause inspection is used

    @ISH-081
    Scenario: Inspectors think of a pause
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024, where exceptional circumstances
      Then the inspector may consider pausing inspection, because of the inspection start
      When the inspector proceeds to consider pausing inspection at 11.10am
      Then this is accepted
      And the permission of the inspector to consider pausing inspection is used

    @ISH-049
    Scenario: Exceptional circumstances come up only on the day
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then nothing binds or allows Ofsted to pause inspection
      When the record shows distress seen at 11.00am, where exceptional circumstances
      Then Ofsted may pause inspection of the school, because of the inspection start

    @ISH-081
    Scenario: Somebody's distress is exceptional, and inspectors think of a pause
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then nothing binds or allows the inspector to consider pausing inspection
      When the record shows distress seen at 11.00am, where exceptional circumstances
      Then the inspector may consider pausing inspection, because of the inspection start

    @ISH-049 @ISH-081
    Scenario: There is nothing to pause when the inspection is over
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024, where exceptional circumstances
      And the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the permission of Ofsted to pause inspection is lapsed
      And the permission of the inspector to consider pausing inspection is lapsed
      When Ofsted proceeds to pause inspection of the school at 4.35pm
      Then this is refused
      And the permission of Ofsted to pause inspection is lapsed
      When the inspector proceeds to consider pausing inspection at 4.36pm
      Then this is refused
      And the permission of the inspector to consider pausing inspection is lapsed

  Rule: Ofsted considers a pause and tells the department

    @ISH-092 @ISH-093
    Scenario: Ofsted considers a pause and tells the department that there may be one
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024, where exceptional circumstances
      Then Ofsted must consider pausing inspection of the school, because of the inspection start
      And Ofsted must inform of possible pause with regard to the Department for Education, because of the inspection start
      When Ofsted proceeds to consider pausing inspection of the school at 12.00pm
      And Ofsted proceeds to inform of possible pause with regard to the Department for Education at 12.02pm
      Then the duty of Ofsted to consider pausing inspection is met
      And the duty of Ofsted to inform of possible pause is met

    @ISH-092 @ISH-093
    Scenario: The inspection ends, no pause was considered and the department knew nothing
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024, where exceptional circumstances
      And the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the duty of Ofsted to consider pausing inspection is breached
      And the duty of Ofsted to inform of possible pause is breached
      When Ofsted proceeds to consider pausing inspection of the school at 4.35pm
      And Ofsted proceeds to inform of possible pause with regard to the Department for Education at 4.35pm
      Then the duty of Ofsted to consider pausing inspection is breached
      And the duty of Ofsted to inform of possible pause is breached

    @ISH-092
    Scenario: Nobody thought of a pause until the circumstances became exceptional
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then nothing binds or allows Ofsted to consider pausing inspection
      When the record shows distress seen at 11.00am, where exceptional circumstances
      Then Ofsted must consider pausing inspection of the school, because of the inspection start

    @ISH-093
    Scenario: The department hears nothing until the circumstances become exceptional
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then nothing binds or allows Ofsted to inform of possible pause
      When the record shows distress seen at 11.00am, where exceptional circumstances
      Then Ofsted must inform of possible pause with regard to the Department for Education, because of the inspection start

  Rule: The school can go straight to a senior leader

    Background:
      Given the record shows the inspection start at 8.00am on Tuesday 27 February 2024

    @ISH-094
    Scenario: The headteacher is uneasy with the lead inspector and rings a senior leader
      When the record shows a concern at 10.30am, where unease with lead inspector
      Then the school may take concern straight to senior leader with regard to the senior Ofsted leader, because of the concern
      When the headteacher proceeds to take concern straight to senior leader with regard to the senior Ofsted leader at 10.50am
      Then this is accepted
      And the permission of the school to take concern straight to senior leader is used

    @ISH-094
    Scenario: There is no concern yet to take to a senior leader
      When the headteacher proceeds to take concern straight to senior leader with regard to the senior Ofsted leader at 9.50am
      Then this is refused
      When the record shows a concern at 10.30am, where unease with lead inspector
      Then the school may take concern straight to senior leader with regard to the senior Ofsted leader, because of the concern

    @ISH-094
    Scenario: The headteacher becomes uneasy only at midday
      When the record shows a concern at 10.30am
      Then nothing binds or allows the school to take concern straight to senior leader
      When the record shows a progress meeting at 12.30pm, where unease with lead inspector
      Then the school may take concern straight to senior leader with regard to the senior Ofsted leader, because of the concern

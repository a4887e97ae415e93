Feature: Pausing a monitoring inspection

  A pause is for exceptional occasions, and each is considered on its own merits.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  Rule: Ofsted may pause only in exceptional circumstances

    @SMH-034
    Scenario: Ofsted pauses an inspection in exceptional circumstances
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where exceptional circumstances
      Then Ofsted may pause inspection of the school, because of the inspection start
      When Ofsted proceeds to pause inspection of the school at 1.00pm
      Then this is accepted
      And the permission of Ofsted to pause inspection is used

    @SMH-034
    Scenario: An ordinary inspection is not paused
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then nothing binds or allows Ofsted to pause inspection
      And nothing binds or allows the inspector to consider pausing inspection
      When Ofsted proceeds to pause inspection of the school at 1.00pm
      Then this is refused

    @SMH-064
    Scenario: Exceptional circumstances arise during the inspection, and inspectors think of a pause
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      And the record shows distress seen at 11.00am, where exceptional circumstances
      Then the inspector may consider pausing inspection, because of the distress seen
      When the lead inspector proceeds to consider pausing inspection at 11.10am
      Then this is accepted
      And the permission of the inspector to consider pausing inspection is used

    @SMH-034 @SMH-064
    Scenario: There is nothing to pause when the inspection is over
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where exceptional circumstances
      And the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the permission of Ofsted to pause inspection is lapsed
      And the permission of the inspector to consider pausing inspection is lapsed
      When Ofsted proceeds to pause inspection of the school at 4.30pm
      Then this is refused
      And the permission of Ofsted to pause inspection is lapsed
      When the inspector proceeds to consider pausing inspection at 4.31pm
      Then this is refused
      And the permission of the inspector to consider pausing inspection is lapsed

  Rule: Ofsted considers each possible pause

    @SMH-071
    Scenario: A request for a pause is considered
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      And the record shows a pause request at 12.00pm
      Then Ofsted must consider pausing inspection of the school, because of the pause request
      When Ofsted proceeds to consider pausing inspection of the school at 12.30pm
      Then the duty of Ofsted to consider pausing inspection is met

    @SMH-071
    Scenario: Nobody asked, but the circumstances are exceptional
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where exceptional circumstances
      Then Ofsted must consider pausing inspection of the school, because of the inspection start
      When Ofsted proceeds to consider pausing inspection of the school at 12.30pm
      Then the duty of Ofsted to consider pausing inspection is met

    @SMH-071
    Scenario: The inspection ends and a request for a pause was not considered
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      And the record shows a pause request at 12.00pm
      And the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of Ofsted to consider pausing inspection is breached
      When Ofsted proceeds to consider pausing inspection of the school at 4.05pm
      Then the duty of Ofsted to consider pausing inspection is breached

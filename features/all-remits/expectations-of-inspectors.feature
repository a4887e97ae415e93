Feature: What the code expects of inspectors

  Inspectors declare conflicts of interest, and consider adjustments and adaptations for people who could
  otherwise be at a disadvantage. No source dates the renewed code, so the scenarios name the version.

  Background:
    Given an inspection under "Ofsted's code of conduct", version renewed, is notified at 9.00am on Monday 3 June 2024

  Rule: A conflict of interest is declared

    @COC-020
    Scenario: An inspector who finds a conflict of interest declares it
      Then nothing binds or allows the inspector to declare conflict of interest
      When the record shows a conflict of interest found at 9.40am
      Then the inspector must declare conflict of interest to Ofsted, because of the conflict of interest found
      When the inspector proceeds to declare conflict of interest to Ofsted at 9.50am
      Then this is accepted
      And the duty of the inspector to declare conflict of interest is met

    @COC-020
    Scenario: A lead inspector is an inspector too, and declares it
      When the record shows a conflict of interest found at 9.40am
      And the lead inspector proceeds to declare conflict of interest to Ofsted at 9.50am
      Then this is accepted
      And the duty of the inspector to declare conflict of interest is met

  Rule: Reasonable adjustments are considered for a disabled person

    @COC-027
    Scenario: Adjustments are considered for a disabled person
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024, where disabled person involved
      Then the inspector must consider reasonable adjustments, because of the inspection start
      When the inspector proceeds to consider reasonable adjustments at 9.30am
      Then the duty of the inspector to consider reasonable adjustments is met

    @COC-027
    Scenario: The inspection ends and adjustments were not considered
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024, where disabled person involved
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the inspector to consider reasonable adjustments is breached
      When the inspector proceeds to consider reasonable adjustments at 4.05pm
      Then the duty of the inspector to consider reasonable adjustments is breached

    @COC-027
    Scenario: It is learnt during the inspection that somebody is disabled
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      Then nothing binds or allows the inspector to consider reasonable adjustments
      When the record shows a progress meeting at 1.00pm, where disabled person involved
      Then the inspector must consider reasonable adjustments, because of the inspection start

  Rule: An adaptation is considered unless there is an objective reason to refuse it

    @COC-028
    Scenario: An adaptation would keep somebody from being at a disadvantage
      When the record shows an adaptation request at 11.00am on Tuesday 4 June 2024, where disadvantage from protected characteristic
      Then the inspector should consider adaptations, because of the adaptation request
      When the inspector proceeds to consider adaptations at 1.30pm
      Then the duty of the inspector to consider adaptations is met

    @COC-028
    Scenario: The inspection ends and the adaptation was not considered
      When the record shows an adaptation request at 11.00am on Tuesday 4 June 2024, where disadvantage from protected characteristic
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the inspector to consider adaptations is breached
      When the inspector proceeds to consider adaptations at 4.05pm
      Then the duty of the inspector to consider adaptations is breached

    @COC-028
    Scenario: An objective reason to refuse the adaptation comes up
      When the record shows an adaptation request at 11.00am on Tuesday 4 June 2024, where disadvantage from protected characteristic
      And the record shows a progress meeting at 1.00pm, where objective reason to refuse
      Then the duty of the inspector to consider adaptations is set aside

    @COC-028
    Scenario: It turns out only later that a protected characteristic is involved
      When the record shows an adaptation request at 11.00am on Tuesday 4 June 2024
      Then nothing binds or allows the inspector to consider adaptations
      When the record shows a progress meeting at 1.00pm, where disadvantage from protected characteristic
      Then the inspector should consider adaptations, because of the adaptation request

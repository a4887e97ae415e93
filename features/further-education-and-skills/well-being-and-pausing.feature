Feature: Well-being in an inspection of further education and skills

  Adjustments are thought of where they would help, and those who look after people are told. A pause is
  considered where circumstances are exceptional and it is hard to go on.

  Background:
    Given an inspection under the Further education and skills handbook is notified at 9.30am on Thursday 25 January 2024

  Rule: Adjustments, and word to those who look after people

    @FES-023
    Scenario: An adjustment would let a tutor go on
      When the record shows the inspection start at 9.00am on Monday 29 January 2024, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the inspection start
      When the inspector proceeds to consider adjustments for the staff member at 9.30am
      Then the duty of the inspector to consider adjustments is met

    @FES-023
    Scenario: The inspection ends and nobody thought of the adjustment
      When the record shows the inspection start at 9.00am on Monday 29 January 2024, where adjustment appropriate
      And the record shows the inspection end at 4.30pm on Thursday 1 February 2024
      Then the duty of the inspector to consider adjustments is breached
      When the inspector proceeds to consider adjustments for the staff member at 4.35pm
      Then the duty of the inspector to consider adjustments is breached

    @FES-023
    Scenario: It turns out only later that an adjustment would help
      When the record shows the inspection start at 9.00am on Monday 29 January 2024
      Then nothing binds or allows the inspector to consider adjustments
      When the record shows a progress meeting at 12.30pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the inspection start

    @FES-024
    Scenario: Those who look after a tutor are told
      When the record shows the inspection start at 9.00am on Monday 29 January 2024, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the inspection start
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 9.40am
      Then the duty of the inspector to inform those responsible for well-being is met

    @FES-024
    Scenario: It turns out only later that others should be told
      When the record shows the inspection start at 9.00am on Monday 29 January 2024
      Then nothing binds or allows the inspector to inform those responsible for well-being
      When the record shows a progress meeting at 12.30pm, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the inspection start

  Rule: Ofsted considers a pause

    @FES-045
    Scenario: Circumstances are exceptional, it is hard to go on, and Ofsted considers a pause
      When the record shows the inspection start at 9.00am on Monday 29 January 2024, where exceptional circumstances and continuation inappropriate
      Then Ofsted must consider pausing inspection of the provider, because of the inspection start
      When Ofsted proceeds to consider pausing inspection of the provider at 12.20pm
      Then the duty of Ofsted to consider pausing inspection is met

    @FES-045
    Scenario: The inspection ends and a pause was not considered
      When the record shows the inspection start at 9.00am on Monday 29 January 2024, where exceptional circumstances and continuation inappropriate
      And the record shows the inspection end at 4.30pm on Thursday 1 February 2024
      Then the duty of Ofsted to consider pausing inspection is breached
      When Ofsted proceeds to consider pausing inspection of the provider at 4.35pm
      Then the duty of Ofsted to consider pausing inspection is breached

    @FES-045
    Scenario: Circumstances are exceptional, but only later is it hard to go on
      When the record shows the inspection start at 9.00am on Monday 29 January 2024, where exceptional circumstances
      Then nothing binds or allows Ofsted to consider pausing inspection
      When the record shows a progress meeting at 12.30pm, where continuation inappropriate
      Then Ofsted must consider pausing inspection of the provider, because of the inspection start

    @FES-045
    Scenario: It is hard to go on, but only later are circumstances exceptional
      When the record shows the inspection start at 9.00am on Monday 29 January 2024, where continuation inappropriate
      Then nothing binds or allows Ofsted to consider pausing inspection
      When the record shows a progress meeting at 12.30pm, where exceptional circumstances
      Then Ofsted must consider pausing inspection of the provider, because of the inspection start

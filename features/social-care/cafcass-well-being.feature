Feature: Distress during an inspection of Cafcass

  When somebody on the staff is upset, inspectors respond with care, think of adjustments, tell those who
  look after the person, and ask their own manager for advice.

  Background:
    Given an inspection under "Inspecting Cafcass: framework" is notified at 9.30am on Monday 13 May 2024
    And the record shows the inspection start at 9.00am on Monday 20 May 2024

  Rule: Inspectors respond and take advice

    @CAF-011 @CAF-014
    Scenario: The inspector responds with care, and talks it over with their manager
      When the record shows distress seen at 11.30am
      Then the inspector must respond sensitively to the staff member, because of the distress seen
      And the inspector must seek advice on distress from the inspection manager, because of the distress seen
      When the inspector proceeds to respond sensitively to the staff member at 11.31am
      Then the duty of the inspector to respond sensitively is met
      And the duty of the inspector to seek advice on distress is outstanding
      When the inspector proceeds to seek advice on distress from the inspection manager at 11.42am
      Then the duty of the inspector to seek advice on distress is met

    @CAF-011
    Scenario: The chief executive in distress is met with the same care
      When the record shows distress seen at 11.30am
      And the lead inspector proceeds to respond sensitively to the family court adviser at 11.31am
      Then this is accepted
      And the duty of the inspector to respond sensitively is met

    @CAF-011 @CAF-014
    Scenario: The inspection ends and nobody saw to the distress
      When the record shows distress seen at 11.30am
      And the record shows the inspection end at 4.30pm on Friday 24 May 2024
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the inspector to seek advice on distress is breached
      When the inspector proceeds to respond sensitively to the staff member at 4.35pm
      And the inspector proceeds to seek advice on distress from the inspection manager at 4.35pm
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the inspector to seek advice on distress is breached

  Rule: Adjustments, and word to those who look after the person

    @CAF-012
    Scenario: An adjustment would let a family court adviser go on
      When the record shows distress seen at 11.30am, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the inspector proceeds to consider adjustments for the staff member at 11.35am
      Then the duty of the inspector to consider adjustments is met

    @CAF-012
    Scenario: It turns out only later that an adjustment would help
      When the record shows distress seen at 11.30am
      Then nothing binds or allows the inspector to consider adjustments
      When the record shows a progress meeting at 4.00pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the record shows the inspection end at 4.30pm on Friday 24 May 2024
      Then the duty of the inspector to consider adjustments is breached
      When the inspector proceeds to consider adjustments for the staff member at 4.35pm
      Then the duty of the inspector to consider adjustments is breached

    @CAF-013
    Scenario: Those who look after a family court adviser are told
      When the record shows distress seen at 11.30am, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 11.50am
      Then the duty of the inspector to inform those responsible for well-being is met

    @CAF-013
    Scenario: It turns out only later that others should be told
      When the record shows distress seen at 11.30am
      Then nothing binds or allows the inspector to inform those responsible for well-being
      When the record shows a progress meeting at 4.00pm, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen

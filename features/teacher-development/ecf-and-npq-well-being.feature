Feature: Distress during an inspection of a lead provider

  When somebody on the staff is upset, inspectors respond with care, think of adjustments, tell those who
  look after the person, and take advice.

  Background:
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Wednesday 28 February 2024
    And the record shows the inspection start at 8.00am on Monday 4 March 2024

  Rule: Inspectors respond and take advice

    @ECN-058 @ECN-061
    Scenario: The inspector responds with care, and talks it over with a senior colleague
      When the record shows distress seen at 11.30am
      Then the inspector should respond sensitively to the staff member, because of the distress seen
      And the lead inspector should seek advice on distress, because of the distress seen
      When the inspector proceeds to respond sensitively to the staff member at 11.31am
      Then the duty of the inspector to respond sensitively is met
      And the duty of the lead inspector to seek advice on distress is outstanding
      When the lead inspector proceeds to seek advice on distress at 11.42am
      Then the duty of the lead inspector to seek advice on distress is met

    @ECN-058
    Scenario: The provider's representative in distress is met with the same care
      When the record shows distress seen at 11.30am
      And the lead inspector proceeds to respond sensitively to the provider representative at 11.31am
      Then this is accepted
      And the duty of the inspector to respond sensitively is met

    @ECN-058 @ECN-061
    Scenario: The inspection ends and nobody saw to the distress
      When the record shows distress seen at 11.30am
      And the record shows the inspection end at 4.30pm on Thursday 7 March 2024
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the lead inspector to seek advice on distress is breached
      When the inspector proceeds to respond sensitively to the staff member at 4.35pm
      And the lead inspector proceeds to seek advice on distress at 4.35pm
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the lead inspector to seek advice on distress is breached

  Rule: Adjustments, and word to those who look after the person

    @ECN-059
    Scenario: An adjustment would let a member of staff go on
      When the record shows distress seen at 11.30am, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the inspector proceeds to consider adjustments for the staff member at 11.35am
      Then the duty of the inspector to consider adjustments is met

    @ECN-059
    Scenario: It turns out only later that an adjustment would help
      When the record shows distress seen at 11.30am
      Then nothing binds or allows the inspector to consider adjustments
      When the record shows a progress meeting at 12.30pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the record shows the inspection end at 4.30pm on Thursday 7 March 2024
      Then the duty of the inspector to consider adjustments is breached
      When the inspector proceeds to consider adjustments for the staff member at 4.35pm
      Then the duty of the inspector to consider adjustments is breached

    @ECN-060
    Scenario: Those who look after a member of staff are told
      When the record shows distress seen at 11.30am, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 11.50am
      Then the duty of the inspector to inform those responsible for well-being is met

    @ECN-060
    Scenario: It turns out only later that others should be told
      When the record shows distress seen at 11.30am
      Then nothing binds or allows the inspector to inform those responsible for well-being
      When the record shows a progress meeting at 12.30pm, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen

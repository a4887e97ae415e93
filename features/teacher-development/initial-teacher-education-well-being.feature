Feature: Distress during an inspection of initial teacher education

  When somebody on the staff is upset, inspectors respond with care, think of adjustments, tell those who
  look after the person, and take advice.

  Background:
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Wednesday 7 February 2024
    And the record shows the inspection start at 8.00am on Monday 12 February 2024

  Rule: Inspectors respond and take advice

    @ITE-067 @ITE-070
    Scenario: The inspector responds with care, and talks it over with a senior colleague
      When the record shows distress seen at 11.30am
      Then the inspector should respond sensitively to the staff member, because of the distress seen
      And the lead inspector should seek advice on distress, because of the distress seen
      When the inspector proceeds to respond sensitively to the staff member at 11.31am
      Then the duty of the inspector to respond sensitively is met
      And the duty of the lead inspector to seek advice on distress is outstanding
      When the lead inspector proceeds to seek advice on distress at 11.42am
      Then the duty of the lead inspector to seek advice on distress is met

    @ITE-067
    Scenario: The provider's representative in distress is met with the same care
      When the record shows distress seen at 11.30am
      And the lead inspector proceeds to respond sensitively to the provider representative at 11.31am
      Then this is accepted
      And the duty of the inspector to respond sensitively is met

    @ITE-067 @ITE-070
    Scenario: The inspection ends and nobody saw to the distress
      When the record shows distress seen at 11.30am
      And the record shows the inspection end at 4.30pm on Thursday 15 February 2024
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the lead inspector to seek advice on distress is breached
      When the inspector proceeds to respond sensitively to the staff member at 4.35pm
      And the lead inspector proceeds to seek advice on distress at 4.35pm
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the lead inspector to seek advice on distress is breached

  Rule: Adjustments, and word to those who look after the person

    @ITE-068
    Scenario: An adjustment would let a tutor go on
      When the record shows distress seen at 11.30am, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the inspector proceeds to consider adjustments for the staff member at 11.35am
      Then the duty of the inspector to consider adjustments is met

    @ITE-068
    Scenario: It turns out only later that an adjustment would help
      When the record shows distress seen at 11.30am
      Then nothing binds or allows the inspector to consider adjustments
      When the record shows a progress meeting at 12.30pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the record shows the inspection end at 4.30pm on Thursday 15 February 2024
      Then the duty of the inspector to consider adjustments is breached
      When the inspector proceeds to consider adjustments for the staff member at 4.35pm
      Then the duty of the inspector to consider adjustments is breached

    @ITE-069
    Scenario: Those who look after a tutor are told
      When the record shows distress seen at 11.30am, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 11.50am
      Then the duty of the inspector to inform those responsible for well-being is met

    @ITE-069
    Scenario: It turns out only later that others should be told
      When the record shows distress seen at 11.30am
      Then nothing binds or allows the inspector to inform those responsible for well-being
      When the record shows a progress meeting at 12.30pm, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen

  Rule: A pause may be thought of

    @ITE-071
    Scenario: The lead inspector thinks of pausing the inspection
      When the record shows distress seen at 11.30am
      Then the lead inspector may consider pausing inspection, because of the distress seen
      When the lead inspector proceeds to consider pausing inspection at 11.45am
      Then this is accepted
      And the permission of the lead inspector to consider pausing inspection is used

    @ITE-071
    Scenario: The inspection is over and there is nothing to pause
      When the record shows distress seen at 11.30am
      And the record shows the inspection end at 4.30pm on Thursday 15 February 2024
      Then the permission of the lead inspector to consider pausing inspection is lapsed
      When the lead inspector proceeds to consider pausing inspection at 4.35pm
      Then this is refused
      And the permission of the lead inspector to consider pausing inspection is lapsed

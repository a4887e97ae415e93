Feature: Distress during an inspection of a secure training centre

  When somebody on the staff is upset, inspectors respond with care, think of adjustments, tell those who
  look after the person, and ask their own manager for advice.

  Background:
    Given an inspection under "Inspecting secure training centres: framework" is notified at 8.30am on Monday 19 August 2024
    And the record shows the inspection start at 8.45am

  Rule: Inspectors respond and take advice

    @STC-011 @STC-014
    Scenario: The inspector responds with care, and talks it over with their manager
      When the record shows distress seen at 11.00am on Tuesday 20 August 2024
      Then the inspector must respond sensitively to the staff member, because of the distress seen
      And the inspector must seek advice on distress from the inspection manager, because of the distress seen
      When the inspector proceeds to respond sensitively to the staff member at 11.01am
      Then the duty of the inspector to respond sensitively is met
      And the duty of the inspector to seek advice on distress is outstanding
      When the inspector proceeds to seek advice on distress from the inspection manager at 11.12am
      Then the duty of the inspector to seek advice on distress is met

    @STC-011
    Scenario: The director in distress is met with the same care
      When the record shows distress seen at 11.00am on Tuesday 20 August 2024
      And the lead inspector proceeds to respond sensitively to the centre director at 11.01am
      Then this is accepted
      And the duty of the inspector to respond sensitively is met

    @STC-011 @STC-014
    Scenario: The inspection ends and nobody saw to the distress
      When the record shows distress seen at 11.00am on Tuesday 20 August 2024
      And the record shows the inspection end at 4.30pm on Friday 23 August 2024
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the inspector to seek advice on distress is breached
      When the inspector proceeds to respond sensitively to the staff member at 4.35pm
      And the inspector proceeds to seek advice on distress from the inspection manager at 4.35pm
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the inspector to seek advice on distress is breached

  Rule: Adjustments, and word to those who look after the person

    @STC-012
    Scenario: An adjustment would let an officer go on
      When the record shows distress seen at 11.00am on Tuesday 20 August 2024, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the inspector proceeds to consider adjustments for the staff member at 11.05am
      Then the duty of the inspector to consider adjustments is met

    @STC-012
    Scenario: It turns out only later that an adjustment would help
      When the record shows distress seen at 11.00am on Tuesday 20 August 2024
      Then nothing binds or allows the inspector to consider adjustments
      When the record shows a progress meeting at 4.00pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the record shows the inspection end at 4.30pm on Friday 23 August 2024
      Then the duty of the inspector to consider adjustments is breached
      When the inspector proceeds to consider adjustments for the staff member at 4.35pm
      Then the duty of the inspector to consider adjustments is breached

    @STC-013
    Scenario: Those who look after an officer are told
      When the record shows distress seen at 11.00am on Tuesday 20 August 2024, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 11.20am
      Then the duty of the inspector to inform those responsible for well-being is met

    @STC-013
    Scenario: It turns out only later that others should be told
      When the record shows distress seen at 11.00am on Tuesday 20 August 2024
      Then nothing binds or allows the inspector to inform those responsible for well-being
      When the record shows a progress meeting at 4.00pm, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen

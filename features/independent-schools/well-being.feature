Feature: Distress during an inspection of an independent school

  When somebody on the staff is upset, inspectors respond with care, think of adjustments, tell those who
  look after the person, and take advice.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 27 February 2024

  Rule: Inspectors respond and take advice

    @ISH-077 @ISH-080
    Scenario: The inspector responds with care, and talks it over with the duty desk
      When the record shows distress seen at 11.00am
      Then the inspector should respond sensitively to the staff member, because of the distress seen
      And the lead inspector should seek advice on distress from the duty desk, because of the distress seen
      When the inspector proceeds to respond sensitively to the staff member at 11.01am
      Then the duty of the inspector to respond sensitively is met
      And the duty of the lead inspector to seek advice on distress is outstanding
      When the lead inspector proceeds to seek advice on distress from the duty desk at 11.12am
      Then the duty of the lead inspector to seek advice on distress is met

    @ISH-077
    Scenario: The headteacher in distress is met with the same care
      When the record shows distress seen at 11.00am
      And the lead inspector proceeds to respond sensitively to the headteacher at 11.01am
      Then this is accepted
      And the duty of the inspector to respond sensitively is met

    @ISH-077 @ISH-080
    Scenario: The inspection ends and nobody saw to the distress
      When the record shows distress seen at 11.00am
      And the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the lead inspector to seek advice on distress is breached
      When the inspector proceeds to respond sensitively to the staff member at 4.35pm
      And the lead inspector proceeds to seek advice on distress from the duty desk at 4.35pm
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the lead inspector to seek advice on distress is breached

  Rule: Adjustments, and word to those who look after the person

    @ISH-078
    Scenario: An adjustment would let a teacher go on
      When the record shows distress seen at 11.00am, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the inspector proceeds to consider adjustments for the staff member at 11.05am
      Then the duty of the inspector to consider adjustments is met

    @ISH-078
    Scenario: It turns out only later that an adjustment would help
      When the record shows distress seen at 11.00am
      Then nothing binds or allows the inspector to consider adjustments
      When the record shows a progress meeting at 12.30pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the duty of the inspector to consider adjustments is breached
      When the inspector proceeds to consider adjustments for the staff member at 4.35pm
      Then the duty of the inspector to consider adjustments is breached

    @ISH-079
    Scenario: Those who look after a teacher are told
      When the record shows distress seen at 11.00am, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 11.20am
      Then the duty of the inspector to inform those responsible for well-being is met

    @ISH-079
    Scenario: It turns out only later that others should be told
      When the record shows distress seen at 11.00am
      Then nothing binds or allows the inspector to inform those responsible for well-being
      When the record shows a progress meeting at 12.30pm, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen

Feature: Distress during a monitoring inspection

  When somebody on the staff is upset, inspectors respond with care, think of adjustments, tell those who
  look after the person, and take advice.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 6 February 2024

  Rule: Inspectors respond and take advice

    @SMH-060 @SMH-063
    Scenario: The inspector responds, and the lead inspector talks it over with the duty desk
      When the record shows distress seen at 11.00am
      Then the inspector should respond sensitively to the staff member, because of the distress seen
      And the lead inspector should seek advice on distress from the duty desk, because of the distress seen
      When the inspector proceeds to respond sensitively to the staff member at 11.01am
      Then the duty of the inspector to respond sensitively is met
      And the duty of the lead inspector to seek advice on distress is outstanding
      When the lead inspector proceeds to seek advice on distress from the duty desk at 11.10am
      Then the duty of the lead inspector to seek advice on distress is met

    @SMH-060
    Scenario: A headteacher in distress is met with the same care
      When the record shows distress seen at 11.00am
      And the lead inspector proceeds to respond sensitively to the headteacher at 11.01am
      Then this is accepted
      And the duty of the inspector to respond sensitively is met

    @SMH-060 @SMH-063
    Scenario: The inspection ends and nobody saw to the distress
      When the record shows distress seen at 11.00am
      And the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the lead inspector to seek advice on distress is breached
      When the inspector proceeds to respond sensitively to the staff member at 4.05pm
      And the lead inspector proceeds to seek advice on distress from the duty desk at 4.05pm
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the lead inspector to seek advice on distress is breached

  Rule: Adjustments, and word to those who look after the person, where appropriate

    @SMH-061
    Scenario: An adjustment would let the teacher go on
      When the record shows distress seen at 11.00am, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the inspector proceeds to consider adjustments for the staff member at 11.05am
      Then the duty of the inspector to consider adjustments is met

    @SMH-061
    Scenario: It turns out only at midday that an adjustment would help
      When the record shows distress seen at 11.00am
      Then nothing binds or allows the inspector to consider adjustments
      When the record shows a progress meeting at 12.00pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the inspector to consider adjustments is breached
      When the inspector proceeds to consider adjustments for the staff member at 4.05pm
      Then the duty of the inspector to consider adjustments is breached

    @SMH-062
    Scenario: The trust that looks after the person is told
      When the record shows distress seen at 11.00am, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 11.20am
      Then the duty of the inspector to inform those responsible for well-being is met

    @SMH-060
    Scenario: Where it is not appropriate, nobody else need be told of the distress
      When the record shows distress seen at 11.00am
      Then the inspector should respond sensitively to the staff member, because of the distress seen
      And nothing binds or allows the inspector to inform those responsible for well-being

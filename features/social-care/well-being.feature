Feature: Distress during a social care inspection

  When somebody on the staff is upset, inspectors respond with care, think of adjustments, tell those who
  look after the person, and ask their own manager for advice.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the inspection start at 9.00am

  Rule: Inspectors respond and take advice

    @SCF-049 @SCF-052
    Scenario: The inspector responds at once, and asks their own manager for advice
      When the record shows distress seen at 2.00pm
      Then the inspector must respond sensitively to the staff member, because of the distress seen
      And the inspector must seek advice on distress with regard to the inspection manager, because of the distress seen
      When the inspector proceeds to respond sensitively to the staff member at 2.01pm
      Then the duty of the inspector to respond sensitively is met
      And the duty of the inspector to seek advice on distress is outstanding
      When the inspector proceeds to seek advice on distress with regard to the inspection manager at 2.20pm
      Then the duty of the inspector to seek advice on distress is met

    @SCF-049 @SCF-052
    Scenario: A registered manager in distress, and advice from a regional manager, count as well
      When the record shows distress seen at 2.00pm
      And the lead inspector proceeds to respond sensitively to the registered manager at 2.01pm
      Then the duty of the inspector to respond sensitively is met
      When the inspector proceeds to seek advice on distress with the regional inspection manager at 2.20pm
      Then the duty of the inspector to seek advice on distress is met

    @SCF-049 @SCF-052
    Scenario: The inspection ends and nobody did anything about the distress
      When the record shows distress seen at 2.00pm
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the inspector to seek advice on distress is breached
      When the inspector proceeds to respond sensitively to the staff member at 4.05pm
      And the inspector proceeds to seek advice on distress with regard to the inspection manager at 4.05pm
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the inspector to seek advice on distress is breached

  Rule: Adjustments, and word to those who look after the person, where appropriate

    @SCF-050
    Scenario: An adjustment would let the carer go on
      When the record shows distress seen at 2.00pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the inspector proceeds to consider adjustments for the staff member at 2.05pm
      Then the duty of the inspector to consider adjustments is met

    @SCF-050
    Scenario: It turns out only that evening that an adjustment would help
      When the record shows distress seen at 2.00pm
      Then nothing binds or allows the inspector to consider adjustments
      When the record shows a progress meeting at 5.00pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to consider adjustments is breached
      When the inspector proceeds to consider adjustments for the staff member at 4.05pm
      Then the duty of the inspector to consider adjustments is breached

    @SCF-051
    Scenario: It turns out that the employer should be told, and it is
      When the record shows distress seen at 2.00pm
      Then nothing binds or allows the inspector to inform those responsible for well-being
      When the record shows a progress meeting at 5.00pm, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 5.30pm
      Then this is accepted
      And the duty of the inspector to inform those responsible for well-being is met

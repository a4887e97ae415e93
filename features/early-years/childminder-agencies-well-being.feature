Feature: Distress during the inspection of a childminder agency

  When somebody is upset, what is going on is paused, adjustments are made, and those who look after the
  person are told. In extreme circumstances the duty desk is asked and a pause is considered.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 9.00am on Monday 4 March 2024

  Rule: Inspectors respond and take advice

    @CMA-014
    Scenario Outline: The discussion is paused for a member of the agency's staff who is upset, at <when>
      Then nothing binds or allows the lead inspector to pause activity
      When the record shows distress seen at 2.00pm
      Then the lead inspector must pause activity with regard to the staff member by 11.59pm, because of the distress seen
      When the lead inspector proceeds to pause activity with regard to the staff member at <when>
      Then the duty of the lead inspector to pause activity is <state>

      Examples:
        | when                            | state    |
        | 2.01pm                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Tuesday 5 March 2024 | breached |

    @CMA-014
    Scenario: The day ends and the discussion went on
      When the record shows distress seen at 2.00pm
      And nothing more is recorded until 12.00am on Tuesday 5 March 2024
      Then the duty of the lead inspector to pause activity is breached

    @CMA-017
    Scenario: In extreme circumstances the lead inspector asks the duty desk what to do
      When the record shows distress seen at 2.00pm, where extreme circumstances
      Then the lead inspector must seek advice on distress from the duty desk, because of the distress seen
      When the lead inspector proceeds to seek advice on distress from the duty desk at 2.15pm
      Then the duty of the lead inspector to seek advice on distress is met

    @CMA-017
    Scenario: The inspection ends and nobody asked the duty desk
      When the record shows distress seen at 2.00pm, where extreme circumstances
      And the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
      Then the duty of the lead inspector to seek advice on distress is breached
      When the lead inspector proceeds to seek advice on distress from the duty desk at 4.35pm
      Then the duty of the lead inspector to seek advice on distress is breached

    @CMA-017
    Scenario: It turns out in the afternoon how serious things are
      When the record shows distress seen at 2.00pm
      Then nothing binds or allows the lead inspector to seek advice on distress
      When the record shows a progress meeting at 5.00pm, where extreme circumstances
      Then the lead inspector must seek advice on distress from the duty desk, because of the distress seen

  Rule: Adjustments, and word to those who look after the person

    @CMA-015
    Scenario: An adjustment lets a member of the agency's staff go on
      When the record shows distress seen at 2.00pm, where adjustment appropriate
      Then the inspector must make adjustments for the staff member, because of the distress seen
      When the inspector proceeds to make adjustments for the staff member at 2.05pm
      Then the duty of the inspector to make adjustments is met

    @CMA-015
    Scenario: It turns out only later that an adjustment would help
      When the record shows distress seen at 2.00pm
      Then nothing binds or allows the inspector to make adjustments
      When the record shows a progress meeting at 4.00pm, where adjustment appropriate
      Then the inspector must make adjustments for the staff member, because of the distress seen
      When the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
      Then the duty of the inspector to make adjustments is breached
      When the inspector proceeds to make adjustments for the staff member at 4.35pm
      Then the duty of the inspector to make adjustments is breached

    @CMA-016
    Scenario: Those who look after a member of the agency's staff are told
      When the record shows distress seen at 2.00pm
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 2.20pm
      Then the duty of the inspector to inform those responsible for well-being is met

  Rule: An extreme case may lead to a pause

    @CMA-018
    Scenario: The lead inspector thinks of pausing the inspection
      When the record shows distress seen at 2.00pm, where extreme circumstances
      Then the lead inspector may consider pausing inspection, because of the distress seen
      When the lead inspector proceeds to consider pausing inspection at 2.05pm
      Then this is accepted
      And the permission of the lead inspector to consider pausing inspection is used

    @CMA-018
    Scenario: Only in the afternoon is it plain how serious things are, and a pause is thought of
      When the record shows distress seen at 2.00pm
      Then nothing binds or allows the lead inspector to consider pausing inspection
      When the record shows a progress meeting at 4.00pm, where extreme circumstances
      Then the lead inspector may consider pausing inspection, because of the distress seen

    @CMA-018
    Scenario: The inspection is over and there is nothing to pause
      When the record shows distress seen at 2.00pm, where extreme circumstances
      And the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
      Then the permission of the lead inspector to consider pausing inspection is lapsed
      When the lead inspector proceeds to consider pausing inspection at 4.35pm
      Then this is refused
      And the permission of the lead inspector to consider pausing inspection is lapsed

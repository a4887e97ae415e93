Feature: Distress during a compliance inspection

  When somebody is upset, what is going on is paused, adjustments are made, and those who look after the
  person are told. In extreme circumstances the duty desk is asked and a pause is considered.

  Background:
    Given an inspection under "Carrying out Childcare Register compliance inspections" is notified at 9.30am on Tuesday 16 April 2024
    And the record shows the inspection start at 9.00am on Wednesday 17 April 2024

  Rule: Inspectors respond and take advice

    @CRC-023
    Scenario Outline: The observation is paused for a nursery worker who is upset, at <when>
      Then nothing binds or allows the inspector to pause activity
      When the record shows distress seen at 10.00am
      Then the inspector must pause activity with regard to the staff member by 11.59pm, because of the distress seen
      When the inspector proceeds to pause activity with regard to the staff member at <when>
      Then the duty of the inspector to pause activity is <state>

      Examples:
        | when                              | state    |
        | 10.01am                           | met      |
        | 11.59pm                           | met      |
        | 12.00am on Thursday 18 April 2024 | breached |

    @CRC-023
    Scenario: To pause for a parent is no help to the nursery worker
      When the record shows distress seen at 10.00am
      Then nothing binds or allows anybody but the feedback attendee, the inspector, the lead inspector and Ofsted
      When the inspector proceeds to pause activity with regard to the parent at 10.01am
      Then the duty of the inspector to pause activity is outstanding

    @CRC-023
    Scenario: The day ends and the observation went on
      When the record shows distress seen at 10.00am
      And nothing more is recorded until 12.00am on Thursday 18 April 2024
      Then the duty of the inspector to pause activity is breached

    @CRC-026
    Scenario: In extreme circumstances the lead inspector asks the duty desk what to do
      When the record shows distress seen at 10.00am, where extreme circumstances
      Then the lead inspector must seek advice on distress from the duty desk, because of the distress seen
      When the lead inspector proceeds to seek advice on distress from the duty desk at 10.15am
      Then the duty of the lead inspector to seek advice on distress is met

    @CRC-026
    Scenario: The inspection ends and nobody asked the duty desk
      When the record shows distress seen at 10.00am, where extreme circumstances
      And the record shows the inspection end at 3.00pm
      Then the duty of the lead inspector to seek advice on distress is breached
      When the lead inspector proceeds to seek advice on distress from the duty desk at 3.05pm
      Then the duty of the lead inspector to seek advice on distress is breached

    @CRC-026
    Scenario: It turns out in the afternoon how serious things are
      When the record shows distress seen at 10.00am
      Then nothing binds or allows the lead inspector to seek advice on distress
      When the record shows a progress meeting at 1.00pm, where extreme circumstances
      Then the lead inspector must seek advice on distress from the duty desk, because of the distress seen

  Rule: Adjustments, and word to those who look after the person

    @CRC-024
    Scenario: An adjustment lets a nursery worker go on
      When the record shows distress seen at 10.00am, where adjustment appropriate
      Then the inspector must make adjustments for the staff member, because of the distress seen
      When the inspector proceeds to make adjustments for the staff member at 10.05am
      Then the duty of the inspector to make adjustments is met

    @CRC-024
    Scenario: It turns out only later that an adjustment would help
      When the record shows distress seen at 10.00am
      Then nothing binds or allows the inspector to make adjustments
      When the record shows a progress meeting at 1.00pm, where adjustment appropriate
      Then the inspector must make adjustments for the staff member, because of the distress seen
      When the record shows the inspection end at 3.00pm
      Then the duty of the inspector to make adjustments is breached
      When the inspector proceeds to make adjustments for the staff member at 3.05pm
      Then the duty of the inspector to make adjustments is breached

    @CRC-025
    Scenario: Those who look after a nursery worker are told
      When the record shows distress seen at 10.00am
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 10.20am
      Then the duty of the inspector to inform those responsible for well-being is met

  Rule: An extreme case may lead to a pause

    @CRC-027
    Scenario: The lead inspector thinks of pausing the inspection
      When the record shows distress seen at 10.00am, where extreme circumstances
      Then the lead inspector may consider pausing inspection, because of the distress seen
      When the lead inspector proceeds to consider pausing inspection at 10.05am
      Then this is accepted
      And the permission of the lead inspector to consider pausing inspection is used

    @CRC-027
    Scenario: Only later is it plain how serious things are, and a pause is thought of
      When the record shows distress seen at 10.00am
      Then nothing binds or allows the lead inspector to consider pausing inspection
      When the record shows a progress meeting at 1.00pm, where extreme circumstances
      Then the lead inspector may consider pausing inspection, because of the distress seen

    @CRC-027
    Scenario: The inspection is over and there is nothing to pause
      When the record shows distress seen at 10.00am, where extreme circumstances
      And the record shows the inspection end at 3.00pm
      Then the permission of the lead inspector to consider pausing inspection is lapsed
      When the lead inspector proceeds to consider pausing inspection at 3.05pm
      Then this is refused
      And the permission of the lead inspector to consider pausing inspection is lapsed

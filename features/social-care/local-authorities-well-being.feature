Feature: Distress during an inspection of a local authority

  When somebody is upset, the discussion is paused until what is necessary has been done, adjustments are
  made, and those who have to know are told.

  Background:
    Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on Monday 13 May 2024
    And the record shows the inspection start at 9.00am on Monday 20 May 2024

  Rule: Inspectors respond

    @ILA-029
    Scenario Outline: The discussion is paused for a social worker who is upset, at <when>
      Then nothing binds or allows the inspector to pause activity
      When the record shows distress seen at 11.30am
      Then the inspector must pause activity with regard to the staff member by 11.59pm, because of the distress seen
      When the inspector proceeds to pause activity with regard to the staff member at <when>
      Then the duty of the inspector to pause activity is <state>

      Examples:
        | when                           | state    |
        | 11.31am                        | met      |
        | 11.59pm                        | met      |
        | 12.00am on Tuesday 21 May 2024 | breached |

    @ILA-029
    Scenario: To pause for a parent is no help to the social worker
      When the record shows distress seen at 11.30am
      Then nothing binds or allows anybody but the feedback attendee, the inspector and the lead inspector
      When the inspector proceeds to pause activity with regard to the parent at 11.31am
      Then the duty of the inspector to pause activity is outstanding

    @ILA-029
    Scenario: The day ends and the discussion went on
      When the record shows distress seen at 11.30am
      And nothing more is recorded until 12.00am on Tuesday 21 May 2024
      Then the duty of the inspector to pause activity is breached

  Rule: Adjustments, and word to those who look after the person

    @ILA-034
    Scenario: An adjustment lets a social worker go on
      When the record shows distress seen at 11.30am, where adjustment appropriate
      Then the inspector must make adjustments for the staff member, because of the distress seen
      When the inspector proceeds to make adjustments for the staff member at 11.35am
      Then the duty of the inspector to make adjustments is met

    @ILA-034
    Scenario: It turns out only later that an adjustment would help
      When the record shows distress seen at 11.30am
      Then nothing binds or allows the inspector to make adjustments
      When the record shows a progress meeting at 4.00pm, where adjustment appropriate
      Then the inspector must make adjustments for the staff member, because of the distress seen
      When the record shows the inspection end at 5.00pm on Friday 24 May 2024
      Then the duty of the inspector to make adjustments is breached
      When the inspector proceeds to make adjustments for the staff member at 5.05pm
      Then the duty of the inspector to make adjustments is breached

    @ILA-030
    Scenario: Those who look after a social worker are told
      When the record shows distress seen at 11.30am
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 11.50am
      Then the duty of the inspector to inform those responsible for well-being is met

  Rule: Colleagues in the inspection are told

    @ILA-031 @ILA-032
    Scenario: The lead inspector and the quality assurance manager hear of it
      When the record shows distress seen at 11.30am
      Then the inspector must inform of distress with regard to the lead inspector, because of the distress seen
      And the inspector must inform of distress with regard to the quality assurance manager, because of the distress seen
      When the inspector proceeds to inform of distress with regard to the lead inspector at 12.00pm
      And the inspector proceeds to inform of distress with regard to the quality assurance manager at 12.10pm
      Then the duty of the inspector to inform of distress with regard to the lead inspector is met
      And the duty of the inspector to inform of distress with regard to the quality assurance manager is met

    @ILA-031 @ILA-032
    Scenario: The inspection ends and neither had heard of it
      When the record shows distress seen at 11.30am
      And the record shows the inspection end at 5.00pm on Friday 24 May 2024
      Then the duty of the inspector to inform of distress with regard to the lead inspector is breached
      And the duty of the inspector to inform of distress with regard to the quality assurance manager is breached
      When the inspector proceeds to inform of distress with regard to the lead inspector at 5.05pm
      And the inspector proceeds to inform of distress with regard to the quality assurance manager at 5.05pm
      Then the duty of the inspector to inform of distress with regard to the lead inspector is breached
      And the duty of the inspector to inform of distress with regard to the quality assurance manager is breached

  Rule: The discussion waits

    @ILA-033
    Scenario: An inspector goes on with the discussion too soon
      When the record shows distress seen at 11.30am
      Then the inspector must not resume discussion with the staff member, because of the distress seen
      When the inspector proceeds to resume discussion with the staff member at 12.00pm
      Then this is refused
      And the rule that the inspector must not resume discussion is broken

    @ILA-033
    Scenario: The discussion waited for what was necessary
      When the record shows distress seen at 11.30am
      And the record shows well-being steps taken at 9.00am on Tuesday 21 May 2024
      Then the rule that the inspector must not resume discussion is kept
      When the inspector proceeds to resume discussion with the staff member at 9.05am
      Then the rule that the inspector must not resume discussion is kept

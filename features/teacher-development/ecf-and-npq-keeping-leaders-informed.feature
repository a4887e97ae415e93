Feature: Keeping leaders informed in an inspection of a lead provider

  How leaders will hear of progress is agreed, meetings are the usual way, and they may come to the
  inspectors' own meetings or stay away.

  Background:
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Wednesday 28 February 2024

  @ECN-025
  Scenario: Updates are agreed with the representative
    When the record shows the notification call at 9.45am
    Then the lead inspector must agree progress updates with the leader, because of the notification call
    When the lead inspector proceeds to agree progress updates with the provider representative at 10.05am
    Then the duty of the lead inspector to agree progress updates is met

  @ECN-025
  Scenario: The inspection ends and updates were never agreed
    When the record shows the notification call at 9.45am
    And the record shows the inspection end at 4.30pm on Thursday 7 March 2024
    Then the duty of the lead inspector to agree progress updates is breached
    When the lead inspector proceeds to agree progress updates with the provider representative at 4.35pm
    Then the duty of the lead inspector to agree progress updates is breached

  Rule: Progress meetings are the default, and a reason can be given for another way

    Background:
      Given the record shows the inspection start at 8.00am on Monday 4 March 2024

    @ECN-026
    Scenario: The lead inspector meets the representative regularly
      Then the lead inspector will normally hold progress meetings with the provider representative, because of the inspection start
      When the lead inspector proceeds to hold progress meetings with the provider representative at 12.30pm
      Then the duty of the lead inspector to hold progress meetings is met

    @ECN-026
    Scenario: The inspection ends without a progress meeting
      When the record shows the inspection end at 4.30pm on Thursday 7 March 2024
      Then the duty of the lead inspector to hold progress meetings is breached
      When the lead inspector proceeds to hold progress meetings with the provider representative at 4.35pm
      Then the duty of the lead inspector to hold progress meetings is breached

    @ECN-026
    Scenario: The lead inspector says why another way than meetings is better
      When the lead inspector decides not to hold progress meetings with the provider representative at 8.30am, giving the reason "the representative is at a training centre and asked for calls"
      Then this is left to discretion
      And the duty of the lead inspector to hold progress meetings is set aside

    @ECN-026
    Scenario: The lead inspector gives up meetings without a reason
      When the lead inspector decides not to hold progress meetings with the provider representative at 8.30am, giving no reason
      Then this is refused
      And the duty of the lead inspector to hold progress meetings is outstanding

    @ECN-027
    Scenario: Leaders are asked whether anything worries them
      Then the lead inspector must invite concerns from the leader, because of the inspection start
      When the lead inspector proceeds to invite concerns from the leader at 11.20am
      Then the duty of the lead inspector to invite concerns is met

    @ECN-027
    Scenario: The inspection ends and leaders were never asked for concerns
      When the record shows the inspection end at 4.30pm on Thursday 7 March 2024
      Then the duty of the lead inspector to invite concerns is breached
      When the lead inspector proceeds to invite concerns from the leader at 4.35pm
      Then the duty of the lead inspector to invite concerns is breached

    @ECN-028
    Scenario: Leaders hear that the lead provider may be found inadequate
      When the record shows evidence of inadequacy at 2.00pm on Tuesday 5 March 2024
      Then the lead inspector must warn of possible inadequate judgement to the leader, because of the evidence of inadequacy
      When the lead inspector proceeds to warn of possible inadequate judgement to the leader at 2.30pm
      Then the duty of the lead inspector to warn of possible inadequate judgement is met

    @ECN-028
    Scenario: The inspection ends without a warning
      When the record shows evidence of inadequacy at 2.00pm on Tuesday 5 March 2024
      And the record shows the inspection end at 4.30pm on Thursday 7 March 2024
      Then the duty of the lead inspector to warn of possible inadequate judgement is breached
      When the lead inspector proceeds to warn of possible inadequate judgement to the leader at 4.35pm
      Then the duty of the lead inspector to warn of possible inadequate judgement is breached

    @ECN-029
    Scenario: Leaders hear that nothing is final before the last team meeting
      Then the lead inspector must stress that judgements are not final to the leader, because of the inspection start
      When the lead inspector proceeds to stress that judgements are not final to the leader at 11.30am
      Then the duty of the lead inspector to stress that judgements are not final is met

    @ECN-029
    Scenario: The last team meeting begins and leaders took first impressions for judgements
      When the record shows the final team meeting at 1.30pm on Thursday 7 March 2024
      Then the duty of the lead inspector to stress that judgements are not final is breached
      When the lead inspector proceeds to stress that judgements are not final to the leader at 1.35pm
      Then the duty of the lead inspector to stress that judgements are not final is breached

    @ECN-006
    Scenario: Inspectors are given the evidence
      Then the provider should provide evidence to the inspector, because of the inspection start
      When the provider proceeds to provide evidence to the inspector at 8.30am
      Then the duty of the provider to provide evidence is met

    @ECN-006
    Scenario: The inspection ends and the evidence was never given
      When the record shows the inspection end at 4.30pm on Thursday 7 March 2024
      Then the duty of the provider to provide evidence is breached
      When the provider proceeds to provide evidence to the inspector at 4.35pm
      Then the duty of the provider to provide evidence is breached

  Rule: Leaders are asked to team meetings and need not come

    Background:
      Given the record shows the inspection start at 8.00am on Monday 4 March 2024

    @ECN-007
    Scenario: Leaders are asked to the team meeting
      Then Ofsted must invite to team meetings with regard to the leader, because of the inspection start
      When Ofsted proceeds to invite to team meetings with regard to the leader at 9.00am
      Then the duty of Ofsted to invite to team meetings is met

    @ECN-007
    Scenario: The team meets and leaders were not asked
      When the record shows a team meeting at 4.30pm
      Then the duty of Ofsted to invite to team meetings is breached
      When Ofsted proceeds to invite to team meetings with regard to the leader at 4.35pm
      Then the duty of Ofsted to invite to team meetings is breached

    @ECN-032
    Scenario: A leader brings somebody to the team meeting
      When the record shows a team meeting at 4.30pm
      Then the leader may be accompanied when speaking to the inspector, because of the team meeting
      When the leader proceeds to be accompanied when speaking to the inspector at 4.30pm
      Then this is accepted
      And the permission of the leader to be accompanied is used

    @ECN-032
    Scenario: A mentor cannot claim company that is meant for leaders
      When the record shows a team meeting at 4.30pm
      And the stakeholder proceeds to be accompanied when speaking to the inspector at 4.35pm
      Then this is refused
      And the permission of the leader to be accompanied is open

    @ECN-008
    Scenario: A colleague comes in support of the representative
      When the record shows a team meeting at 4.30pm
      Then the supporting colleague may attend in support of the provider representative, because of the team meeting
      When the supporting colleague proceeds to attend in support of the provider representative at 4.30pm
      Then this is accepted
      And the permission of the supporting colleague to attend in support is used

    @ECN-008
    Scenario: A mentor is not a colleague in support
      When the record shows a team meeting at 4.30pm
      And the stakeholder proceeds to attend in support of the provider representative at 4.40pm
      Then this is refused
      And the permission of the supporting colleague to attend in support is open

    @ECN-009
    Scenario: The lead inspector lets further staff in
      When the record shows a team meeting at 4.30pm
      Then the lead inspector may admit additional staff, because of the team meeting
      When the lead inspector proceeds to admit additional staff at 4.32pm
      Then this is accepted
      And the permission of the lead inspector to admit additional staff is used

    @ECN-009
    Scenario: Staff cannot let themselves in
      When the record shows a team meeting at 4.30pm
      And the staff member proceeds to admit additional staff at 4.35pm
      Then this is refused
      And the permission of the lead inspector to admit additional staff is open

    @ECN-030
    Scenario: A leader declines before the team meeting
      Then the leader may decline team meeting, because of the inspection start
      When the provider representative proceeds to decline team meeting at 12.00pm
      Then this is accepted
      And the permission of the leader to decline team meeting is used

    @ECN-030
    Scenario: A leader stays away from the team meeting
      When the record shows a team meeting at 4.30pm
      Then the leader may decline team meeting, because of the inspection start
      When the leader proceeds to decline team meeting at 4.30pm
      Then this is accepted
      And the permission of the leader to decline team meeting is used

    @ECN-030
    Scenario: A mentor was never asked to the team meeting
      When the record shows a team meeting at 4.30pm
      And the stakeholder proceeds to decline team meeting at 4.35pm
      Then this is refused
      And the permission of the leader to decline team meeting is open

    @ECN-030
    Scenario: There is no team meeting left to decline when the inspection is over
      When the record shows the inspection end at 5.00pm
      Then the permission of the leader to decline team meeting is lapsed
      When the provider representative proceeds to decline team meeting at 5.01pm
      Then this is refused
      And the permission of the leader to decline team meeting is lapsed

    @ECN-031
    Scenario Outline: A leader is called away from the team meeting, at <when>
      Then nothing binds or allows the leader to leave team meeting
      When the record shows a team meeting at 4.30pm
      Then the leader may leave team meeting by 11.59pm, because of the team meeting
      When the leader proceeds to leave team meeting at <when>
      Then this is accepted
      And the permission of the leader to leave team meeting is used

      Examples:
        | when    |
        | 4.45pm  |
        | 11.59pm |

    @ECN-031
    Scenario: There is no meeting left to leave the next day
      When the record shows a team meeting at 4.30pm
      And nothing more is recorded until 12.00am on Tuesday 5 March 2024
      Then the permission of the leader to leave team meeting is lapsed
      When the leader proceeds to leave team meeting at 12.00am
      Then this is refused
      And the permission of the leader to leave team meeting is lapsed

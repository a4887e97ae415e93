Feature: Keeping leaders informed on an accreditation visit

  Updates are agreed, meetings are the usual way, and whoever is in charge may come to the inspectors' own
  meetings; a single inspector shares findings instead.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Tuesday 16 April 2024

  @AVO-007
  Scenario: Updates are agreed with whoever is in charge
    When the record shows the notification call at 10.00am
    Then the lead inspector must agree progress updates with the leader, because of the notification call
    When the lead inspector proceeds to agree progress updates with the person in day-to-day charge at 10.20am
    Then the duty of the lead inspector to agree progress updates is met

  @AVO-007
  Scenario: The visit ends and updates were never agreed
    When the record shows the notification call at 10.00am
    And the record shows the inspection end at 4.30pm on Friday 19 April 2024
    Then the duty of the lead inspector to agree progress updates is breached
    When the lead inspector proceeds to agree progress updates with the person in day-to-day charge at 4.35pm
    Then the duty of the lead inspector to agree progress updates is breached

  Rule: Progress meetings are the default, and a reason can be given for another way

    Background:
      Given the record shows the inspection start at 9.00am on Thursday 18 April 2024

    @AVO-008
    Scenario: The lead inspector meets whoever is in charge on each day
      Then nothing binds or allows the lead inspector to hold progress meetings
      When the record shows the inspection day start at 9.00am
      Then the lead inspector will normally hold progress meetings with the person in day-to-day charge by 11.59pm, because of the inspection day start
      When the lead inspector proceeds to hold progress meetings with the person in day-to-day charge at 12.30pm
      Then the duty of the lead inspector to hold progress meetings is met
      When the record shows the inspection day start at 8.30am on Friday 19 April 2024
      Then the lead inspector will normally hold progress meetings with the person in day-to-day charge by 11.59pm, because of the inspection day start

    @AVO-008
    Scenario: A day passes without a progress meeting
      When the record shows the inspection day start at 9.00am
      And nothing more is recorded until 12.00am on Friday 19 April 2024
      Then the duty of the lead inspector to hold progress meetings is breached
      When the lead inspector proceeds to hold progress meetings with the person in day-to-day charge at 12.00am
      Then the duty of the lead inspector to hold progress meetings is breached

    @AVO-008
    Scenario: The progress meeting takes up the last minute of the day
      When the record shows the inspection day start at 9.00am
      And the lead inspector proceeds to hold progress meetings with the person in day-to-day charge at 11.59pm
      Then the duty of the lead inspector to hold progress meetings is met

    @AVO-008
    Scenario: The lead inspector says why another way than meetings is better
      When the record shows the inspection day start at 9.00am
      And the lead inspector decides not to hold progress meetings with the person in day-to-day charge at 9.30am, giving the reason "everybody works from home and asked for messages"
      Then this is left to discretion
      And the duty of the lead inspector to hold progress meetings is set aside

    @AVO-008
    Scenario: The lead inspector gives up meetings without a reason
      When the record shows the inspection day start at 9.00am
      And the lead inspector decides not to hold progress meetings with the person in day-to-day charge at 9.30am, giving no reason
      Then this is refused
      And the duty of the lead inspector to hold progress meetings is outstanding

  Rule: Whoever is in charge is asked to team meetings and need not come

    @AVO-009 @AVO-013
    Scenario: Whoever is in charge is asked to the team meeting and hears that it is voluntary
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the lead inspector must invite to team meetings with regard to the person in day-to-day charge, because of the inspection start
      And the lead inspector must explain that team meetings are voluntary to the person in day-to-day charge, because of the inspection start
      When the lead inspector proceeds to invite to team meetings with regard to the person in day-to-day charge at 10.00am
      And the lead inspector proceeds to explain that team meetings are voluntary to the person in day-to-day charge at 10.02am
      Then the duty of the lead inspector to invite to team meetings is met
      And the duty of the lead inspector to explain that team meetings are voluntary is met

    @AVO-009 @AVO-013
    Scenario: The team meets and nobody was asked
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      And the record shows a team meeting at 4.00pm
      Then the duty of the lead inspector to invite to team meetings is breached
      And the duty of the lead inspector to explain that team meetings are voluntary is breached
      When the lead inspector proceeds to invite to team meetings with regard to the person in day-to-day charge at 4.05pm
      And the lead inspector proceeds to explain that team meetings are voluntary to the person in day-to-day charge at 4.05pm
      Then the duty of the lead inspector to invite to team meetings is breached
      And the duty of the lead inspector to explain that team meetings are voluntary is breached

    @AVO-009
    Scenario: A single inspector has no meeting to ask anybody to
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the lead inspector must invite to team meetings with regard to the person in day-to-day charge, because of the inspection start
      When the record shows a progress meeting at 12.30pm, where single inspector
      Then the duty of the lead inspector to invite to team meetings is set aside

    @AVO-013
    Scenario: A single inspector has no voluntary meeting to speak of
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the lead inspector must explain that team meetings are voluntary to the person in day-to-day charge, because of the inspection start
      When the record shows a progress meeting at 12.30pm, where single inspector
      Then the duty of the lead inspector to explain that team meetings are voluntary is set aside

    @AVO-016
    Scenario: A single inspector shares what has emerged
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024, where single inspector
      Then the lead inspector must share emerging findings with the person in day-to-day charge, because of the inspection start
      When the lead inspector proceeds to share emerging findings with the person in day-to-day charge at 1.00pm
      Then the duty of the lead inspector to share emerging findings is met

    @AVO-016
    Scenario: The visit ends and the single inspector shared nothing
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024, where single inspector
      And the record shows the inspection end at 4.30pm on Friday 19 April 2024
      Then the duty of the lead inspector to share emerging findings is breached
      When the lead inspector proceeds to share emerging findings with the person in day-to-day charge at 4.35pm
      Then the duty of the lead inspector to share emerging findings is breached

    @AVO-016
    Scenario: It turns out that a colleague is ill and one inspector is left
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then nothing binds or allows the lead inspector to share emerging findings
      When the record shows a progress meeting at 12.30pm, where single inspector
      Then the lead inspector must share emerging findings with the person in day-to-day charge, because of the inspection start

    @AVO-010
    Scenario: A colleague comes in support of whoever is in charge
      When the record shows a team meeting at 4.00pm on Thursday 18 April 2024
      Then the supporting colleague may attend in support of the person in day-to-day charge, because of the team meeting
      When the supporting colleague proceeds to attend in support of the person in day-to-day charge at 4.00pm
      Then this is accepted
      And the permission of the supporting colleague to attend in support is used

    @AVO-010
    Scenario: A parent is not a colleague in support
      When the record shows a team meeting at 4.00pm on Thursday 18 April 2024
      And the parent proceeds to attend in support of the person in day-to-day charge at 4.10pm
      Then this is refused
      And the permission of the supporting colleague to attend in support is open

    @AVO-011
    Scenario: The lead inspector lets further staff in
      When the record shows a team meeting at 4.00pm on Thursday 18 April 2024
      Then the lead inspector may admit additional staff, because of the team meeting
      When the lead inspector proceeds to admit additional staff at 4.02pm
      Then this is accepted
      And the permission of the lead inspector to admit additional staff is used

    @AVO-011
    Scenario: Staff cannot let themselves in
      When the record shows a team meeting at 4.00pm on Thursday 18 April 2024
      And the staff member proceeds to admit additional staff at 4.05pm
      Then this is refused
      And the permission of the lead inspector to admit additional staff is open

    @AVO-014
    Scenario: A tutor declines before the team meeting
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the staff member may decline team meeting, because of the inspection start
      When the staff member proceeds to decline team meeting at 12.00pm
      Then this is accepted
      And the permission of the staff member to decline team meeting is used

    @AVO-014
    Scenario: A tutor stays away from the team meeting
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      And the record shows a team meeting at 4.00pm
      Then the staff member may decline team meeting, because of the inspection start
      When the staff member proceeds to decline team meeting at 4.00pm
      Then this is accepted
      And the permission of the staff member to decline team meeting is used

    @AVO-014
    Scenario: A parent was never asked to the team meeting
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      And the record shows a team meeting at 4.00pm
      And the parent proceeds to decline team meeting at 4.05pm
      Then this is refused
      And the permission of the staff member to decline team meeting is open

    @AVO-014
    Scenario: There is no team meeting left to decline when the visit is over
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      And the record shows the inspection end at 5.00pm
      Then the permission of the staff member to decline team meeting is lapsed
      When the staff member proceeds to decline team meeting at 5.01pm
      Then this is refused
      And the permission of the staff member to decline team meeting is lapsed

    @AVO-015
    Scenario Outline: A tutor is called away from the team meeting, at <when>
      Then nothing binds or allows the staff member to leave team meeting
      When the record shows a team meeting at 4.00pm on Thursday 18 April 2024
      Then the staff member may leave team meeting by 11.59pm, because of the team meeting
      When the staff member proceeds to leave team meeting at <when>
      Then this is accepted
      And the permission of the staff member to leave team meeting is used

      Examples:
        | when    |
        | 4.15pm  |
        | 11.59pm |

    @AVO-015
    Scenario: There is no meeting left to leave the next day
      When the record shows a team meeting at 4.00pm on Thursday 18 April 2024
      And nothing more is recorded until 12.00am on Friday 19 April 2024
      Then the permission of the staff member to leave team meeting is lapsed
      When the staff member proceeds to leave team meeting at 12.00am
      Then this is refused
      And the permission of the staff member to leave team meeting is lapsed

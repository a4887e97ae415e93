Feature: Keeping leaders informed in an additional inspection of an independent school

  The headteacher is met, is asked to the inspectors' meetings and need not come; where one inspector is
  alone, findings are shared instead.

  Background:
    Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Monday 22 April 2024

  Rule: The headteacher is kept informed

    @AII-004
    Scenario: The lead inspector meets the headteacher
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then the lead inspector must hold progress meetings with the headteacher, because of the inspection start
      When the lead inspector proceeds to hold progress meetings with the headteacher at 11.20am
      Then the duty of the lead inspector to hold progress meetings is met

    @AII-004
    Scenario: The inspection ends without a progress meeting
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      And the record shows the inspection end at 4.30pm
      Then the duty of the lead inspector to hold progress meetings is breached
      When the lead inspector proceeds to hold progress meetings with the headteacher at 4.35pm
      Then the duty of the lead inspector to hold progress meetings is breached

  Rule: The headteacher is asked to the team meeting, and told what it is for

    @AII-005 @AII-006 @AII-009
    Scenario: The headteacher is asked, hears what the meeting is for and that coming is voluntary
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then the lead inspector must invite to team meetings with regard to the headteacher, because of the inspection start
      And the lead inspector must explain that team meetings are voluntary to the headteacher, because of the inspection start
      And the lead inspector must explain purpose of team meetings to the headteacher, because of the inspection start
      When the lead inspector proceeds to invite to team meetings with regard to the headteacher at 8.30am
      And the lead inspector proceeds to explain that team meetings are voluntary to the headteacher at 8.32am
      And the lead inspector proceeds to explain purpose of team meetings to the headteacher at 8.34am
      Then the duty of the lead inspector to invite to team meetings is met
      And the duty of the lead inspector to explain that team meetings are voluntary is met
      And the duty of the lead inspector to explain purpose of team meetings is met

    @AII-005 @AII-006 @AII-009
    Scenario: The team meets and the headteacher knew nothing of it
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      And the record shows a team meeting at 1.00pm
      Then the duty of the lead inspector to invite to team meetings is breached
      And the duty of the lead inspector to explain that team meetings are voluntary is breached
      And the duty of the lead inspector to explain purpose of team meetings is breached
      When the lead inspector proceeds to invite to team meetings with regard to the headteacher at 1.05pm
      And the lead inspector proceeds to explain that team meetings are voluntary to the headteacher at 1.05pm
      And the lead inspector proceeds to explain purpose of team meetings to the headteacher at 1.05pm
      Then the duty of the lead inspector to invite to team meetings is breached
      And the duty of the lead inspector to explain that team meetings are voluntary is breached
      And the duty of the lead inspector to explain purpose of team meetings is breached

    @AII-005
    Scenario: A single inspector has no meeting to ask anybody to
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then the lead inspector must invite to team meetings with regard to the headteacher, because of the inspection start
      When the record shows a progress meeting at 11.30am, where single inspector
      Then the duty of the lead inspector to invite to team meetings is set aside

    @AII-006
    Scenario: A single inspector has no voluntary meeting to speak of
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then the lead inspector must explain that team meetings are voluntary to the headteacher, because of the inspection start
      When the record shows a progress meeting at 11.30am, where single inspector
      Then the duty of the lead inspector to explain that team meetings are voluntary is set aside

    @AII-009
    Scenario: A single inspector has no meeting to explain
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then the lead inspector must explain purpose of team meetings to the headteacher, because of the inspection start
      When the record shows a progress meeting at 11.30am, where single inspector
      Then the duty of the lead inspector to explain purpose of team meetings is set aside

    @AII-010
    Scenario: A single inspector shares what has emerged
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024, where single inspector
      Then the lead inspector must share emerging findings with the headteacher, because of the inspection start
      When the lead inspector proceeds to share emerging findings with the headteacher at 12.00pm
      Then the duty of the lead inspector to share emerging findings is met

    @AII-010
    Scenario: The inspection ends and the single inspector shared nothing
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024, where single inspector
      And the record shows the inspection end at 4.30pm
      Then the duty of the lead inspector to share emerging findings is breached
      When the lead inspector proceeds to share emerging findings with the headteacher at 4.35pm
      Then the duty of the lead inspector to share emerging findings is breached

    @AII-010
    Scenario: It turns out that one inspector has gone home ill
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then nothing binds or allows the lead inspector to share emerging findings
      When the record shows a progress meeting at 11.30am, where single inspector
      Then the lead inspector must share emerging findings with the headteacher, because of the inspection start

  Rule: Nobody has to be there

    Background:
      Given the record shows the inspection start at 8.00am on Tuesday 23 April 2024

    @AII-007
    Scenario: The headteacher declines before the team meeting
      Then the headteacher may decline team meeting, because of the inspection start
      When the headteacher proceeds to decline team meeting at 12.00pm
      Then this is accepted
      And the permission of the headteacher to decline team meeting is used

    @AII-007
    Scenario: The headteacher stays away from the team meeting
      When the record shows a team meeting at 1.00pm
      Then the headteacher may decline team meeting, because of the inspection start
      When the headteacher proceeds to decline team meeting at 1.00pm
      Then this is accepted
      And the permission of the headteacher to decline team meeting is used

    @AII-007
    Scenario: A parent was never asked to the team meeting
      When the record shows a team meeting at 1.00pm
      And the parent proceeds to decline team meeting at 1.05pm
      Then this is refused
      And the permission of the headteacher to decline team meeting is open

    @AII-007
    Scenario: There is no team meeting left to decline when the inspection is over
      When the record shows the inspection end at 5.00pm
      Then the permission of the headteacher to decline team meeting is lapsed
      When the headteacher proceeds to decline team meeting at 5.01pm
      Then this is refused
      And the permission of the headteacher to decline team meeting is lapsed

    @AII-008
    Scenario Outline: The headteacher is called away from the team meeting, at <when>
      Then nothing binds or allows the headteacher to leave team meeting
      When the record shows a team meeting at 1.00pm
      Then the headteacher may leave team meeting by 11.59pm, because of the team meeting
      When the headteacher proceeds to leave team meeting at <when>
      Then this is accepted
      And the permission of the headteacher to leave team meeting is used

      Examples:
        | when    |
        | 1.15pm  |
        | 11.59pm |

    @AII-008
    Scenario: There is no meeting left to leave the next day
      When the record shows a team meeting at 1.00pm
      And nothing more is recorded until 12.00am on Wednesday 24 April 2024
      Then the permission of the headteacher to leave team meeting is lapsed
      When the headteacher proceeds to leave team meeting at 12.00am
      Then this is refused
      And the permission of the headteacher to leave team meeting is lapsed

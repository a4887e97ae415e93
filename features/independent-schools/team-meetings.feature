Feature: Team meetings in an inspection of an independent school

  The headteacher and the proprietor are asked to the inspectors' meetings. They may bring somebody, stay
  away or go out.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 27 February 2024

  Rule: The headteacher and the proprietor are asked

    @ISH-004 @ISH-005
    Scenario: The headteacher and the proprietor are asked to the team meeting
      Then Ofsted must invite to team meetings with regard to the headteacher, because of the inspection start
      And Ofsted must invite to team meetings with regard to the proprietor, because of the inspection start
      When Ofsted proceeds to invite to team meetings with regard to the headteacher at 9.00am
      And Ofsted proceeds to invite to team meetings with regard to the proprietor at 9.05am
      Then the duty of Ofsted to invite to team meetings with regard to the headteacher is met
      And the duty of Ofsted to invite to team meetings with regard to the proprietor is met

    @ISH-004 @ISH-005
    Scenario: The team meets and neither headteacher nor proprietor was asked
      When the record shows a team meeting at 4.00pm
      Then the duty of Ofsted to invite to team meetings with regard to the headteacher is breached
      And the duty of Ofsted to invite to team meetings with regard to the proprietor is breached
      When Ofsted proceeds to invite to team meetings with regard to the headteacher at 4.05pm
      And Ofsted proceeds to invite to team meetings with regard to the proprietor at 4.05pm
      Then the duty of Ofsted to invite to team meetings with regard to the headteacher is breached
      And the duty of Ofsted to invite to team meetings with regard to the proprietor is breached

  Rule: Nobody has to be there alone, or at all

    @ISH-006
    Scenario: A deputy comes to the team meeting with the headteacher
      When the record shows a team meeting at 4.00pm
      Then the supporting colleague may attend in support of the headteacher, because of the team meeting
      When the supporting colleague proceeds to attend in support of the headteacher at 4.00pm
      Then this is accepted
      And the permission of the supporting colleague to attend in support is used

    @ISH-006
    Scenario: Support comes from the staff, not from a parent
      When the record shows a team meeting at 4.00pm
      And the parent proceeds to attend in support of the headteacher at 4.10pm
      Then this is refused
      And the permission of the supporting colleague to attend in support is open

    @ISH-007
    Scenario: The lead inspector lets further staff in
      When the record shows a team meeting at 4.00pm
      Then the lead inspector may admit additional staff, because of the team meeting
      When the lead inspector proceeds to admit additional staff at 4.02pm
      Then this is accepted
      And the permission of the lead inspector to admit additional staff is used

    @ISH-007
    Scenario: Staff cannot let themselves in
      When the record shows a team meeting at 4.00pm
      And the staff member proceeds to admit additional staff at 4.05pm
      Then this is refused
      And the permission of the lead inspector to admit additional staff is open

    @ISH-014
    Scenario: The headteacher declines before the team meeting
      Then the headteacher may decline team meeting, because of the inspection start
      When the headteacher proceeds to decline team meeting at 12.00pm
      Then this is accepted
      And the permission of the headteacher to decline team meeting is used

    @ISH-014
    Scenario: The headteacher stays away from the team meeting
      When the record shows a team meeting at 4.00pm
      Then the headteacher may decline team meeting, because of the inspection start
      When the headteacher proceeds to decline team meeting at 4.00pm
      Then this is accepted
      And the permission of the headteacher to decline team meeting is used

    @ISH-014
    Scenario: A parent was never asked to the team meeting
      When the record shows a team meeting at 4.00pm
      And the parent proceeds to decline team meeting at 4.05pm
      Then this is refused
      And the permission of the headteacher to decline team meeting is open

    @ISH-014
    Scenario: There is no team meeting left to decline when the inspection is over
      When the record shows the inspection end at 5.00pm
      Then the permission of the headteacher to decline team meeting is lapsed
      When the headteacher proceeds to decline team meeting at 5.01pm
      Then this is refused
      And the permission of the headteacher to decline team meeting is lapsed

    @ISH-015
    Scenario Outline: The headteacher is called away from the team meeting, at <when>
      Then nothing binds or allows the headteacher to leave team meeting
      When the record shows a team meeting at 4.00pm
      Then the headteacher may leave team meeting by 11.59pm, because of the team meeting
      When the headteacher proceeds to leave team meeting at <when>
      Then this is accepted
      And the permission of the headteacher to leave team meeting is used

      Examples:
        | when    |
        | 4.15pm  |
        | 11.59pm |

    @ISH-015
    Scenario: There is no meeting left to leave the next day
      When the record shows a team meeting at 4.00pm
      And nothing more is recorded until 12.00am on Wednesday 28 February 2024
      Then the permission of the headteacher to leave team meeting is lapsed
      When the headteacher proceeds to leave team meeting at 12.00am
      Then this is refused
      And the permission of the headteacher to leave team meeting is lapsed

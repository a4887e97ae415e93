Feature: Speaking to leaders and staff of Cafcass

  Advisers normally speak to inspectors alone, groups are not gathered without need, and evidence is
  tested on the people who know it.

  Background:
    Given an inspection under "Inspecting Cafcass: framework" is notified at 9.30am on Monday 13 May 2024
    And the record shows the inspection start at 9.00am on Monday 20 May 2024

  Rule: Evidence is tested on the people who know it

    @CAF-005
    Scenario: What the files say is put to staff
      Then the inspector must triangulate evidence with the staff member, because of the inspection start
      When the inspector proceeds to triangulate evidence with the staff member at 10.30am
      Then the duty of the inspector to triangulate evidence is met

    @CAF-005
    Scenario: The inspection ends and nothing was put to staff
      When the record shows the inspection end at 4.30pm on Friday 24 May 2024
      Then the duty of the inspector to triangulate evidence is breached
      When the inspector proceeds to triangulate evidence with the staff member at 4.35pm
      Then the duty of the inspector to triangulate evidence is breached

    @CAF-006
    Scenario: The lead inspector asks for a group to be gathered
      Then the lead inspector must not ask for group meeting, because of the inspection start
      When the lead inspector proceeds to ask for group meeting at 10.00am
      Then this is refused
      And the rule that the lead inspector must not ask for group meeting is broken

    @CAF-006
    Scenario: Nobody was gathered for a meeting
      When the record shows the inspection end at 4.30pm on Friday 24 May 2024
      Then the rule that the lead inspector must not ask for group meeting is kept
      When the lead inspector proceeds to ask for group meeting at 4.35pm
      Then the rule that the lead inspector must not ask for group meeting is kept

    @CAF-006
    Scenario: A line of enquiry that can be followed in no other way lets the lead inspector ask for a group
      Then the lead inspector must not ask for group meeting, because of the inspection start
      When the record shows a progress meeting at 4.00pm, where only way to triangulate and line of enquiry
      Then the rule that the lead inspector must not ask for group meeting is set aside

    @CAF-006
    Scenario: That there is no other way is not reason enough to gather people
      When the record shows a progress meeting at 4.00pm, where only way to triangulate
      Then the lead inspector must not ask for group meeting, because of the inspection start

    @CAF-006
    Scenario: A line of enquiry is not reason enough to gather people
      When the record shows a progress meeting at 4.00pm, where line of enquiry
      Then the lead inspector must not ask for group meeting, because of the inspection start

  Rule: Advisers normally speak to inspectors alone

    @CAF-008
    Scenario Outline: An adviser speaks to an inspector alone, at <when>
      Then nothing binds or allows the inspector to speak to staff alone
      When the record shows a staff conversation at 11.00am
      Then the inspector will normally speak to staff alone with regard to the family court adviser by 11.59pm, because of the staff conversation
      When the inspector proceeds to speak to staff alone with regard to the family court adviser at <when>
      Then the duty of the inspector to speak to staff alone is <state>

      Examples:
        | when                           | state    |
        | 11.05am                        | met      |
        | 11.59pm                        | met      |
        | 12.00am on Tuesday 21 May 2024 | breached |

    @CAF-008
    Scenario: The day passes and the adviser never spoke to an inspector alone
      When the record shows a staff conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 21 May 2024
      Then the duty of the inspector to speak to staff alone is breached

    @CAF-008
    Scenario: An inspector says why an adviser is not spoken to alone
      When the record shows a staff conversation at 11.00am
      And the inspector decides not to speak to staff alone with regard to the family court adviser at 11.00am, giving the reason "the adviser asked for a colleague to stay"
      Then this is left to discretion
      And the duty of the inspector to speak to staff alone is set aside

    @CAF-008
    Scenario: An inspector has company in the room and gives no reason
      When the record shows a staff conversation at 11.00am
      And the inspector decides not to speak to staff alone with regard to the family court adviser at 11.00am, giving no reason
      Then this is refused
      And the duty of the inspector to speak to staff alone is outstanding

    @CAF-009
    Scenario: An inspector asks for the line manager to be there
      When the record shows a staff conversation at 11.00am
      Then the inspector may ask for line manager to be present, because of the staff conversation
      When the inspector proceeds to ask for line manager to be present at 11.05am
      Then this is accepted
      And the permission of the inspector to ask for line manager to be present is used

    @CAF-009
    Scenario: Before there is a conversation no line manager is asked for
      When the inspector proceeds to ask for line manager to be present at 10.20am
      Then this is refused
      When the record shows a staff conversation at 11.00am
      Then the inspector may ask for line manager to be present, because of the staff conversation

    @CAF-008 @CAF-009
    Scenario: With the line manager in the room, the adviser need not be alone
      When the record shows a staff conversation at 11.00am
      Then the inspector will normally speak to staff alone with regard to the family court adviser, because of the staff conversation
      When the inspector proceeds to ask for line manager to be present at 11.05am
      Then this is accepted
      And the permission of the inspector to ask for line manager to be present is used
      And the duty of the inspector to speak to staff alone is set aside

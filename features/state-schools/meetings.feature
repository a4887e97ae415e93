Feature: Meetings during a monitoring inspection

  Whom inspectors meet, who may be there in support, and who must not be in the room.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  Rule: The lead inspector meets those who lead and govern

    Background:
      Given the record shows the inspection start at 8.00am on Tuesday 6 February 2024

    @SMH-052 @SMH-054
    Scenario: The headteacher and the board are met
      Then the lead inspector must meet headteacher, because of the inspection start
      And the lead inspector must meet governing board, because of the inspection start
      When the lead inspector proceeds to meet headteacher at 8.30am
      And the lead inspector proceeds to meet governing board at 2.00pm
      Then the duty of the lead inspector to meet headteacher is met
      And the duty of the lead inspector to meet governing board is met

    @SMH-052 @SMH-054
    Scenario: The inspection ends and neither headteacher nor board was met
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the lead inspector to meet headteacher is breached
      And the duty of the lead inspector to meet governing board is breached
      When the lead inspector proceeds to meet headteacher at 4.05pm
      And the lead inspector proceeds to meet governing board at 4.05pm
      Then the duty of the lead inspector to meet headteacher is breached
      And the duty of the lead inspector to meet governing board is breached

  Rule: Nobody need meet inspectors alone

    Background:
      Given the record shows the inspection start at 8.00am on Tuesday 6 February 2024

    @SMH-053
    Scenario: A deputy comes to the headteacher's meeting
      Then the supporting colleague may attend in support of the headteacher, because of the inspection start
      When the supporting colleague proceeds to attend in support of the headteacher at 8.30am
      Then this is accepted
      And the permission of the supporting colleague to attend in support is used

    @SMH-053
    Scenario: Support comes from the staff, not from a parent
      When the parent proceeds to attend in support of the headteacher at 8.30am
      Then this is refused
      And the permission of the supporting colleague to attend in support is open

    @SMH-057
    Scenario: A teacher brings somebody to a conversation with an inspector
      When the record shows a staff conversation at 9.30am
      Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation
      When the staff member proceeds to be accompanied when speaking to the inspector at 9.30am
      Then this is accepted
      And the permission of the staff member to be accompanied is used

    @SMH-057
    Scenario: A parent cannot claim company that is meant for staff
      When the record shows a staff conversation at 9.30am
      And the parent proceeds to be accompanied when speaking to the inspector at 9.35am
      Then this is refused
      And the permission of the staff member to be accompanied is open

  Rule: Pupils and parents speak to inspectors without staff in the room

    Background:
      Given the record shows the inspection start at 8.00am on Tuesday 6 February 2024

    @SMH-065
    Scenario Outline: A <meeting> is held without staff
      When the record shows a <meeting> at 10.00am
      Then the inspector must meet without staff present, because of the <meeting>
      When the inspector proceeds to meet without staff present at 10.00am
      Then this is accepted
      And the duty of the inspector to meet without staff present is met

      Examples:
        | meeting        |
        | pupil meeting  |
        | parent meeting |

    @SMH-065
    Scenario Outline: Exceptional circumstances at a <meeting> let staff stay
      When the record shows a <meeting> at 10.00am
      Then the inspector must meet without staff present, because of the <meeting>
      When the record shows a pause request at 10.05am, where exceptional circumstances
      Then the duty of the inspector to meet without staff present is set aside

      Examples:
        | meeting        |
        | pupil meeting  |
        | parent meeting |

  Rule: The first monitoring inspection of a school in special measures

    @SMH-066
    Scenario: Leaders, chair and board are met at the first inspection
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where first monitoring inspection and special measures
      Then the inspector must meet leaders and governing board with the headteacher, because of the inspection start
      When the inspector proceeds to meet leaders and governing board with the headteacher at 9.00am
      Then the duty of the inspector to meet leaders and governing board is met

    @SMH-066
    Scenario: The first inspection ends, and leaders, chair and board were not met
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where first monitoring inspection and special measures
      And the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the inspector to meet leaders and governing board is breached
      When the inspector proceeds to meet leaders and governing board with the headteacher at 4.05pm
      Then the duty of the inspector to meet leaders and governing board is breached

    @SMH-067 @SMH-068
    Scenario: A colleague supports the headteacher when inspectors meet the board, and more staff are let in
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where first monitoring inspection and special measures
      Then the lead inspector may admit additional staff, because of the inspection start
      And the supporting colleague may attend in support of the headteacher, because of the inspection start
      When the supporting colleague proceeds to attend in support of the headteacher at 9.00am
      Then the permission of the supporting colleague to attend in support is used
      When the lead inspector proceeds to admit additional staff at 9.05am
      Then this is accepted
      And the permission of the lead inspector to admit additional staff is used

    @SMH-053 @SMH-067
    Scenario: At the first inspection, too, support for the headteacher is accepted
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where first monitoring inspection and special measures
      And the supporting colleague proceeds to attend in support of the headteacher at 9.00am
      Then this is accepted
      And the permission of the supporting colleague to attend in support is used

    @SMH-053 @SMH-067 @SMH-068
    Scenario: A parent neither supports the headteacher nor lets more staff in
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where first monitoring inspection and special measures
      And the parent proceeds to attend in support of the headteacher at 9.00am
      Then this is refused
      And the permission of the supporting colleague to attend in support is open
      When the parent proceeds to admit additional staff at 9.05am
      Then this is refused
      And the permission of the lead inspector to admit additional staff is open

    @SMH-052
    Scenario Outline: Inspectors need not meet leaders and board together where all that is known is: <what>
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where <what>
      Then the lead inspector must meet headteacher, because of the inspection start
      And nothing binds or allows the inspector to meet leaders and governing board
      And nothing binds or allows the lead inspector to admit additional staff
      And nothing follows from SMH-067

      Examples:
        | what                        |
        | first monitoring inspection |
        | special measures            |

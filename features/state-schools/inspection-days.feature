Feature: The days of a monitoring inspection

  Whom the lead inspector meets, and what is explained while the inspection lasts.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  Rule: Inspectors meet the people who answer for the school

    @SMH-052
    Scenario: The lead inspector never meets the headteacher
      Then nothing follows from SMH-052
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the lead inspector must meet headteacher, because of the inspection start
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the lead inspector to meet headteacher is breached

    @SMH-054
    Scenario: The lead inspector never meets the board
      Then nothing follows from SMH-054
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the lead inspector must meet governing board, because of the inspection start
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the lead inspector to meet governing board is breached

  Rule: Leaders and governors are met together at the first inspection in special measures

    @SMH-066
    Scenario: The inspection ends without that meeting
      Then nothing follows from SMH-066
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where first monitoring inspection and special measures
      Then the inspector must meet leaders and governing board with the headteacher, because of the inspection start
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the inspector to meet leaders and governing board is breached

    @SMH-067
    Scenario: A colleague comes in support
      Then nothing follows from SMH-067
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where first monitoring inspection and special measures
      Then the supporting colleague may attend in support of the headteacher, because of the inspection start
      When the supporting colleague proceeds to attend in support of the headteacher at 9.00am
      Then the permission of the supporting colleague to attend in support is used

    @SMH-068
    Scenario: More staff are let in
      Then nothing follows from SMH-068
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where first monitoring inspection and special measures
      Then the lead inspector may admit additional staff, because of the inspection start
      When the lead inspector proceeds to admit additional staff at 9.05am
      Then this is accepted
      And the permission of the lead inspector to admit additional staff is used

    @SMH-052
    Scenario Outline: It is not such an inspection: <why>
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where <why>
      Then the lead inspector must meet headteacher, because of the inspection start
      And nothing follows from SMH-066
      And nothing follows from SMH-067
      And nothing follows from SMH-068

      Examples:
        | why                         |
        | first monitoring inspection |
        | special measures            |

  Rule: Concerns and complaints

    @SMH-098
    Scenario: The school hears how to complain
      Then nothing follows from SMH-098
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then the lead inspector must explain how to complain to the school, because of the inspection start
      When the lead inspector proceeds to explain how to complain to the school at 8.30am
      Then this is accepted
      And the duty of the lead inspector to explain how to complain is met

    @SMH-098
    Scenario: The school hears how to complain, too late
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      And the lead inspector proceeds to explain how to complain to the school at 10.01am
      Then the duty of the lead inspector to explain how to complain is breached

    @SMH-091
    Scenario: The school keeps a concern to itself
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024
      Then nothing follows from SMH-091
      When the record shows a concern arises at 1.00pm
      Then the school should raise concern with the lead inspector, because of the concern arises
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the school to raise concern is breached

    @SMH-093
    Scenario: A concern that the lead inspector cannot settle goes further
      When the record shows a concern raised at 11.00am on Tuesday 6 February 2024
      Then nothing follows from SMH-093
      When the record shows a concern raised at 2.00pm, where concern unresolved
      Then the school may contact senior leader with regard to the senior Ofsted leader, because of the concern raised
      When the school proceeds to contact senior leader with regard to the senior Ofsted leader at 2.30pm
      Then this is accepted
      And the permission of the school to contact senior leader is used

  Rule: Distress and pauses

    @SMH-071
    Scenario: A pause is considered from the start in exceptional circumstances
      When the record shows the inspection start at 8.00am on Tuesday 6 February 2024, where exceptional circumstances
      Then Ofsted must consider pausing inspection of the school, because of the inspection start

    @SMH-062
    Scenario: Nobody is told where that would not be right
      When the record shows distress seen at 11.00am on Tuesday 6 February 2024
      Then nothing follows from SMH-062
      When the record shows distress seen at 1.00pm, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen

Feature: People during a monitoring inspection

  Staff can have somebody with them, and distress is met with care.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 6 February 2024

  Rule: Nobody need meet inspectors alone

    @SMH-057
    Scenario: A teacher brings a colleague to a conversation
      When the record shows a staff conversation at 9.30am
      Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation
      When the staff member proceeds to be accompanied at 9.30am
      Then this is accepted
      And the permission of the staff member to be accompanied is used

    @SMH-053
    Scenario: A deputy comes to the headteacher's meeting
      When the supporting colleague proceeds to attend in support of the headteacher at 8.30am
      Then this is accepted
      And the permission of the supporting colleague to attend in support is used

    @SMH-053
    Scenario: A parent cannot come in the deputy's place
      Then the supporting colleague may attend in support of the headteacher, because of the inspection start
      When the parent proceeds to attend in support of the headteacher at 8.30am
      Then this is refused

  Rule: Distress is met with care, and advice is sought

    @SMH-060 @SMH-063
    Scenario: An inspector sees that somebody is upset
      When the record shows distress seen at 11.00am
      Then the inspector should respond sensitively to the staff member, because of the distress seen
      And the lead inspector should contact duty desk, because of the distress seen
      When the inspector proceeds to respond sensitively to the staff member at 11.01am
      Then the duty of the inspector to respond sensitively is met
      And the duty of the lead inspector to contact duty desk is outstanding
      When the lead inspector proceeds to contact duty desk at 11.10am
      Then this is accepted
      And the duty of the lead inspector to contact duty desk is met

    @SMH-060 @SMH-063
    Scenario: The inspection ends and nobody did anything
      When the record shows distress seen at 11.00am
      And the record shows the inspection end at 4.00pm
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the lead inspector to contact duty desk is breached

    @SMH-061
    Scenario: The inspection ends and adjustments were not considered
      When the record shows distress seen at 11.00am, where adjustment appropriate
      And the record shows the inspection end at 4.00pm
      Then the duty of the inspector to consider adjustments is breached

    @SMH-060
    Scenario: The lead inspector sees to a headteacher
      When the record shows distress seen at 11.00am
      And the lead inspector proceeds to respond sensitively to the headteacher at 11.01am
      Then this is accepted
      And the duty of the inspector to respond sensitively is met

    @SMH-061
    Scenario: It is seen later that adjustments would help
      When the record shows distress seen at 11.00am
      And the record shows a progress meeting at 12.00pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen

    @SMH-061
    Scenario: Adjustments are considered where they would help
      When the record shows distress seen at 11.00am, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the inspector proceeds to consider adjustments for the staff member at 11.05am
      Then this is accepted
      And the duty of the inspector to consider adjustments is met

    @SMH-060
    Scenario: Adjustments are not owed where they would not help
      When the record shows distress seen at 11.00am
      Then the inspector should respond sensitively to the staff member, because of the distress seen
      And nothing binds or allows the inspector to consider adjustments
      And nothing binds or allows the inspector to inform those responsible for well-being

    @SMH-062
    Scenario: Whoever looks after the person is told where that is right
      When the record shows distress seen at 11.00am, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being at 11.20am
      Then this is accepted
      And the duty of the inspector to inform those responsible for well-being is met

  Rule: Pupils and parents speak to inspectors without staff in the room

    @SMH-065
    Scenario Outline: A <meeting> is for them alone
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
    Scenario: Exceptional circumstances arise
      When the record shows a pupil meeting at 10.00am
      And the record shows a pause request at 10.05am, where exceptional circumstances
      Then the duty of the inspector to meet without staff present is set aside

Feature: Feedback after a compliance inspection

  A colleague may be there in support, nobody has to stay, and hard feedback is talked over beforehand.

  Background:
    Given an inspection under "Carrying out Childcare Register compliance inspections" is notified at 9.30am on Tuesday 16 April 2024
    And the record shows the inspection start at 9.00am on Wednesday 17 April 2024

  Rule: Who may be there

    @CRC-010
    Scenario: A colleague comes to the feedback in support
      When the record shows the final feedback meeting at 2.00pm
      Then the supporting colleague may attend in support of the provider, because of the final feedback meeting
      When the supporting colleague proceeds to attend in support of the provider at 2.00pm
      Then this is accepted
      And the permission of the supporting colleague to attend in support is used

    @CRC-010
    Scenario: A parent is not a colleague in support
      When the record shows the final feedback meeting at 2.00pm
      And the parent proceeds to attend in support of the provider at 2.10pm
      Then this is refused
      And the permission of the supporting colleague to attend in support is open

    @CRC-011
    Scenario: The lead inspector lets further staff in
      When the record shows the final feedback meeting at 2.00pm
      Then the lead inspector may admit additional staff, because of the final feedback meeting
      When the lead inspector proceeds to admit additional staff at 2.05pm
      Then this is accepted
      And the permission of the lead inspector to admit additional staff is used

    @CRC-011
    Scenario: Staff cannot let themselves in
      When the record shows the final feedback meeting at 2.00pm
      And the staff member proceeds to admit additional staff at 2.05pm
      Then this is refused
      And the permission of the lead inspector to admit additional staff is open

  Rule: Nobody has to be there

    @CRC-013
    Scenario: The nominated individual says beforehand that they are not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the nominated individual proceeds to decline final feedback meeting at 11.00am
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @CRC-013
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 3.00pm
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the nominated individual proceeds to decline final feedback meeting at 3.05pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @CRC-014
    Scenario Outline: The manager is called away from the meeting, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 2.00pm
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the manager proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 2.20pm  |
        | 11.59pm |

    @CRC-014
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 2.00pm
      When nothing more is recorded until 12.00am on Thursday 18 April 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the manager proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: Hard feedback

    @CRC-016
    Scenario: Support is talked over before hard feedback
      When the record shows challenging feedback foreseen at 12.30pm
      Then the inspector must discuss supporters at feedback with the provider, because of the challenging feedback foreseen
      When the inspector proceeds to discuss supporters at feedback with the provider at 1.00pm
      Then the duty of the inspector to discuss supporters at feedback is met

    @CRC-016
    Scenario: Hard feedback comes without a word on support
      When the record shows challenging feedback foreseen at 12.30pm
      And the record shows the final feedback meeting at 2.00pm
      Then the duty of the inspector to discuss supporters at feedback is breached
      When the inspector proceeds to discuss supporters at feedback with the provider at 2.05pm
      Then the duty of the inspector to discuss supporters at feedback is breached

  Rule: A nominated individual who was not there hears of actions to be taken

    @CRC-033
    Scenario: The nominated individual is told of the actions
      When the record shows the final feedback meeting at 2.00pm, where group provision and actions set and nominated individual absent
      Then the inspector must inform nominated individual of outcome, because of the final feedback meeting
      When the inspector proceeds to inform nominated individual of outcome at 4.00pm
      Then the duty of the inspector to inform nominated individual of outcome is met

    @CRC-033
    Scenario: It turns out later that this is group provision
      When the record shows the final feedback meeting at 2.00pm, where actions set and nominated individual absent
      Then nothing binds or allows the inspector to inform nominated individual of outcome
      When the record shows a progress meeting at 2.40pm, where group provision
      Then the inspector must inform nominated individual of outcome, because of the final feedback meeting

    @CRC-033
    Scenario: Only later are actions set
      When the record shows the final feedback meeting at 2.00pm, where group provision and nominated individual absent
      Then nothing binds or allows the inspector to inform nominated individual of outcome
      When the record shows a progress meeting at 2.40pm, where actions set
      Then the inspector must inform nominated individual of outcome, because of the final feedback meeting

    @CRC-033
    Scenario: It turns out later that the nominated individual was not there
      When the record shows the final feedback meeting at 2.00pm, where group provision and actions set
      Then nothing binds or allows the inspector to inform nominated individual of outcome
      When the record shows a progress meeting at 2.40pm, where nominated individual absent
      Then the inspector must inform nominated individual of outcome, because of the final feedback meeting

Feature: The feedback meeting of an area SEND inspection

  Attendance is agreed beforehand, nobody has to stay or be there alone, and what is said stays in the
  room until the report is published.

  Background:
    Given an inspection under "Area SEND: framework and handbook" is notified at 9.30am on Monday 15 April 2024
    And the record shows the inspection start at 9.00am on Monday 29 April 2024

  Rule: Who will be there is agreed beforehand

    @ASF-015
    Scenario: Attendance is agreed with the leaders
      Then the lead inspector must agree attendance at feedback with the local area leader, because of the inspection start
      When the lead inspector proceeds to agree attendance at feedback with the local area leader at 3.40pm
      Then the duty of the lead inspector to agree attendance at feedback is met

    @ASF-015
    Scenario: The meeting begins and attendance was never agreed
      When the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      Then the duty of the lead inspector to agree attendance at feedback is breached
      When the lead inspector proceeds to agree attendance at feedback with the local area leader at 2.05pm
      Then the duty of the lead inspector to agree attendance at feedback is breached

    @ASF-017
    Scenario: A director brings somebody to the feedback
      When the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      Then the local area leader may be accompanied when speaking to the inspector, because of the final feedback meeting
      When the director of children's services proceeds to be accompanied when speaking to the inspector at 2.00pm
      Then this is accepted
      And the permission of the local area leader to be accompanied is used

    @ASF-011 @ASF-017
    Scenario: A parent has no place at the feedback
      When the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      And the parent proceeds to be accompanied when speaking to the inspector at 2.05pm
      Then this is refused
      And the permission of the local area leader to be accompanied is open

  Rule: Nobody has to be there

    @ASF-012
    Scenario: The nominated officer says beforehand that they are not coming
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the local area nominated officer proceeds to decline final feedback meeting at 8.00am on Friday 3 May 2024
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @ASF-012
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the local area nominated officer proceeds to decline final feedback meeting at 4.31pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

    @ASF-013
    Scenario Outline: Somebody goes out, comes back and goes out again, at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the feedback attendee proceeds to leave final feedback meeting at 2.10pm
      Then this is accepted
      When the director of children's services proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 2.30pm  |
        | 11.59pm |

    @ASF-013
    Scenario: There is no meeting left to leave the next day
      Given the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      When nothing more is recorded until 12.00am on Saturday 4 May 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the director of children's services proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: What is said

    @ASF-018
    Scenario Outline: What has to be said is said, at <when>
      Then nothing binds or allows the lead inspector to cover required points in feedback
      When the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      Then the lead inspector must cover required points in feedback for the feedback attendee by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to cover required points in feedback for the feedback attendee at <when>
      Then the duty of the lead inspector to cover required points in feedback is <state>

      Examples:
        | when                           | state    |
        | 2.10pm                         | met      |
        | 11.59pm                        | met      |
        | 12.00am on Saturday 4 May 2024 | breached |

    @ASF-018
    Scenario: The day passes and what had to be said was not
      When the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      And nothing more is recorded until 12.00am on Saturday 4 May 2024
      Then the duty of the lead inspector to cover required points in feedback is breached

  Rule: Who may be told

    @ASF-019
    Scenario: A school hears of the feedback from somebody who was there
      When the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      Then the feedback attendee must not share outcome widely, because of the final feedback meeting
      When the feedback attendee proceeds to share outcome widely at 3.40pm
      Then this is refused
      And the rule that the feedback attendee must not share outcome widely is broken

    @ASF-022
    Scenario: A director tells a relative in confidence
      When the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      Then the leader may share outcome in confidence, because of the final feedback meeting
      When the director of children's services proceeds to share outcome in confidence at 5.10pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @ASF-022
    Scenario: Before the feedback there is no outcome to tell anybody in confidence
      When the director of children's services proceeds to share outcome in confidence at 1.20pm on Friday 3 May 2024
      Then this is refused
      When the record shows the final feedback meeting at 2.00pm
      Then the leader may share outcome in confidence, because of the final feedback meeting

    @ASF-023
    Scenario: A director makes the outcome public
      When the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      Then the leader must not make outcome public, because of the final feedback meeting
      When the director of children's services proceeds to make outcome public at 5.20pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @ASF-019 @ASF-023
    Scenario: What was said stayed in the room until the report was published
      When the record shows the final feedback meeting at 2.00pm on Friday 3 May 2024
      And the record shows report published at 9.30am on Monday 1 July 2024
      Then the rule that the feedback attendee must not share outcome widely is kept
      And the rule that the leader must not make outcome public is kept
      When the feedback attendee proceeds to share outcome widely at 9.35am
      And the director of children's services proceeds to make outcome public at 9.35am
      Then the rule that the feedback attendee must not share outcome widely is kept
      And the rule that the leader must not make outcome public is kept

  Rule: What the draft says is not published

    @ASF-021
    Scenario: The partnership publishes what the draft says
      When the record shows draft report sent at 10.00am on Thursday 30 May 2024
      Then the local area partnership must not make outcome public, because of the draft report sent
      When the director of children's services proceeds to make outcome public at 11.40am
      Then this is refused
      And the rule that the local area partnership must not make outcome public is broken

    @ASF-021
    Scenario: The draft was kept private until the report was published
      When the record shows draft report sent at 10.00am on Thursday 30 May 2024
      And the record shows report published at 9.30am on Monday 1 July 2024
      Then the rule that the local area partnership must not make outcome public is kept
      When the director of children's services proceeds to make outcome public at 9.35am
      Then the rule that the local area partnership must not make outcome public is kept

Feature: Concerns and complaints about an area SEND inspection

  A concern is raised early and written down. What is unresolved can go to a senior leader at Ofsted on
  the first working day after the inspection, and in the end into a formal complaint.

  Background:
    Given an inspection under "Area SEND: framework and handbook" is notified at 9.30am on Monday 15 April 2024
    And the record shows the inspection start at 9.00am on Monday 29 April 2024

  Rule: A concern is raised while it can be settled, and is written down

    @ASF-046 @ASF-047
    Scenario: The nominated officer raises a concern, and inspectors have it to record
      When the record shows a concern at 12.00pm on Tuesday 30 April 2024
      Then the local area partnership should raise concern with the lead inspector, because of the concern
      When the local area nominated officer proceeds to raise concern with the lead inspector at 12.20pm
      Then this is accepted
      And the duty of the local area partnership to raise concern is met
      And the duty of the inspector to record concern is outstanding

    @ASF-046
    Scenario: The partnership keeps its concern to itself until the inspection is over
      When the record shows a concern at 12.00pm on Tuesday 30 April 2024
      And the record shows the inspection end at 4.30pm on Friday 3 May 2024
      Then the duty of the local area partnership to raise concern is breached
      When the local area nominated officer proceeds to raise concern with the lead inspector at 4.35pm
      Then the duty of the local area partnership to raise concern is breached

    @ASF-047
    Scenario: A concern is written into the evidence
      When the record shows a concern raised at 2.00pm on Tuesday 30 April 2024
      Then the inspector must record concern, because of the concern raised
      When the inspector proceeds to record concern at 2.15pm
      Then the duty of the inspector to record concern is met

    @ASF-046
    Scenario: A concern told to a parent is still to be raised
      When the record shows a concern at 12.00pm on Tuesday 30 April 2024
      And the local area nominated officer proceeds to raise concern with the parent at 12.20pm
      Then the duty of the local area partnership to raise concern is outstanding

    @ASF-047
    Scenario: A second concern is written down as well as the first
      Given the record shows a concern raised at 2.00pm on Tuesday 30 April 2024
      And the inspector proceeds to record concern at 2.15pm
      When the record shows a concern raised at 4.00pm
      Then the inspector must record concern, because of the concern raised
      And nothing binds or allows anybody but the feedback attendee, the inspector and the lead inspector

  Rule: The partnership may get in touch on the first working day after the inspection

    The inspection ends on the Friday before a bank holiday, so the next working day is a Tuesday.

    @ASF-048
    Scenario Outline: The partnership makes contact at <when>
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      Then the local area partnership may contact Ofsted after inspection with regard to the senior Ofsted leader by 11.59pm on Tuesday 7 May 2024, because of the inspection end
      When the local area partnership proceeds to contact Ofsted after inspection with regard to the senior Ofsted leader at <when>
      Then this is <answer>
      And the permission of the local area partnership to contact Ofsted after inspection is <state>

      Examples:
        | when                            | answer   | state  |
        | 5.15pm                          | refused  | open   |
        | 11.59pm on Monday 6 May 2024    | refused  | open   |
        | 12.00am on Tuesday 7 May 2024   | accepted | used   |
        | 11.59pm on Tuesday 7 May 2024   | accepted | used   |
        | 12.00am on Wednesday 8 May 2024 | refused  | lapsed |

    @ASF-048
    Scenario: The partnership stays silent
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 8 May 2024
      Then the permission of the local area partnership to contact Ofsted after inspection is lapsed

    @ASF-048
    Scenario: The concern is settled before anybody makes contact
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      When the record shows the concern settled at 5.00pm
      And the local area nominated officer proceeds to contact Ofsted after inspection with regard to the senior Ofsted leader at 9.30am on Tuesday 7 May 2024
      Then this is refused
      And the permission of the local area partnership to contact Ofsted after inspection is set aside

    @ASF-048
    Scenario: With nothing unresolved there is nothing to get in touch about, until there is
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      Then nothing binds or allows the local area partnership to contact Ofsted after inspection
      When the record shows a concern at 9.35am on Tuesday 7 May 2024, where concern unresolved
      Then the local area partnership may contact Ofsted after inspection with regard to the senior Ofsted leader by 11.59pm, because of the inspection end

  Rule: An independent inspector takes the matter up

    @ASF-050
    Scenario: Ofsted passes the matter to an independent inspector
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      And the record shows a contact after inspection at 9.30am on Tuesday 7 May 2024
      Then Ofsted must pass on contact after inspection to the independent inspector, because of the contact after inspection
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met

    @ASF-048 @ASF-050
    Scenario: The nominated officer's call has to be passed on
      Given the record shows the inspection end at 4.30pm on Friday 3 May 2024, where concern unresolved
      When the local area nominated officer proceeds to contact Ofsted after inspection with regard to the senior Ofsted leader at 9.40am on Tuesday 7 May 2024
      Then this is accepted
      And the duty of Ofsted to pass on contact after inspection is outstanding

  Rule: A formal complaint is the last resort

    @ASF-053
    Scenario: The partnership hears how to complain
      Then the lead inspector must explain how to complain to the local area partnership, because of the inspection start
      When the lead inspector proceeds to explain how to complain to the local area partnership at 3.40pm
      Then the duty of the lead inspector to explain how to complain is met

    @ASF-053
    Scenario: The final report comes and the partnership has not heard how to complain
      When the record shows final report sent at 10.00am on Monday 24 June 2024
      Then the duty of the lead inspector to explain how to complain is breached
      When the lead inspector proceeds to explain how to complain to the local area partnership at 10.05am
      Then the duty of the lead inspector to explain how to complain is breached

    @ASF-052
    Scenario: The nominated officer complains when the final report leaves a concern unresolved, and not before
      When the local area nominated officer proceeds to make formal complaint to Ofsted at 9.00am on Thursday 9 May 2024
      Then this is refused
      When the record shows final report sent at 10.00am on Monday 24 June 2024
      Then nothing binds or allows the local area partnership to make formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      Then the local area partnership may make formal complaint to Ofsted, because of the final report sent
      When the local area nominated officer proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of the local area partnership to make formal complaint is used

  Rule: A concern that nobody settles can go all the way

    @ASF-046 @ASF-047 @ASF-048 @ASF-050 @ASF-052
    Scenario: One step after another, as far as a formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      And the local area nominated officer proceeds to raise concern with the lead inspector at 11.00am
      And the inspector proceeds to record concern at 11.15am
      Then the duty of the local area partnership to raise concern is met
      And the duty of the inspector to record concern is met
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      And the local area nominated officer proceeds to contact Ofsted after inspection with regard to the senior Ofsted leader at 9.30am on Tuesday 7 May 2024
      Then this is accepted
      And the permission of the local area partnership to contact Ofsted after inspection is used
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met
      When the record shows final report sent at 10.00am on Monday 24 June 2024
      And the local area nominated officer proceeds to make formal complaint to Ofsted at 2.00pm
      Then this is accepted
      And the permission of the local area partnership to make formal complaint is used

Feature: Concerns and complaints about an inspection of initial teacher education

  A concern is raised early and written down. What cannot be settled can go to a senior leader, to Ofsted
  on the first working day after the inspection, and in the end into a formal complaint.

  Background:
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Wednesday 20 March 2024
    And the record shows the inspection start at 8.00am on Monday 25 March 2024

  Rule: A concern is raised while it can be settled, and is written down

    @ITE-084 @ITE-085
    Scenario: The representative raises a concern, and inspectors have it to record
      When the record shows a concern at 10.30am on Tuesday 26 March 2024
      Then the provider should raise concern with the lead inspector, because of the concern
      When the provider representative proceeds to raise concern with the lead inspector at 10.50am
      Then this is accepted
      And the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is outstanding

    @ITE-084
    Scenario: The provider keeps its concern to itself until the inspection is over
      When the record shows a concern at 10.30am on Tuesday 26 March 2024
      And the record shows the inspection end at 4.30pm on Thursday 28 March 2024
      Then the duty of the provider to raise concern is breached
      When the provider representative proceeds to raise concern with the lead inspector at 4.35pm
      Then the duty of the provider to raise concern is breached

    @ITE-085
    Scenario: A concern is written into the evidence
      When the record shows a concern raised at 11.00am on Tuesday 26 March 2024
      Then the inspector must record concern, because of the concern raised
      When the inspector proceeds to record concern at 11.15am
      Then the duty of the inspector to record concern is met

  Rule: What the lead inspector and the provider cannot settle can go to a senior leader

    @ITE-086
    Scenario: A concern stays unsettled, and the representative turns to a senior leader
      When the record shows a concern raised at 11.00am on Tuesday 26 March 2024
      Then nothing binds or allows the provider to take concern further
      When the record shows a progress meeting at 2.00pm, where concern unresolved
      Then the provider may take concern further with regard to the senior Ofsted leader, because of the concern raised
      When the provider representative proceeds to take concern further with regard to the senior Ofsted leader at 2.30pm
      Then this is accepted
      And the permission of the provider to take concern further is used

    @ITE-086
    Scenario: There is nobody to turn to about a concern that was settled
      When the record shows a concern raised at 11.00am on Tuesday 26 March 2024, where concern unresolved
      And the record shows the concern settled at 1.00pm
      And the provider representative proceeds to take concern further with regard to the senior Ofsted leader at 2.00pm
      Then this is refused
      And the permission of the provider to take concern further is set aside

  Rule: The provider may get in touch on the first working day after the inspection

    The inspection ends on the Thursday before Easter, so the next working day is a Tuesday.

    @ITE-087
    Scenario Outline: The provider makes contact at <when>
      Given the record shows the inspection end at 4.30pm on Thursday 28 March 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm on Tuesday 2 April 2024, because of the inspection end
      When the provider proceeds to contact Ofsted after inspection at <when>
      Then this is <answer>
      And the permission of the provider to contact Ofsted after inspection is <state>

      Examples:
        | when                              | answer   | state  |
        | 5.15pm                            | refused  | open   |
        | 11.59pm on Monday 1 April 2024    | refused  | open   |
        | 12.00am on Tuesday 2 April 2024   | accepted | used   |
        | 11.59pm on Tuesday 2 April 2024   | accepted | used   |
        | 12.00am on Wednesday 3 April 2024 | refused  | lapsed |

    @ITE-087
    Scenario: The provider stays silent
      Given the record shows the inspection end at 4.30pm on Thursday 28 March 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 3 April 2024
      Then the permission of the provider to contact Ofsted after inspection is lapsed

    @ITE-087
    Scenario: The concern is settled before anybody makes contact
      Given the record shows the inspection end at 4.30pm on Thursday 28 March 2024, where concern unresolved
      When the record shows the concern settled at 5.00pm
      And the provider representative proceeds to contact Ofsted after inspection at 9.30am on Tuesday 2 April 2024
      Then this is refused
      And the permission of the provider to contact Ofsted after inspection is set aside

    @ITE-087
    Scenario: With nothing unresolved there is nothing to get in touch about, until there is
      When the record shows the inspection end at 4.30pm on Thursday 28 March 2024
      Then nothing binds or allows the provider to contact Ofsted after inspection
      When the record shows a concern at 9.35am on Tuesday 2 April 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm, because of the inspection end

  Rule: An independent inspector takes the matter up

    @ITE-088
    Scenario: Ofsted passes the matter to an independent inspector
      When the record shows the inspection end at 4.30pm on Thursday 28 March 2024
      And the record shows a contact after inspection at 9.30am on Tuesday 2 April 2024
      Then Ofsted must pass on contact after inspection to the independent inspector, because of the contact after inspection
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met

    @ITE-087 @ITE-088
    Scenario: The representative's call has to be passed on
      Given the record shows the inspection end at 4.30pm on Thursday 28 March 2024, where concern unresolved
      When the provider representative proceeds to contact Ofsted after inspection at 9.40am on Tuesday 2 April 2024
      Then this is accepted
      And the duty of Ofsted to pass on contact after inspection is outstanding

  Rule: A formal complaint is the last resort

    @ITE-091
    Scenario: The provider hears how to complain
      Then the lead inspector must explain how to complain to the provider, because of the inspection start
      When the lead inspector proceeds to explain how to complain to the provider at 2.40pm
      Then the duty of the lead inspector to explain how to complain is met

    @ITE-091
    Scenario: The final report comes and the provider has not heard how to complain
      When the record shows final report sent at 10.00am on Tuesday 30 April 2024
      Then the duty of the lead inspector to explain how to complain is breached
      When the lead inspector proceeds to explain how to complain to the provider at 10.05am
      Then the duty of the lead inspector to explain how to complain is breached

    @ITE-090
    Scenario: The representative complains when the final report leaves a concern unresolved, and not before
      When the provider representative proceeds to make formal complaint to Ofsted at 9.00am on Wednesday 3 April 2024
      Then this is refused
      When the record shows final report sent at 10.00am on Tuesday 30 April 2024
      Then nothing binds or allows the provider to make formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      Then the provider may make formal complaint to Ofsted, because of the final report sent
      When the provider representative proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of the provider to make formal complaint is used

  Rule: A concern that nobody settles can go all the way

    @ITE-084 @ITE-085 @ITE-086 @ITE-087 @ITE-088 @ITE-090
    Scenario: One step after another, as far as a formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      And the provider representative proceeds to raise concern with the lead inspector at 11.00am
      And the inspector proceeds to record concern at 11.15am
      Then the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is met
      When the provider representative proceeds to take concern further with regard to the senior Ofsted leader at 2.30pm
      Then this is accepted
      And the permission of the provider to take concern further is used
      When the record shows the inspection end at 4.30pm on Thursday 28 March 2024
      And the provider representative proceeds to contact Ofsted after inspection at 9.30am on Tuesday 2 April 2024
      Then this is accepted
      And the permission of the provider to contact Ofsted after inspection is used
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met
      When the record shows final report sent at 10.00am on Tuesday 30 April 2024
      And the provider representative proceeds to make formal complaint to Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to make formal complaint is used

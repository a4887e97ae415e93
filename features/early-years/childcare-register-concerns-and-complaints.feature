Feature: Concerns and complaints about a compliance inspection

  A concern is raised early and written down. What is unresolved can go to a senior inspector, to Ofsted
  on the first working day after the inspection, and in the end into a formal complaint.

  Background:
    Given an inspection under "Carrying out Childcare Register compliance inspections" is notified at 9.30am on Thursday 2 May 2024
    And the record shows the inspection start at 9.00am on Friday 3 May 2024

  Rule: A concern is raised while it can be settled, and is written down

    @CRC-041 @CRC-042
    Scenario: The registered person raises a concern, and inspectors have it to record
      When the record shows a concern at 10.30am
      Then the provider should raise concern with the inspector, because of the concern
      When the registered person proceeds to raise concern with the inspector at 10.50am
      Then this is accepted
      And the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is outstanding

    @CRC-041
    Scenario: The provider keeps its concern to itself until the inspection is over
      When the record shows a concern at 10.30am
      And the record shows the inspection end at 3.00pm
      Then the duty of the provider to raise concern is breached
      When the registered person proceeds to raise concern with the inspector at 3.05pm
      Then the duty of the provider to raise concern is breached

    @CRC-042
    Scenario: A concern is written into the evidence
      When the record shows a concern raised at 11.00am
      Then the inspector must record concern, because of the concern raised
      When the inspector proceeds to record concern at 11.15am
      Then the duty of the inspector to record concern is met

  Rule: What the lead inspector and the provider cannot settle can go to a senior inspector

    @CRC-043
    Scenario: A concern stays unsettled, and the registered person turns to a senior inspector
      When the record shows a concern raised at 11.00am
      Then nothing binds or allows the provider to take concern further
      When the record shows a progress meeting at 2.00pm, where concern unresolved
      Then the provider may take concern further with regard to the senior inspector, because of the concern raised
      When the registered person proceeds to take concern further with regard to the senior inspector at 2.30pm
      Then this is accepted
      And the permission of the provider to take concern further is used

    @CRC-043
    Scenario: There is nobody to turn to about a concern that was settled
      When the record shows a concern raised at 11.00am, where concern unresolved
      And the record shows the concern settled at 1.00pm
      And the registered person proceeds to take concern further with regard to the senior inspector at 2.00pm
      Then this is refused
      And the permission of the provider to take concern further is set aside

  Rule: The provider may get in touch on the first working day after the inspection

    The inspection ends on the Friday before a bank holiday, so the next working day is a Tuesday.

    @CRC-044
    Scenario Outline: The provider makes contact at <when>
      Given the record shows the inspection end at 3.00pm, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm on Tuesday 7 May 2024, because of the inspection end
      When the provider proceeds to contact Ofsted after inspection at <when>
      Then this is <answer>
      And the permission of the provider to contact Ofsted after inspection is <state>

      Examples:
        | when                            | answer   | state  |
        | 3.45pm                          | refused  | open   |
        | 11.59pm on Monday 6 May 2024    | refused  | open   |
        | 12.00am on Tuesday 7 May 2024   | accepted | used   |
        | 11.59pm on Tuesday 7 May 2024   | accepted | used   |
        | 12.00am on Wednesday 8 May 2024 | refused  | lapsed |

    @CRC-044
    Scenario: The provider stays silent
      Given the record shows the inspection end at 3.00pm, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 8 May 2024
      Then the permission of the provider to contact Ofsted after inspection is lapsed

    @CRC-044
    Scenario: The concern is settled before anybody makes contact
      Given the record shows the inspection end at 3.00pm, where concern unresolved
      When the record shows the concern settled at 3.30pm
      And the registered person proceeds to contact Ofsted after inspection at 9.30am on Tuesday 7 May 2024
      Then this is refused
      And the permission of the provider to contact Ofsted after inspection is set aside

    @CRC-044
    Scenario: With nothing unresolved there is nothing to get in touch about, until there is
      When the record shows the inspection end at 3.00pm
      Then nothing binds or allows the provider to contact Ofsted after inspection
      When the record shows a concern at 9.35am on Tuesday 7 May 2024, where concern unresolved
      Then the provider may contact Ofsted after inspection by 11.59pm, because of the inspection end

  Rule: An inspector who was not there takes the matter up

    @CRC-045
    Scenario: Ofsted passes the matter to an inspector who was not there
      When the record shows the inspection end at 3.00pm
      And the record shows a contact after inspection at 9.30am on Tuesday 7 May 2024
      Then Ofsted must pass on contact after inspection to the independent inspector, because of the contact after inspection
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met

    @CRC-044 @CRC-045
    Scenario: The registered person's call has to be passed on
      Given the record shows the inspection end at 3.00pm, where concern unresolved
      When the registered person proceeds to contact Ofsted after inspection at 9.40am on Tuesday 7 May 2024
      Then this is accepted
      And the duty of Ofsted to pass on contact after inspection is outstanding

  Rule: A formal complaint is the last resort

    @CRC-048
    Scenario: The provider hears how to complain
      Then the lead inspector must explain how to complain to the provider, because of the inspection start
      When the lead inspector proceeds to explain how to complain to the provider at 3.40pm
      Then the duty of the lead inspector to explain how to complain is met

    @CRC-048
    Scenario: The final report comes and the provider has not heard how to complain
      When the record shows final report sent at 10.00am on Wednesday 22 May 2024
      Then the duty of the lead inspector to explain how to complain is breached
      When the lead inspector proceeds to explain how to complain to the provider at 10.05am
      Then the duty of the lead inspector to explain how to complain is breached

    @CRC-047
    Scenario: The registered person complains when the final report leaves a concern unresolved, and not before
      When the registered person proceeds to make formal complaint to Ofsted at 9.00am on Thursday 9 May 2024
      Then this is refused
      When the record shows final report sent at 10.00am on Wednesday 22 May 2024
      Then nothing binds or allows the provider to make formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      Then the provider may make formal complaint to Ofsted, because of the final report sent
      When the registered person proceeds to make formal complaint to Ofsted at 11.00am
      Then this is accepted
      And the permission of the provider to make formal complaint is used

  Rule: A concern about safeguarding that touches an inspector

    @CRC-049
    Scenario: The provider is advised to call Ofsted about an inspector
      When the record shows a safeguarding concern about inspector at 1.30pm
      Then Ofsted must advise calling Ofsted with regard to the provider, because of the safeguarding concern about inspector
      When Ofsted proceeds to advise calling Ofsted with regard to the provider at 1.50pm
      Then the duty of Ofsted to advise calling Ofsted is met

  Rule: A concern that nobody settles can go all the way

    @CRC-041 @CRC-042 @CRC-043 @CRC-044 @CRC-045 @CRC-047
    Scenario: One step after another, as far as a formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      And the registered person proceeds to raise concern with the inspector at 11.00am
      And the inspector proceeds to record concern at 11.15am
      Then the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is met
      When the registered person proceeds to take concern further with regard to the senior inspector at 2.30pm
      Then this is accepted
      And the permission of the provider to take concern further is used
      When the record shows the inspection end at 3.00pm
      And the registered person proceeds to contact Ofsted after inspection at 9.30am on Tuesday 7 May 2024
      Then this is accepted
      And the permission of the provider to contact Ofsted after inspection is used
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met
      When the record shows final report sent at 10.00am on Wednesday 22 May 2024
      And the registered person proceeds to make formal complaint to Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to make formal complaint is used

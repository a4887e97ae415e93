Feature: Concerns and complaints about the inspection of a childminder agency

  A concern is raised early and written down. What is unresolved can go to Ofsted on the first working day
  after the inspection, and a formal complaint comes within 5 working days of the final report.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Tuesday 19 March 2024
    And the record shows the inspection start at 9.00am on Tuesday 26 March 2024

  Rule: A concern is raised while it can be settled, and is written down

    @CMA-073 @CMA-074
    Scenario: The nominated individual raises a concern, and inspectors have it to record
      When the record shows a concern at 11.00am
      Then the provider should raise concern with the lead inspector, because of the concern
      When the nominated individual proceeds to raise concern with the lead inspector at 11.20am
      Then this is accepted
      And the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is outstanding

    @CMA-073
    Scenario: The agency keeps its concern to itself until the inspection is over
      When the record shows a concern at 11.00am
      And the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      Then the duty of the provider to raise concern is breached
      When the nominated individual proceeds to raise concern with the lead inspector at 3.05pm
      Then the duty of the provider to raise concern is breached

    @CMA-074
    Scenario: A concern is written into the evidence
      When the record shows a concern raised at 11.30am
      Then the inspector must record concern, because of the concern raised
      When the inspector proceeds to record concern at 11.45am
      Then the duty of the inspector to record concern is met

  Rule: The agency may get in touch on the first working day after the inspection

    The inspection ends on the Thursday before Easter, so the next working day is a Tuesday.

    @CMA-045
    Scenario Outline: The agency makes contact at <when>
      Given the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      Then the provider may contact Ofsted after inspection by 11.59pm on Tuesday 2 April 2024, because of the inspection end
      When the provider proceeds to contact Ofsted after inspection at <when>
      Then this is <answer>
      And the permission of the provider to contact Ofsted after inspection is <state>

      Examples:
        | when                              | answer   | state  |
        | 3.45pm                            | refused  | open   |
        | 11.59pm on Monday 1 April 2024    | refused  | open   |
        | 12.00am on Tuesday 2 April 2024   | accepted | used   |
        | 11.59pm on Tuesday 2 April 2024   | accepted | used   |
        | 12.00am on Wednesday 3 April 2024 | refused  | lapsed |

    @CMA-045
    Scenario: The agency stays silent
      Given the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      When nothing more is recorded until 12.00am on Wednesday 3 April 2024
      Then the permission of the provider to contact Ofsted after inspection is lapsed

    @CMA-045
    Scenario: The nominated individual makes contact in the morning
      Then nothing binds or allows the provider to contact Ofsted after inspection
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      And the nominated individual proceeds to contact Ofsted after inspection at 9.30am on Tuesday 2 April 2024
      Then this is accepted
      And the permission of the provider to contact Ofsted after inspection is used

  Rule: An inspector who was not there takes the matter up

    @CMA-076
    Scenario: Ofsted passes the matter to an inspector who was not there
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      And the record shows a contact after inspection at 9.30am on Tuesday 2 April 2024
      Then Ofsted must pass on contact after inspection to the independent inspector, because of the contact after inspection
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met

    @CMA-045 @CMA-076
    Scenario: The nominated individual's call has to be passed on
      Given the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      When the nominated individual proceeds to contact Ofsted after inspection at 9.40am on Tuesday 2 April 2024
      Then this is accepted
      And the duty of Ofsted to pass on contact after inspection is outstanding

  Rule: A leader may speak to a senior inspector that day

    @CMA-075
    Scenario Outline: A leader speaks to a senior inspector at <when>
      Given the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      Then the leader may contact Ofsted after inspection with regard to the senior inspector by 11.59pm on Tuesday 2 April 2024, because of the inspection end
      When the nominated individual proceeds to contact Ofsted after inspection with regard to the senior inspector at <when>
      Then this is <answer>
      And the permission of the leader to contact Ofsted after inspection is <state>

      Examples:
        | when                              | answer   | state  |
        | 12.00am on Tuesday 2 April 2024   | accepted | used   |
        | 11.59pm on Tuesday 2 April 2024   | accepted | used   |
        | 12.00am on Wednesday 3 April 2024 | refused  | lapsed |

    @CMA-075
    Scenario: A leader who rings on the bank holiday is a day too early
      Given the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      When the nominated individual proceeds to contact Ofsted after inspection with regard to the senior inspector at 11.59pm on Monday 1 April 2024
      Then the permission of the leader to contact Ofsted after inspection is open

    @CMA-075
    Scenario: Leaders leave the unresolved matter alone
      Given the record shows the inspection end at 3.00pm on Thursday 28 March 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Wednesday 3 April 2024
      Then the permission of the leader to contact Ofsted after inspection is lapsed

    @CMA-075
    Scenario: Nothing was unresolved until a leader thought it over
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      Then nothing binds or allows the leader to contact Ofsted after inspection
      When the record shows a concern at 9.00am on Tuesday 2 April 2024, where concern unresolved
      Then the leader may contact Ofsted after inspection with regard to the senior inspector by 11.59pm, because of the inspection end

  Rule: A formal complaint is the last resort

    @CMA-089
    Scenario: The agency hears how to complain
      Then the lead inspector must explain how to complain to the provider, because of the inspection start
      When the lead inspector proceeds to explain how to complain to the provider at 3.40pm
      Then the duty of the lead inspector to explain how to complain is met

    @CMA-089
    Scenario: The final report comes and the agency has not heard how to complain
      When the record shows final report sent at 10.00am on Tuesday 30 April 2024
      Then the duty of the lead inspector to explain how to complain is breached
      When the lead inspector proceeds to explain how to complain to the provider at 10.05am
      Then the duty of the lead inspector to explain how to complain is breached

    @CMA-088
    Scenario Outline: The agency complains at <when>
      Given the record shows final report sent at 10.00am on Tuesday 30 April 2024, where concern unresolved
      Then the provider may make formal complaint to Ofsted by 11.59pm on Wednesday 8 May 2024, because of the final report sent
      When the nominated individual proceeds to make formal complaint to Ofsted at <when>
      Then this is <answer>
      And the permission of the provider to make formal complaint is <state>

      Examples:
        | when                            | answer   | state  |
        | 11.59pm on Wednesday 8 May 2024 | accepted | used   |
        | 12.00am on Thursday 9 May 2024  | refused  | lapsed |

    @CMA-088
    Scenario: The agency lets the time for a complaint pass
      Given the record shows final report sent at 10.00am on Tuesday 30 April 2024, where concern unresolved
      When nothing more is recorded until 12.00am on Thursday 9 May 2024
      Then the permission of the provider to make formal complaint is lapsed

    @CMA-088
    Scenario: A concern comes up again two days after the final report
      When the record shows final report sent at 10.00am on Tuesday 30 April 2024
      Then nothing binds or allows the provider to make formal complaint
      When the record shows a concern at 10.00am on Thursday 2 May 2024, where concern unresolved
      Then the provider may make formal complaint to Ofsted by 11.59pm on Wednesday 8 May 2024, because of the final report sent

  Rule: A concern about safeguarding that touches an inspector

    @CMA-091
    Scenario: The agency is advised to call Ofsted about an inspector
      When the record shows a safeguarding concern about inspector at 2.00pm on Wednesday 27 March 2024
      Then Ofsted must advise calling Ofsted with regard to the provider, because of the safeguarding concern about inspector
      When Ofsted proceeds to advise calling Ofsted with regard to the provider at 2.20pm
      Then the duty of Ofsted to advise calling Ofsted is met

  Rule: A concern that nobody settles can go all the way

    @CMA-045 @CMA-073 @CMA-074 @CMA-076 @CMA-088
    Scenario: One step after another, as far as a formal complaint
      When the record shows a concern at 10.30am, where concern unresolved
      And the nominated individual proceeds to raise concern with the lead inspector at 11.00am
      And the inspector proceeds to record concern at 11.15am
      Then the duty of the provider to raise concern is met
      And the duty of the inspector to record concern is met
      When the record shows the inspection end at 3.00pm on Thursday 28 March 2024
      And the nominated individual proceeds to contact Ofsted after inspection at 9.30am on Tuesday 2 April 2024
      Then this is accepted
      And the permission of the provider to contact Ofsted after inspection is used
      When Ofsted proceeds to pass on contact after inspection to the independent inspector at 10.15am
      Then the duty of Ofsted to pass on contact after inspection is met
      When the record shows final report sent at 10.00am on Tuesday 30 April 2024
      And the nominated individual proceeds to make formal complaint to Ofsted at 2.00pm
      Then this is accepted
      And the permission of the provider to make formal complaint is used

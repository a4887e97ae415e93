Feature: The start of a social care inspection

  Inspectors show who they are, explain the code of conduct, and meet the registered manager first,
  wherever the manager is that morning. What is done at the start is done on the first day.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024

  Rule: Inspectors say who they are and what can be expected of them

    @SCF-001 @SCF-002 @SCF-004
    Scenario Outline: The inspector shows identification, and the code is explained and given to be read, at <when>
      Then nothing binds or allows the lead inspector to explain code of conduct
      And nothing binds or allows the lead inspector to ask provider to read code
      And nothing binds or allows the inspector to show identification
      When the record shows the inspection start at 9.00am
      Then the lead inspector must explain code of conduct to the provider by 11.59pm, because of the inspection start
      And the lead inspector must ask provider to read code by 11.59pm, because of the inspection start
      And the inspector must show identification to the provider by 11.59pm, because of the inspection start
      When the lead inspector proceeds to explain code of conduct to the provider at <when>
      And the lead inspector proceeds to ask provider to read code at <when>
      And the inspector proceeds to show identification to the provider at <when>
      Then the duty of the lead inspector to explain code of conduct is <state>
      And the duty of the lead inspector to ask provider to read code is <state>
      And the duty of the inspector to show identification is <state>

      Examples:
        | when                               | state    |
        | 9.11am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-001 @SCF-002 @SCF-004
    Scenario: The first day ends and nobody said who they were or spoke of the code
      Given the record shows the inspection start at 9.00am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to explain code of conduct is breached
      And the duty of the lead inspector to ask provider to read code is breached
      And the duty of the inspector to show identification is breached

  Rule: The inspector meets the registered manager

    @SCF-006
    Scenario Outline: The inspector holds an opening meeting at <when>
      Then nothing binds or allows the inspector to hold opening meeting
      When the record shows the inspection start at 9.00am
      Then the inspector must hold opening meeting with the registered manager by 11.59pm, because of the inspection start
      When the inspector proceeds to hold opening meeting with the registered manager at <when>
      Then the duty of the inspector to hold opening meeting is <state>

      Examples:
        | when                               | state    |
        | 9.15am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-006
    Scenario: The first day ends without an opening meeting
      Given the record shows the inspection start at 9.00am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to hold opening meeting is breached

    @SCF-006 @SCF-018
    Scenario: An opening meeting on the record was held, and brings its own duties
      Given the record shows the inspection start at 9.00am
      When the record shows the opening meeting at 9.15am
      Then the duty of the inspector to hold opening meeting is met
      And the duty of the inspector to check well-being is outstanding

  Rule: A manager who is in another building is not forgotten

    @SCF-023 @SCF-024
    Scenario: The manager in the other building is contacted at once, and a meeting arranged
      Then nothing binds or allows the inspector to contact registered manager
      And nothing binds or allows the inspector to arrange opening meeting
      When the record shows the inspection start at 9.00am, where multi-building home and registered manager elsewhere
      Then the inspector should contact registered manager by 11.59pm, because of the inspection start
      And the inspector should arrange opening meeting with the registered manager, because of the inspection start
      When the inspector proceeds to contact registered manager at 9.05am
      And the inspector proceeds to arrange opening meeting with the registered manager at 9.10am
      Then the duty of the inspector to contact registered manager is met
      And the duty of the inspector to arrange opening meeting is met

    @SCF-023
    Scenario Outline: The manager in the other building is contacted at <when>
      When the record shows the inspection start at 9.00am, where multi-building home and registered manager elsewhere
      And the inspector proceeds to contact registered manager at <when>
      Then the duty of the inspector to contact registered manager is <state>

      Examples:
        | when                               | state    |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-023 @SCF-024
    Scenario: Nobody gets in touch with the manager in the other building
      When the record shows the inspection start at 9.00am, where multi-building home and registered manager elsewhere
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to contact registered manager is breached
      And the duty of the inspector to arrange opening meeting is outstanding
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to arrange opening meeting is breached
      When the inspector proceeds to arrange opening meeting with the registered manager at 4.05pm
      Then the duty of the inspector to arrange opening meeting is breached

    @SCF-006
    Scenario Outline: Nobody is sought in another building where all that is known is: <what>
      When the record shows the inspection start at 9.00am, where <what>
      Then the inspector must hold opening meeting with the registered manager, because of the inspection start
      And nothing binds or allows the inspector to contact registered manager
      And nothing binds or allows the inspector to arrange opening meeting

      Examples:
        | what                         |
        | multi-building home          |
        | registered manager elsewhere |

  Rule: The manager hears what led to the inspection

    @SCF-029
    Scenario: The manager is told what sort of information led to the inspection
      When the record shows the inspection start at 9.00am, where inspection prompted by concern
      Then the inspector should explain information received to the registered manager, because of the inspection start
      When the inspector proceeds to explain information received to the registered manager at 9.30am
      Then the duty of the inspector to explain information received is met

    @SCF-029
    Scenario: The inspection ends and the manager does not know what led to it
      When the record shows the inspection start at 9.00am, where inspection prompted by concern
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to explain information received is breached
      When the inspector proceeds to explain information received to the registered manager at 4.05pm
      Then the duty of the inspector to explain information received is breached

    @SCF-004
    Scenario: A routine inspection has no information of that sort to explain
      When the record shows the inspection start at 9.00am
      Then the inspector must show identification to the provider, because of the inspection start
      And nothing binds or allows the inspector to explain information received

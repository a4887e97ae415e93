Feature: The opening meeting with the registered manager

  The inspector says what is coming, checks what Ofsted holds, asks how the manager is, and hears what the
  provider has to say. What was not dealt with by the end of that day was not dealt with at the meeting.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the inspection start at 9.00am

  Rule: The manager is asked how they are

    @SCF-018
    Scenario Outline: The meeting begins, and well-being is asked about at <when>
      Then nothing binds or allows the inspector to check well-being
      When the record shows the opening meeting at 9.15am
      Then the inspector must check well-being of the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to check well-being of the registered manager at <when>
      Then this is accepted
      And the duty of the inspector to check well-being is <state>

      Examples:
        | when                               | state    |
        | 9.20am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-019
    Scenario Outline: The inspector finds out whom to tell of a worry about the manager, at <when>
      Then nothing binds or allows the inspector to learn well-being contact
      When the record shows the opening meeting at 9.15am
      Then the inspector should learn well-being contact from the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to learn well-being contact from the registered manager at <when>
      Then the duty of the inspector to learn well-being contact is <state>

      Examples:
        | when                               | state    |
        | 9.25am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-018 @SCF-019
    Scenario: The meeting passes without a word on the manager's well-being
      When the record shows the opening meeting at 9.15am
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to check well-being is breached
      And the duty of the inspector to learn well-being contact is breached

  Rule: The manager hears what is coming

    @SCF-007 @SCF-008 @SCF-011
    Scenario Outline: The manager hears the plan, the kind of inspection and its lines of enquiry, at <when>
      Then nothing binds or allows the inspector to outline inspection plan
      And nothing binds or allows the inspector to confirm kind of inspection
      And nothing binds or allows the inspector to outline lines of enquiry
      When the record shows the opening meeting at 9.15am
      Then the inspector must outline inspection plan for the registered manager by 11.59pm, because of the opening meeting
      And the inspector must confirm kind of inspection to the registered manager by 11.59pm, because of the opening meeting
      And the inspector must outline lines of enquiry for the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to outline inspection plan for the registered manager at <when>
      And the inspector proceeds to confirm kind of inspection to the registered manager at <when>
      And the inspector proceeds to outline lines of enquiry for the registered manager at <when>
      Then the duty of the inspector to outline inspection plan is <state>
      And the duty of the inspector to confirm kind of inspection is <state>
      And the duty of the inspector to outline lines of enquiry is <state>

      Examples:
        | when                               | state    |
        | 9.22am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-007 @SCF-008 @SCF-011
    Scenario: The meeting passes and the manager does not know what is coming
      Given the record shows the opening meeting at 9.15am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to outline inspection plan is breached
      And the duty of the inspector to confirm kind of inspection is breached
      And the duty of the inspector to outline lines of enquiry is breached

  Rule: What has to be arranged is arranged

    @SCF-009 @SCF-015
    Scenario Outline: The manager's interview and the feedback are arranged, at <when>
      Then nothing binds or allows the inspector to arrange interview with registered manager
      And nothing binds or allows the inspector to arrange feedback
      When the record shows the opening meeting at 9.15am
      Then the inspector must arrange interview with registered manager by 11.59pm, because of the opening meeting
      And the inspector must arrange feedback with the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to arrange interview with registered manager at <when>
      And the inspector proceeds to arrange feedback with the registered manager at <when>
      Then the duty of the inspector to arrange interview with registered manager is <state>
      And the duty of the inspector to arrange feedback is <state>

      Examples:
        | when                               | state    |
        | 9.31am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-009 @SCF-015
    Scenario: The meeting passes and neither interview nor feedback was arranged
      Given the record shows the opening meeting at 9.15am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to arrange interview with registered manager is breached
      And the duty of the inspector to arrange feedback is breached

    @SCF-016
    Scenario Outline: Feedback is arranged for manager and responsible individual, at <when>
      Then nothing binds or allows the inspector to arrange feedback for manager and responsible individual
      When the record shows the opening meeting at 9.15am
      Then the inspector will normally arrange feedback for manager and responsible individual with regard to the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to arrange feedback for manager and responsible individual with regard to the registered manager at <when>
      Then the duty of the inspector to arrange feedback for manager and responsible individual is <state>

      Examples:
        | when                               | state    |
        | 9.32am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-016
    Scenario: The inspector says why feedback is arranged for others than is normal
      Given the record shows the opening meeting at 9.15am
      When the inspector decides not to arrange feedback for manager and responsible individual at 9.32am, giving the reason "a deputy leads while the manager is on leave"
      Then this is left to discretion
      And the duty of the inspector to arrange feedback for manager and responsible individual is set aside

    @SCF-016
    Scenario: The inspector does not say why feedback is arranged for others than is normal
      Given the record shows the opening meeting at 9.15am
      When the inspector decides not to arrange feedback for manager and responsible individual at 9.32am, giving no reason
      Then this is refused
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to arrange feedback for manager and responsible individual is breached

    @SCF-016
    Scenario: The day of the opening meeting ends and feedback is arranged for nobody
      Given the record shows the opening meeting at 9.15am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to arrange feedback for manager and responsible individual is breached

  Rule: What Ofsted holds is checked and brought up to date

    @SCF-012 @SCF-013
    Scenario Outline: The manager says what is new, and contact details are checked, at <when>
      Then nothing binds or allows the inspector to invite current information
      And nothing binds or allows the inspector to check contact details
      When the record shows the opening meeting at 9.15am
      Then the inspector must invite current information from the registered manager by 11.59pm, because of the opening meeting
      And the inspector must check contact details with the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to invite current information from the registered manager at <when>
      And the inspector proceeds to check contact details with the registered manager at <when>
      Then the duty of the inspector to invite current information is <state>
      And the duty of the inspector to check contact details is <state>

      Examples:
        | when                               | state    |
        | 9.36am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-014
    Scenario Outline: The manager's qualifications are checked, at <when>
      Then nothing binds or allows the inspector to check qualification records
      When the record shows the opening meeting at 9.15am
      Then the inspector must check qualification records with the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to check qualification records with the registered manager at <when>
      Then the duty of the inspector to check qualification records is <state>

      Examples:
        | when                               | state    |
        | 9.37am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-014
    Scenario: The meeting passes and the manager's qualifications are as Ofsted last heard
      Given the record shows the opening meeting at 9.15am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to check qualification records is breached

    @SCF-012 @SCF-013
    Scenario: The meeting passes and Ofsted's records are as they were
      Given the record shows the opening meeting at 9.15am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to invite current information is breached
      And the duty of the inspector to check contact details is breached

  Rule: The provider hears what to do with a concern

    @SCF-020 @SCF-021
    Scenario Outline: The provider can raise a concern now, and hears how to raise one later, at <when>
      Then nothing binds or allows the inspector to invite concerns
      And nothing binds or allows the inspector to explain how to raise concerns
      When the record shows the opening meeting at 9.15am
      Then the inspector must invite concerns from the provider by 11.59pm, because of the opening meeting
      And the inspector must explain how to raise concerns to the provider by 11.59pm, because of the opening meeting
      When the inspector proceeds to invite concerns from the provider at <when>
      And the inspector proceeds to explain how to raise concerns to the provider at <when>
      Then the duty of the inspector to invite concerns is <state>
      And the duty of the inspector to explain how to raise concerns is <state>

      Examples:
        | when                               | state    |
        | 9.41am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-020 @SCF-021
    Scenario: The meeting passes and the provider has heard nothing of concerns
      Given the record shows the opening meeting at 9.15am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to invite concerns is breached
      And the duty of the inspector to explain how to raise concerns is breached

  Rule: A home with several buildings

    @SCF-022
    Scenario Outline: Visits to every building are arranged, at <when>
      Then nothing binds or allows the inspector to arrange visits to all buildings
      When the record shows the opening meeting at 9.15am, where multi-building home
      Then the inspector must arrange visits to all buildings with the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to arrange visits to all buildings with the registered manager at <when>
      Then the duty of the inspector to arrange visits to all buildings is <state>

      Examples:
        | when                               | state    |
        | 9.45am                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-022
    Scenario: The meeting passes and visits to the buildings were not arranged
      When the record shows the opening meeting at 9.15am, where multi-building home
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to arrange visits to all buildings is breached

    @SCF-007
    Scenario: A home with one building has no further buildings to arrange for
      When the record shows the opening meeting at 9.15am
      Then the inspector must outline inspection plan for the registered manager, because of the opening meeting
      And nothing binds or allows the inspector to arrange visits to all buildings

  Rule: Neither the manager nor the responsible individual is available

    @SCF-010
    Scenario: The responsible individual finds somebody to represent them both
      When the record shows the opening meeting at 9.15am, where registered manager unavailable and responsible individual unavailable
      Then the responsible individual should identify representative for the inspector, because of the opening meeting
      When the responsible individual proceeds to identify representative for the inspector at 10.00am
      Then the duty of the responsible individual to identify representative is met

    @SCF-010
    Scenario: The inspection ends and nobody represented manager or responsible individual
      When the record shows the opening meeting at 9.15am, where registered manager unavailable and responsible individual unavailable
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the responsible individual to identify representative is breached
      When the responsible individual proceeds to identify representative for the inspector at 4.05pm
      Then the duty of the responsible individual to identify representative is breached

    @SCF-007
    Scenario Outline: No representative is needed where all that is known is: <what>
      When the record shows the opening meeting at 9.15am, where <what>
      Then the inspector must outline inspection plan for the registered manager, because of the opening meeting
      And nothing binds or allows the responsible individual to identify representative

      Examples:
        | what                               |
        | registered manager unavailable     |
        | responsible individual unavailable |

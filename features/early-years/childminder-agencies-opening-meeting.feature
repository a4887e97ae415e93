Feature: The call to a childminder agency and the opening meeting

  The lead inspector asks the agency for questions and concerns on the call. At the opening meeting the
  day's timetable is settled, and the leaders say who looks after them.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024

  Rule: The call leaves room for questions and concerns

    @CMA-071 @CMA-072
    Scenario Outline: The agency can ask about the inspection and say what worries it, at <when>
      Then nothing binds or allows the lead inspector to invite questions
      And nothing binds or allows the lead inspector to invite concerns
      When the record shows the notification call at 10.00am
      Then the lead inspector must invite questions of the provider by 11.59pm, because of the notification call
      And the lead inspector must invite concerns from the provider by 11.59pm, because of the notification call
      When the lead inspector proceeds to invite questions of the provider at <when>
      And the lead inspector proceeds to invite concerns from the provider at <when>
      Then the duty of the lead inspector to invite questions is <state>
      And the duty of the lead inspector to invite concerns is <state>

      Examples:
        | when                                | state    |
        | 10.14am                             | met      |
        | 11.59pm                             | met      |
        | 12.00am on Tuesday 27 February 2024 | breached |

    @CMA-071
    Scenario: The call is for the lead inspector and the agency, and a parent's questions are not the agency's
      When the record shows the notification call at 10.00am
      Then nothing binds or allows anybody but the inspector, the lead inspector, Ofsted and the provider
      When the lead inspector proceeds to invite questions of the parent at 10.05am
      Then the duty of the lead inspector to invite questions is outstanding

    @CMA-071 @CMA-072
    Scenario: The call passes and nobody asked what the agency wanted to know
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Tuesday 27 February 2024
      Then the duty of the lead inspector to invite questions is breached
      And the duty of the lead inspector to invite concerns is breached

  Rule: The nominated individual is met when the inspection starts, and need not be alone

    @CMA-007
    Scenario Outline: The inspection opens with a meeting at <when>
      Then nothing binds or allows the lead inspector to hold opening meeting
      When the record shows the inspection start at 9.00am on Monday 4 March 2024
      Then the lead inspector must hold opening meeting with the nominated individual by 11.59pm, because of the inspection start
      When the lead inspector proceeds to hold opening meeting with the nominated individual at <when>
      Then the duty of the lead inspector to hold opening meeting is <state>

      Examples:
        | when                            | state    |
        | 9.15am                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Tuesday 5 March 2024 | breached |

    @CMA-007
    Scenario: The first day ends without an opening meeting
      When the record shows the inspection start at 9.00am on Monday 4 March 2024
      And nothing more is recorded until 12.00am on Tuesday 5 March 2024
      Then the duty of the lead inspector to hold opening meeting is breached

    @CMA-010
    Scenario: The nominated individual hears on the call that a colleague is welcome
      When the record shows the notification call at 10.00am
      Then the lead inspector must encourage support by colleague with the nominated individual, because of the notification call
      When the lead inspector proceeds to encourage support by colleague with the nominated individual at 10.14am
      Then the duty of the lead inspector to encourage support by colleague is met

    @CMA-010
    Scenario: The meeting opens and the nominated individual never heard that a colleague was welcome
      When the record shows the notification call at 10.00am
      And the record shows the opening meeting at 9.15am on Monday 4 March 2024
      Then the duty of the lead inspector to encourage support by colleague is breached
      When the lead inspector proceeds to encourage support by colleague with the nominated individual at 9.20am
      Then the duty of the lead inspector to encourage support by colleague is breached

  Rule: What is settled at the opening meeting

    Background:
      Given the record shows the inspection start at 9.00am on Monday 4 March 2024

    @CMA-019 @CMA-025
    Scenario Outline: Times and updates for the days of the inspection are settled, at <when>
      Then nothing binds or allows the lead inspector to agree timetable
      And nothing binds or allows the lead inspector to agree progress updates
      When the record shows the opening meeting at 9.15am
      Then the lead inspector must agree timetable with the leader by 11.59pm, because of the opening meeting
      And the lead inspector must agree progress updates with the leader by 11.59pm, because of the opening meeting
      When the lead inspector proceeds to agree timetable with the leader at <when>
      And the lead inspector proceeds to agree progress updates with the leader at <when>
      Then the duty of the lead inspector to agree timetable is <state>
      And the duty of the lead inspector to agree progress updates is <state>

      Examples:
        | when                            | state    |
        | 9.25am                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Tuesday 5 March 2024 | breached |

    @CMA-019 @CMA-025
    Scenario: The opening day passes without timetable or agreed updates
      When the record shows the opening meeting at 9.15am
      And nothing more is recorded until 12.00am on Tuesday 5 March 2024
      Then the duty of the lead inspector to agree timetable is breached
      And the duty of the lead inspector to agree progress updates is breached

    @CMA-023 @CMA-024
    Scenario Outline: Leaders say who supports them and whom to tell of a worry, at <when>
      Then nothing binds or allows the lead inspector to ask who gives support
      And nothing binds or allows the lead inspector to learn well-being contact
      When the record shows the opening meeting at 9.15am
      Then the lead inspector must ask who gives support with regard to the leader by 11.59pm, because of the opening meeting
      And the lead inspector must learn well-being contact from the leader by 11.59pm, because of the opening meeting
      When the lead inspector proceeds to ask who gives support with regard to the leader at <when>
      And the lead inspector proceeds to learn well-being contact from the leader at <when>
      Then the duty of the lead inspector to ask who gives support is <state>
      And the duty of the lead inspector to learn well-being contact is <state>

      Examples:
        | when                            | state    |
        | 9.37am                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Tuesday 5 March 2024 | breached |

    @CMA-023 @CMA-024
    Scenario: The opening day passes and nobody knows who supports the leaders
      When the record shows the opening meeting at 9.15am
      And nothing more is recorded until 12.00am on Tuesday 5 March 2024
      Then the duty of the lead inspector to ask who gives support is breached
      And the duty of the lead inspector to learn well-being contact is breached

    @CMA-022
    Scenario Outline: Leaders hear that nothing is final until the end, at <when>
      Then nothing binds or allows the lead inspector to stress that judgements are not final
      When the record shows the opening meeting at 9.15am
      Then the lead inspector must stress that judgements are not final to the leader by 11.59pm, because of the opening meeting
      When the lead inspector proceeds to stress that judgements are not final to the leader at <when>
      Then the duty of the lead inspector to stress that judgements are not final is <state>

      Examples:
        | when                            | state    |
        | 9.40am                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Tuesday 5 March 2024 | breached |

    @CMA-022
    Scenario: The opening day passes and leaders take first impressions for judgements
      When the record shows the opening meeting at 9.15am
      And nothing more is recorded until 12.00am on Tuesday 5 March 2024
      Then the duty of the lead inspector to stress that judgements are not final is breached

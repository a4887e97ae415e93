Feature: The start of an accreditation visit

  Inspectors show who they are and meet whoever is in charge, who is asked how they are and need not be
  alone.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Tuesday 16 April 2024

  Rule: Inspectors come

    @AVO-052 @AVO-053
    Scenario Outline: Inspectors show their identification and hold the opening meeting, at <when>
      Then nothing binds or allows the inspector to show identification
      And nothing binds or allows the inspector to hold opening meeting
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the inspector must show identification to the provider by 11.59pm, because of the inspection start
      And the inspector must hold opening meeting with the person in day-to-day charge by 11.59pm, because of the inspection start
      When the inspector proceeds to show identification to the provider at <when>
      And the inspector proceeds to hold opening meeting with the person in day-to-day charge at <when>
      Then the duty of the inspector to show identification is <state>
      And the duty of the inspector to hold opening meeting is <state>

      Examples:
        | when                            | state    |
        | 9.07am                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Friday 19 April 2024 | breached |

    @AVO-052 @AVO-053
    Scenario: The first day ends without identification or opening meeting
      When the record shows the inspection start at 9.00am on Thursday 18 April 2024
      And nothing more is recorded until 12.00am on Friday 19 April 2024
      Then the duty of the inspector to show identification is breached
      And the duty of the inspector to hold opening meeting is breached

  Rule: What is said at the opening meeting

    Background:
      Given the record shows the inspection start at 9.00am on Thursday 18 April 2024

    @AVO-054 @AVO-055 @AVO-056
    Scenario Outline: Timetable, records and meetings are gone through, at <when>
      Then nothing binds or allows the inspector to agree timetable
      And nothing binds or allows the inspector to discuss access to records
      And nothing binds or allows the inspector to arrange visit meetings
      When the record shows the opening meeting at 9.15am
      Then the inspector must agree timetable with the person in day-to-day charge by 11.59pm, because of the opening meeting
      And the inspector must discuss access to records with the person in day-to-day charge by 11.59pm, because of the opening meeting
      And the inspector must arrange visit meetings with regard to the person in day-to-day charge by 11.59pm, because of the opening meeting
      When the inspector proceeds to agree timetable with the person in day-to-day charge at <when>
      And the inspector proceeds to discuss access to records with the person in day-to-day charge at <when>
      And the inspector proceeds to arrange visit meetings with regard to the person in day-to-day charge at <when>
      Then the duty of the inspector to agree timetable is <state>
      And the duty of the inspector to discuss access to records is <state>
      And the duty of the inspector to arrange visit meetings is <state>

      Examples:
        | when                            | state    |
        | 9.29am                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Friday 19 April 2024 | breached |

    @AVO-054 @AVO-055 @AVO-056
    Scenario: The day passes without a timetable
      When the record shows the opening meeting at 9.15am
      And nothing more is recorded until 12.00am on Friday 19 April 2024
      Then the duty of the inspector to agree timetable is breached
      And the duty of the inspector to discuss access to records is breached
      And the duty of the inspector to arrange visit meetings is breached

    @AVO-057 @AVO-058
    Scenario Outline: Whoever is in charge is asked how they are and whom to tell of a worry, at <when>
      Then nothing binds or allows the lead inspector to check well-being
      And nothing binds or allows the lead inspector to learn well-being contact
      When the record shows the opening meeting at 9.15am
      Then the lead inspector must check well-being of the person in day-to-day charge by 11.59pm, because of the opening meeting
      And the lead inspector should learn well-being contact from the person in day-to-day charge by 11.59pm, because of the opening meeting
      When the lead inspector proceeds to check well-being of the person in day-to-day charge at <when>
      And the lead inspector proceeds to learn well-being contact from the person in day-to-day charge at <when>
      Then the duty of the lead inspector to check well-being is <state>
      And the duty of the lead inspector to learn well-being contact is <state>

      Examples:
        | when                            | state    |
        | 9.18am                          | met      |
        | 11.59pm                         | met      |
        | 12.00am on Friday 19 April 2024 | breached |

    @AVO-057 @AVO-058
    Scenario: The day passes without a word on how anybody is
      When the record shows the opening meeting at 9.15am
      And nothing more is recorded until 12.00am on Friday 19 April 2024
      Then the duty of the lead inspector to check well-being is breached
      And the duty of the lead inspector to learn well-being contact is breached

    @AVO-059
    Scenario: A colleague joins whoever is in charge
      When the record shows the opening meeting at 9.15am
      Then the person in day-to-day charge may be accompanied when speaking to the inspector, because of the opening meeting
      When the person in day-to-day charge proceeds to be accompanied when speaking to the inspector at 9.15am
      Then this is accepted
      And the permission of the person in day-to-day charge to be accompanied is used

    @AVO-059
    Scenario: A parent cannot claim company that is meant for whoever is in charge
      When the record shows the opening meeting at 9.15am
      And the parent proceeds to be accompanied when speaking to the inspector at 9.20am
      Then this is refused
      And the permission of the person in day-to-day charge to be accompanied is open

    @AVO-060
    Scenario Outline: Somebody takes notes for whoever is in charge, at <when>
      Then nothing binds or allows the person in day-to-day charge to have note taker present
      When the record shows the opening meeting at 9.15am
      Then the person in day-to-day charge may have note taker present by 11.59pm, because of the opening meeting
      When the person in day-to-day charge proceeds to have note taker present at <when>
      Then this is accepted
      And the permission of the person in day-to-day charge to have note taker present is used

      Examples:
        | when    |
        | 9.16am  |
        | 11.59pm |

    @AVO-060
    Scenario: A note taker is no use the day after the meeting
      When the record shows the opening meeting at 9.15am
      And nothing more is recorded until 12.00am on Friday 19 April 2024
      Then the permission of the person in day-to-day charge to have note taker present is lapsed
      When the person in day-to-day charge proceeds to have note taker present at 12.00am
      Then this is refused
      And the permission of the person in day-to-day charge to have note taker present is lapsed

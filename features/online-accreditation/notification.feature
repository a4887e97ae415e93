Feature: Notice of an accreditation visit

  The lead inspector rings one day ahead, asks for whoever is in charge, and goes through people, purpose
  and arrangements. What is not said by the end of the day was not said on the call.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 8.00am on Tuesday 16 April 2024

  Rule: The provider normally hears 1 day ahead

    @AVO-039
    Scenario Outline: A visit from <start> is announced on <notice>
      Then nothing binds or allows the lead inspector to notify provider
      When the record shows the notification day at 8.30am
      Then the lead inspector will normally notify provider, because of the notification day
      When the lead inspector proceeds to notify provider at 9.00am on <notice>
      And the record shows the inspection start at 9.30am on <start>
      Then the duty of the lead inspector to notify provider is <state>

      Examples:
        | notice                  | start                   | state    |
        | Tuesday 16 April 2024   | Wednesday 17 April 2024 | met      |
        | Tuesday 16 April 2024   | Thursday 18 April 2024  | met      |
        | Wednesday 17 April 2024 | Wednesday 17 April 2024 | breached |

    @AVO-039
    Scenario Outline: A visit from Thursday 18 April 2024 is announced at <when>
      When the record shows the notification day at 8.30am
      And the lead inspector proceeds to notify provider at <when>
      And the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the duty of the lead inspector to notify provider is <state>

      Examples:
        | when                               | state    |
        | 11.59pm on Wednesday 17 April 2024 | met      |
        | 12.00am on Thursday 18 April 2024  | breached |

    @AVO-039
    Scenario: Inspectors come and nobody rang beforehand
      When the record shows the notification day at 8.30am
      And the record shows the inspection start at 9.00am on Thursday 18 April 2024
      Then the duty of the lead inspector to notify provider is breached

    @AVO-039
    Scenario: The lead inspector says why the call comes on the morning of the visit
      When the record shows the notification day at 8.30am
      And the lead inspector decides not to notify provider at 9.00am, giving the reason "the provider asked for the earliest date there was"
      Then this is left to discretion
      And the duty of the lead inspector to notify provider is set aside

    @AVO-039
    Scenario: The lead inspector leaves out the call and gives no reason
      When the record shows the notification day at 8.30am
      And the lead inspector decides not to notify provider at 9.00am, giving no reason
      Then this is refused
      And the duty of the lead inspector to notify provider is outstanding

  Rule: Who is spoken to

    @AVO-040
    Scenario Outline: The lead inspector asks for whoever is in charge, at <when>
      Then nothing binds or allows the lead inspector to ask for person in charge
      When the record shows the notification call at 10.00am
      Then the lead inspector must ask for person in charge with regard to the provider by 11.59pm, because of the notification call
      When the lead inspector proceeds to ask for person in charge with regard to the provider at <when>
      Then the duty of the lead inspector to ask for person in charge is <state>

      Examples:
        | when                               | state    |
        | 10.01am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Wednesday 17 April 2024 | breached |

    @AVO-040
    Scenario: The day passes and nobody asked for whoever is in charge
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Wednesday 17 April 2024
      Then the duty of the lead inspector to ask for person in charge is breached

    @AVO-041
    Scenario Outline: Whoever is in charge is away, and the lead inspector asks for the proprietor, at <when>
      Then nothing binds or allows the lead inspector to ask for proprietor or senior staff
      When the record shows the notification call at 10.00am, where person in charge unavailable
      Then the lead inspector must ask for proprietor or senior staff with regard to the provider by 11.59pm, because of the notification call
      When the lead inspector proceeds to ask for proprietor or senior staff with regard to the provider at <when>
      Then the duty of the lead inspector to ask for proprietor or senior staff is <state>

      Examples:
        | when                               | state    |
        | 10.02am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Wednesday 17 April 2024 | breached |

    @AVO-041
    Scenario: Whoever is in charge is away, and nobody else was asked for
      When the record shows the notification call at 10.00am, where person in charge unavailable
      And nothing more is recorded until 12.00am on Wednesday 17 April 2024
      Then the duty of the lead inspector to ask for proprietor or senior staff is breached

    @AVO-041
    Scenario: It turns out at the end of the call that whoever is in charge is away
      When the record shows the notification call at 10.00am
      Then nothing binds or allows the lead inspector to ask for proprietor or senior staff
      When the record shows the planning discussion at 10.30am, where person in charge unavailable
      Then the lead inspector must ask for proprietor or senior staff with regard to the provider by 11.59pm, because of the notification call

  Rule: What the provider hears

    @AVO-042 @AVO-043
    Scenario Outline: The team is introduced and the purpose explained, at <when>
      Then nothing binds or allows the lead inspector to introduce inspection team
      And nothing binds or allows the lead inspector to explain purpose of visit
      When the record shows the notification call at 10.00am
      Then the lead inspector must introduce inspection team to the provider by 11.59pm, because of the notification call
      And the lead inspector must explain purpose of visit to the provider by 11.59pm, because of the notification call
      When the lead inspector proceeds to introduce inspection team to the provider at <when>
      And the lead inspector proceeds to explain purpose of visit to the provider at <when>
      Then the duty of the lead inspector to introduce inspection team is <state>
      And the duty of the lead inspector to explain purpose of visit is <state>

      Examples:
        | when                               | state    |
        | 10.12am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Wednesday 17 April 2024 | breached |

    @AVO-042 @AVO-043
    Scenario: The day passes and the provider does not know who comes or why
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Wednesday 17 April 2024
      Then the duty of the lead inspector to introduce inspection team is breached
      And the duty of the lead inspector to explain purpose of visit is breached

    @AVO-044 @AVO-045
    Scenario Outline: The code is explained, and the provider is asked to read it, at <when>
      Then nothing binds or allows the lead inspector to explain code of conduct
      And nothing binds or allows the lead inspector to ask provider to read code
      When the record shows the notification call at 10.00am
      Then the lead inspector must explain code of conduct to the provider by 11.59pm, because of the notification call
      And the lead inspector must ask provider to read code by 11.59pm, because of the notification call
      When the lead inspector proceeds to explain code of conduct to the provider at <when>
      And the lead inspector proceeds to ask provider to read code at <when>
      Then the duty of the lead inspector to explain code of conduct is <state>
      And the duty of the lead inspector to ask provider to read code is <state>

      Examples:
        | when                               | state    |
        | 10.16am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Wednesday 17 April 2024 | breached |

    @AVO-044 @AVO-045
    Scenario: The day passes without a word on the code
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Wednesday 17 April 2024
      Then the duty of the lead inspector to explain code of conduct is breached
      And the duty of the lead inspector to ask provider to read code is breached

    @AVO-049 @AVO-051
    Scenario Outline: The provider can ask questions, and what works best is talked over, at <when>
      Then nothing binds or allows the lead inspector to invite questions
      And nothing binds or allows the lead inspector to discuss what works best
      When the record shows the notification call at 10.00am
      Then the lead inspector must invite questions of the provider by 11.59pm, because of the notification call
      And the lead inspector must discuss what works best with the provider by 11.59pm, because of the notification call
      When the lead inspector proceeds to invite questions of the provider at <when>
      And the lead inspector proceeds to discuss what works best with the provider at <when>
      Then the duty of the lead inspector to invite questions is <state>
      And the duty of the lead inspector to discuss what works best is <state>

      Examples:
        | when                               | state    |
        | 10.22am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Wednesday 17 April 2024 | breached |

    @AVO-049 @AVO-051
    Scenario: The day passes and nobody asked what the provider wanted to know
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Wednesday 17 April 2024
      Then the duty of the lead inspector to invite questions is breached
      And the duty of the lead inspector to discuss what works best is breached

    @AVO-050
    Scenario Outline: The provider tells of changes, at <when>
      Then nothing binds or allows the provider to tell of changes
      When the record shows the notification call at 10.00am
      Then the provider may tell of changes to the lead inspector by 11.59pm, because of the notification call
      When the proprietor proceeds to tell of changes to the lead inspector at <when>
      Then this is accepted
      And the permission of the provider to tell of changes is used

      Examples:
        | when    |
        | 10.15am |
        | 11.59pm |

    @AVO-050
    Scenario: The call is over and it is too late to tell of changes on it
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Wednesday 17 April 2024
      Then the permission of the provider to tell of changes is lapsed
      When the provider proceeds to tell of changes to the lead inspector at 12.00am
      Then this is refused
      And the permission of the provider to tell of changes is lapsed

  Rule: What is arranged

    @AVO-046 @AVO-047 @AVO-048
    Scenario Outline: Meetings, access and details are gone through, at <when>
      Then nothing binds or allows the lead inspector to arrange visit meetings
      And nothing binds or allows the lead inspector to discuss access to online learning
      And nothing binds or allows the lead inspector to confirm provider details
      When the record shows the notification call at 10.00am
      Then the lead inspector must arrange visit meetings with regard to the provider by 11.59pm, because of the notification call
      And the lead inspector must discuss access to online learning with the provider by 11.59pm, because of the notification call
      And the lead inspector must confirm provider details by 11.59pm, because of the notification call
      When the lead inspector proceeds to arrange visit meetings with regard to the provider at <when>
      And the lead inspector proceeds to discuss access to online learning with the provider at <when>
      And the lead inspector proceeds to confirm provider details at <when>
      Then the duty of the lead inspector to arrange visit meetings is <state>
      And the duty of the lead inspector to discuss access to online learning is <state>
      And the duty of the lead inspector to confirm provider details is <state>

      Examples:
        | when                               | state    |
        | 10.29am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Wednesday 17 April 2024 | breached |

    @AVO-046 @AVO-047 @AVO-048
    Scenario: The day passes and nothing was arranged
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Wednesday 17 April 2024
      Then the duty of the lead inspector to arrange visit meetings is breached
      And the duty of the lead inspector to discuss access to online learning is breached
      And the duty of the lead inspector to confirm provider details is breached

Feature: Notice of a full inspection of a college or a large provider

  Colleges and large, complex providers normally hear 5 working days ahead, in the morning, and the lead
  inspector gets in touch the same day.

  Background:
    Given an inspection under the Further education and skills handbook is notified at 8.00am on Monday 22 January 2024

  Rule: Notice comes 5 working days ahead

    @FES-010
    Scenario Outline: Notice to <kind> on <notice> of an inspection from <start>
      When the record shows the notification day at 8.30am, where full inspection and <kind>
      Then Ofsted will normally notify provider, because of the notification day
      When Ofsted proceeds to notify provider at 9.30am on <notice>
      And the record shows the inspection start at 9.00am on <start>
      Then the duty of Ofsted to notify provider is <state>

      Examples:
        | kind                   | notice                  | start                  | state    |
        | college                | Monday 22 January 2024  | Monday 29 January 2024 | met      |
        | college                | Monday 22 January 2024  | Friday 26 January 2024 | breached |
        | college                | Tuesday 23 January 2024 | Monday 29 January 2024 | breached |
        | large complex provider | Monday 22 January 2024  | Monday 29 January 2024 | met      |
        | large complex provider | Tuesday 23 January 2024 | Monday 29 January 2024 | breached |

    @FES-010
    Scenario Outline: Notice to a college at <when> of an inspection from Tuesday 30 January 2024
      When the record shows the notification day at 8.30am, where full inspection and college
      And Ofsted proceeds to notify provider at <when>
      And the record shows the inspection start at 9.00am on Tuesday 30 January 2024
      Then the duty of Ofsted to notify provider is <state>

      Examples:
        | when                                 | state    |
        | 11.59pm on Tuesday 23 January 2024   | met      |
        | 12.00am on Wednesday 24 January 2024 | breached |

    @FES-011
    Scenario: A college hears in the morning
      Then nothing binds or allows Ofsted to notify provider
      When the record shows the notification day at 8.30am, where full inspection and college
      Then Ofsted will normally notify provider by 11.59am, because of the notification day
      When Ofsted proceeds to notify provider at 9.30am
      Then the duty of Ofsted to notify provider is met

    @FES-010
    Scenario: The inspection of a college starts and nobody gave notice of it
      When the record shows the notification day at 8.30am, where full inspection and college
      And the record shows the inspection start at 9.00am on Monday 29 January 2024
      Then the duty of Ofsted to notify provider is breached

    @FES-011
    Scenario: A large provider hears in the morning
      Then nothing binds or allows Ofsted to notify provider
      When the record shows the notification day at 8.30am, where full inspection and large complex provider
      Then Ofsted will normally notify provider by 11.59am, because of the notification day
      When Ofsted proceeds to notify provider at 9.30am
      Then the duty of Ofsted to notify provider is met

    @FES-010
    Scenario: The inspection of a large provider starts and nobody gave notice of it
      When the record shows the notification day at 8.30am, where full inspection and large complex provider
      And the record shows the inspection start at 9.00am on Monday 29 January 2024
      Then the duty of Ofsted to notify provider is breached

    @FES-011
    Scenario Outline: Notice to a college is given at <when>
      Then nothing binds or allows Ofsted to notify provider
      When the record shows the notification day at 8.30am, where full inspection and college
      Then Ofsted will normally notify provider by 11.59am, because of the notification day
      When Ofsted proceeds to notify provider at <when>
      Then the duty of Ofsted to notify provider is <state>

      Examples:
        | when    | state    |
        | 11.59am | met      |
        | 12.00pm | breached |

    @FES-011
    Scenario: The morning passes and the college has heard nothing
      When the record shows the notification day at 8.30am, where full inspection and college
      And nothing more is recorded until 12.00pm
      Then the duty of Ofsted to notify provider is breached

    @FES-005 @FES-011
    Scenario: Ofsted says why a college hears in the afternoon
      When the record shows the notification day at 8.30am, where full inspection and college
      And Ofsted decides not to notify provider at 9.00am, giving the reason "the principal could not be reached before lunch"
      Then this is left to discretion
      And the duty of Ofsted to notify provider is set aside

    @FES-005 @FES-011
    Scenario: Ofsted lets the morning pass and gives no reason
      When the record shows the notification day at 8.30am, where full inspection and college
      And Ofsted decides not to notify provider at 9.00am, giving no reason
      Then this is refused
      And the duty of Ofsted to notify provider is outstanding

    @FES-005 @FES-010
    Scenario: Ofsted says why a college hears less than 5 working days ahead
      When the record shows the notification day at 8.30am, where full inspection and college
      And Ofsted decides not to notify provider at 9.00am, giving the reason "serious concerns about safety call for an earlier inspection"
      Then this is left to discretion
      And the duty of Ofsted to notify provider is set aside

    @FES-005 @FES-010
    Scenario: Ofsted shortens the notice to a college and gives no reason
      When the record shows the notification day at 8.30am, where full inspection and college
      Then Ofsted will normally notify provider, because of the notification day
      When Ofsted decides not to notify provider at 9.00am, giving no reason
      Then this is refused
      And the duty of Ofsted to notify provider is outstanding

  Rule: The letter follows, and the lead inspector gets in touch the same day

    @FES-012
    Scenario: The letter goes to a college
      When the record shows the notification call at 10.00am, where full inspection and college
      Then Ofsted must send notification letter to the provider, because of the notification call
      When Ofsted proceeds to send notification letter to the provider at 11.00am
      Then the duty of Ofsted to send notification letter is met

    @FES-013
    Scenario: The lead inspector rings a college the same day
      Then nothing binds or allows the lead inspector to make contact after notification
      When the record shows the notification call at 10.00am, where full inspection and college
      Then the lead inspector must make contact after notification with the provider by 11.59pm, because of the notification call
      When the lead inspector proceeds to make contact after notification with the provider at 11.30am
      Then the duty of the lead inspector to make contact after notification is met

    @FES-012
    Scenario: The letter goes to a large provider
      When the record shows the notification call at 10.00am, where full inspection and large complex provider
      Then Ofsted must send notification letter to the provider, because of the notification call
      When Ofsted proceeds to send notification letter to the provider at 11.00am
      Then the duty of Ofsted to send notification letter is met

    @FES-013
    Scenario: The lead inspector rings a large provider the same day
      Then nothing binds or allows the lead inspector to make contact after notification
      When the record shows the notification call at 10.00am, where full inspection and large complex provider
      Then the lead inspector must make contact after notification with the provider by 11.59pm, because of the notification call
      When the lead inspector proceeds to make contact after notification with the provider at 11.30am
      Then the duty of the lead inspector to make contact after notification is met

    @FES-013
    Scenario: The day passes and the lead inspector has not been in touch
      When the record shows the notification call at 10.00am, where full inspection and college
      And nothing more is recorded until 12.00am on Tuesday 23 January 2024
      Then the duty of the lead inspector to make contact after notification is breached

    @FES-013
    Scenario Outline: The lead inspector rings a college at <when>
      Then nothing binds or allows the lead inspector to make contact after notification
      When the record shows the notification call at 10.00am, where full inspection and college
      Then the lead inspector must make contact after notification with the provider by 11.59pm, because of the notification call
      When the lead inspector proceeds to make contact after notification with the provider at <when>
      Then the duty of the lead inspector to make contact after notification is <state>

      Examples:
        | when                               | state    |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 23 January 2024 | breached |

  Rule: Long notice is for full inspections of such providers only

    @FES-005 @FES-006
    Scenario: A college that is not fully inspected has the ordinary notice
      When the record shows the notification day at 8.30am, where college
      Then Ofsted will normally notify provider, because of the notification day
      And nothing follows from FES-010
      And nothing follows from FES-011
      When the record shows the notification call at 10.00am
      Then Ofsted must send notification letter to the provider, because of the notification call
      And nothing follows from FES-012
      And nothing follows from FES-013

    @FES-005 @FES-006
    Scenario: A large provider that is not fully inspected has the ordinary notice
      When the record shows the notification day at 8.30am, where large complex provider
      Then Ofsted will normally notify provider, because of the notification day
      And nothing follows from FES-010
      And nothing follows from FES-011
      When the record shows the notification call at 10.00am
      Then Ofsted must send notification letter to the provider, because of the notification call
      And nothing follows from FES-012
      And nothing follows from FES-013

    @FES-005 @FES-006
    Scenario: A full inspection of another provider has the ordinary notice
      When the record shows the notification day at 8.30am, where full inspection
      Then Ofsted will normally notify provider, because of the notification day
      And nothing follows from FES-010
      And nothing follows from FES-011
      When the record shows the notification call at 10.00am
      Then Ofsted must send notification letter to the provider, because of the notification call
      And nothing follows from FES-012
      And nothing follows from FES-013

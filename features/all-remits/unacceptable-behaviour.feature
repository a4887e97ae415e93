Feature: Unacceptable behaviour of providers

  Providers may not refuse an inspection. Concerns about behaviour are settled on site if they can be; the
  duty desk helps if not, and Ofsted looks into every report. No source dates the renewed code, so the
  scenarios name the version.

  Background:
    Given an inspection under "Ofsted's code of conduct", version renewed, is notified at 9.00am on Monday 3 June 2024

  Rule: Providers may not turn inspectors away

    @COC-042
    Scenario Outline: The provider turns inspectors away after the <event>
      When the record shows the <event> at 9.30am
      Then the provider must not refuse to engage with Ofsted, because of the <event>
      When the provider proceeds to refuse to engage with Ofsted at 9.45am
      Then this is refused
      And the rule that the provider must not refuse to engage is broken

      Examples:
        | event             |
        | notification call |
        | inspection start  |

    @COC-042
    Scenario: The provider turns inspectors away a second time
      Given the record shows the notification call at 9.30am
      And the provider proceeds to refuse to engage with Ofsted at 9.45am
      When the provider proceeds to refuse to engage with Ofsted at 10.30am
      Then this is refused
      And the rule that the provider must not refuse to engage is broken

  Rule: A concern about behaviour is settled on site if it can be

    @COC-046
    Scenario Outline: The lead inspector is told of the behaviour at <when>
      Then nothing binds or allows the inspector to inform lead inspector
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024
      Then the inspector should inform lead inspector by 11.59pm, because of the unacceptable behaviour seen
      When the inspector proceeds to inform lead inspector at <when>
      Then the duty of the inspector to inform lead inspector is <state>

      Examples:
        | when                             | state    |
        | 11.05am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Wednesday 5 June 2024 | breached |

    @COC-046
    Scenario: The day ends and the lead inspector has not been told
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024
      And nothing more is recorded until 12.00am on Wednesday 5 June 2024
      Then the duty of the inspector to inform lead inspector is breached

    @COC-047
    Scenario: The lead inspector tries to settle it on site
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024
      Then the lead inspector must try to resolve on site with the provider, because of the unacceptable behaviour seen
      When the lead inspector proceeds to try to resolve on site with the provider at 11.15am
      Then the duty of the lead inspector to try to resolve on site is met

    @COC-047
    Scenario: The inspection ends and nobody tried to settle it
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the lead inspector to try to resolve on site is breached
      When the lead inspector proceeds to try to resolve on site with the provider at 4.05pm
      Then the duty of the lead inspector to try to resolve on site is breached

    @COC-048
    Scenario: It cannot be settled on site, and the duty desk is asked
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024
      Then nothing binds or allows the lead inspector to seek advice on behaviour
      When the record shows a progress meeting at 1.00pm, where concern unresolved
      Then the lead inspector must seek advice on behaviour from the duty desk, because of the unacceptable behaviour seen
      When the lead inspector proceeds to seek advice on behaviour from the duty desk at 1.05pm
      Then this is accepted
      And the duty of the lead inspector to seek advice on behaviour is met

    @COC-048
    Scenario: The inspection ends and the duty desk was not asked
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024, where concern unresolved
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the lead inspector to seek advice on behaviour is breached
      When the lead inspector proceeds to seek advice on behaviour from the duty desk at 4.05pm
      Then the duty of the lead inspector to seek advice on behaviour is breached

  Rule: Ofsted looks into every report and may act on it

    @COC-049
    Scenario: Ofsted investigates a report of unacceptable behaviour
      When the record shows unacceptable behaviour reported at 11.00am on Tuesday 4 June 2024
      Then Ofsted must investigate unacceptable behaviour of the provider, because of the unacceptable behaviour reported
      When Ofsted proceeds to investigate unacceptable behaviour of the provider at 2.00pm
      Then the duty of Ofsted to investigate unacceptable behaviour is met

    @COC-050
    Scenario: Ofsted pauses the inspection once behaviour is reported, and not before
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      And Ofsted proceeds to act on unacceptable behaviour of the provider at 10.00am
      Then this is refused
      When the record shows unacceptable behaviour reported at 11.00am
      Then Ofsted may act on unacceptable behaviour of the provider, because of the unacceptable behaviour reported
      When Ofsted proceeds to act on unacceptable behaviour of the provider at 2.00pm
      Then this is accepted
      And the permission of Ofsted to act on unacceptable behaviour is used

    @COC-051
    Scenario: Ofsted takes a reported incident to the authorities, and no other
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      And Ofsted proceeds to escalate to authorities at 10.00am
      Then this is refused
      When the record shows unacceptable behaviour reported at 11.00am
      Then Ofsted may escalate to authorities, because of the unacceptable behaviour reported
      When Ofsted proceeds to escalate to authorities at 2.00pm
      Then this is accepted
      And the permission of Ofsted to escalate to authorities is used

  Rule: Behaviour that nobody settles can have consequences

    @COC-046 @COC-047 @COC-048 @COC-049 @COC-050 @COC-051
    Scenario: One step after another, as far as the authorities
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024, where concern unresolved
      And the inspector proceeds to inform lead inspector at 11.05am
      And the lead inspector proceeds to try to resolve on site with the provider at 11.15am
      And the lead inspector proceeds to seek advice on behaviour from the duty desk at 1.05pm
      Then the duty of the inspector to inform lead inspector is met
      And the duty of the lead inspector to try to resolve on site is met
      And the duty of the lead inspector to seek advice on behaviour is met
      When the record shows unacceptable behaviour reported at 2.00pm
      And Ofsted proceeds to investigate unacceptable behaviour of the provider at 3.00pm
      Then the duty of Ofsted to investigate unacceptable behaviour is met
      When Ofsted proceeds to act on unacceptable behaviour of the provider at 4.00pm
      Then this is accepted
      And the permission of Ofsted to act on unacceptable behaviour is used
      When Ofsted proceeds to escalate to authorities at 4.30pm
      Then this is accepted
      And the permission of Ofsted to escalate to authorities is used

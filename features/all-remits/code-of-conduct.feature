Feature: What inspectors and providers can expect of each other

  The code as renewed. No source gives its date, so the scenarios name the version.

  Background:
    Given an inspection under "Ofsted's code of conduct", version renewed, is notified at 9.00am on Monday 3 June 2024

  Rule: The code is explained when notice is given

    @COC-002
    Scenario: The code is explained
      Then nothing follows from COC-002
      When the record shows the notification call at 9.30am
      Then the lead inspector must explain code of conduct to the provider by 11.59pm, because of the notification call
      When the lead inspector proceeds to explain code of conduct to the provider at 9.40am
      Then this is accepted
      And the duty of the lead inspector to explain code of conduct is met

    @COC-003
    Scenario: The provider is asked to read it
      Then nothing follows from COC-003
      When the record shows the notification call at 9.30am
      Then the lead inspector must ask provider to read code by 11.59pm, because of the notification call
      When the lead inspector proceeds to ask provider to read code at 9.40am
      Then this is accepted
      And the duty of the lead inspector to ask provider to read code is met

    @COC-004
    Scenario: The provider hears how to say that the team departs from it
      Then nothing follows from COC-004
      When the record shows the notification call at 9.30am
      Then the lead inspector must explain how to raise concerns to the provider by 11.59pm, because of the notification call
      When the lead inspector proceeds to explain how to raise concerns to the provider at 9.40am
      Then this is accepted
      And the duty of the lead inspector to explain how to raise concerns is met

  Rule: Inspectors are fair

    @COC-020
    Scenario: A conflict of interest is declared
      Then nothing follows from COC-020
      When the record shows a conflict of interest found at 9.40am
      Then the inspector must declare conflict of interest to Ofsted, because of the conflict of interest found
      When the inspector proceeds to declare conflict of interest to Ofsted at 9.50am
      Then this is accepted
      And the duty of the inspector to declare conflict of interest is met

    @COC-027
    Scenario: A disabled person takes part
      Then nothing follows from COC-027
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024, where disabled person involved
      Then the inspector must consider reasonable adjustments, because of the inspection start
      When the inspector proceeds to consider reasonable adjustments at 9.30am
      Then this is accepted
      And the duty of the inspector to consider reasonable adjustments is met

    @COC-027
    Scenario: A disabled person takes part, too late
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024, where disabled person involved
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      And the inspector proceeds to consider reasonable adjustments at 4.01pm
      Then the duty of the inspector to consider reasonable adjustments is breached

    @COC-028
    Scenario: An adaptation is asked for
      When the record shows an adaptation request at 11.00am on Tuesday 4 June 2024
      Then nothing follows from COC-028
      When the record shows an adaptation request at 1.00pm, where disadvantage from protected characteristic
      Then the inspector should consider adaptations, because of the adaptation request
      When the inspector proceeds to consider adaptations at 1.30pm
      Then this is accepted
      And the duty of the inspector to consider adaptations is met

    @COC-028
    Scenario: An adaptation is asked for, too late
      When the record shows an adaptation request at 11.00am on Tuesday 4 June 2024, where disadvantage from protected characteristic
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      And the inspector proceeds to consider adaptations at 4.01pm
      Then the duty of the inspector to consider adaptations is breached

  Rule: Providers make the inspection possible

    @COC-040
    Scenario: What inspectors need is arranged
      Then nothing follows from COC-040
      When the record shows the notification call at 9.30am
      Then the provider should make inspection arrangements for the inspector, because of the notification call
      When the provider proceeds to make inspection arrangements for the inspector at 3.00pm
      Then this is accepted
      And the duty of the provider to make inspection arrangements is met

    @COC-040
    Scenario: What inspectors need is arranged, too late
      When the record shows the notification call at 9.30am
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      And the provider proceeds to make inspection arrangements for the inspector at 4.01pm
      Then the duty of the provider to make inspection arrangements is breached

    @COC-041
    Scenario: The provider says whom to tell about leaders
      Then nothing follows from COC-041
      When the record shows the notification call at 9.30am
      Then the provider should give well-being contact to the inspector, because of the notification call
      When the provider proceeds to give well-being contact to the inspector at 9.45am
      Then this is accepted
      And the duty of the provider to give well-being contact is met

    @COC-041
    Scenario: The provider says whom to tell about leaders, too late
      When the record shows the notification call at 9.30am
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      And the provider proceeds to give well-being contact to the inspector at 4.01pm
      Then the duty of the provider to give well-being contact is breached

    @COC-033
    Scenario: The inspection ends without the evidence
      Then nothing follows from COC-033
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      Then the provider should provide evidence to the inspector, because of the inspection start
      When the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the provider to provide evidence is breached

    @COC-035
    Scenario: Inspectors never meet children on their own
      Then nothing follows from COC-035
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      Then the provider should arrange meetings with children for the inspector, because of the inspection start
      When the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the provider to arrange meetings with children is breached

    @COC-036
    Scenario: Inspectors never meet staff on their own
      Then nothing follows from COC-036
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      Then the provider should arrange meetings with staff for the inspector, because of the inspection start
      When the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the provider to arrange meetings with staff is breached

    @COC-037
    Scenario: Inspectors have a private room
      Then nothing follows from COC-037
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      Then the provider should provide private room for the inspector, because of the inspection start
      When the provider proceeds to provide private room for the inspector at 9.05am
      Then this is accepted
      And the duty of the provider to provide private room is met

    @COC-037
    Scenario: Inspectors have a private room, too late
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      And the provider proceeds to provide private room for the inspector at 4.01pm
      Then the duty of the provider to provide private room is breached

    @COC-038
    Scenario: Inspectors are told of cameras
      Then nothing follows from COC-038
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      Then the provider should tell of recording devices with regard to the inspector, because of the inspection start
      When the provider proceeds to tell of recording devices with regard to the inspector at 9.05am
      Then this is accepted
      And the duty of the provider to tell of recording devices is met

    @COC-038
    Scenario: Inspectors are told of cameras, too late
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      And the provider proceeds to tell of recording devices with regard to the inspector at 4.01pm
      Then the duty of the provider to tell of recording devices is breached

    @COC-037
    Scenario: Nobody disabled takes part
      When the record shows the inspection start at 9.00am on Tuesday 4 June 2024
      Then the provider should provide private room for the inspector, because of the inspection start
      And nothing follows from COC-027

    @COC-028
    Scenario: A reason to refuse an adaptation comes up
      When the record shows an adaptation request at 11.00am on Tuesday 4 June 2024, where disadvantage from protected characteristic
      Then the inspector should consider adaptations, because of the adaptation request
      When the record shows an adaptation request at 1.00pm, where objective reason to refuse
      Then the duty of the inspector to consider adaptations is set aside

  Rule: A provider that behaves unacceptably

    @COC-042
    Scenario Outline: The provider turns inspectors away after the <event>
      Then nothing follows from COC-042
      When the record shows the <event> at 9.30am
      Then the provider must not refuse to engage with Ofsted, because of the <event>
      When the provider proceeds to refuse to engage with Ofsted at 9.45am
      Then this is refused
      And the rule that the provider must not refuse to engage is broken

      Examples:
        | event             |
        | notification call |
        | inspection start  |

    @COC-046
    Scenario: The lead inspector hears of it
      Then nothing follows from COC-046
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024
      Then the inspector should inform lead inspector by 11.59pm, because of the unacceptable behaviour seen
      When the inspector proceeds to inform lead inspector at 11.05am
      Then this is accepted
      And the duty of the inspector to inform lead inspector is met

    @COC-047
    Scenario: It is settled on site if it can be
      Then nothing follows from COC-047
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024
      Then the lead inspector must try to resolve on site with the provider, because of the unacceptable behaviour seen
      When the lead inspector proceeds to try to resolve on site with the provider at 11.15am
      Then this is accepted
      And the duty of the lead inspector to try to resolve on site is met

    @COC-047
    Scenario: It is settled on site if it can be, too late
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      And the lead inspector proceeds to try to resolve on site with the provider at 4.01pm
      Then the duty of the lead inspector to try to resolve on site is breached

    @COC-048
    Scenario: It cannot be settled on site
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024
      Then nothing follows from COC-048
      When the record shows unacceptable behaviour seen at 1.00pm, where concern unresolved
      Then the lead inspector must contact duty desk, because of the unacceptable behaviour seen
      When the lead inspector proceeds to contact duty desk at 1.05pm
      Then this is accepted
      And the duty of the lead inspector to contact duty desk is met

    @COC-048
    Scenario: It cannot be settled on site, too late
      When the record shows unacceptable behaviour seen at 11.00am on Tuesday 4 June 2024, where concern unresolved
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      And the lead inspector proceeds to contact duty desk at 4.01pm
      Then the duty of the lead inspector to contact duty desk is breached

    @COC-049
    Scenario: A report of it is investigated
      Then nothing follows from COC-049
      When the record shows unacceptable behaviour reported at 11.00am on Tuesday 4 June 2024
      Then Ofsted must investigate unacceptable behaviour with regard to the provider, because of the unacceptable behaviour reported
      When Ofsted proceeds to investigate unacceptable behaviour with regard to the provider at 2.00pm
      Then this is accepted
      And the duty of Ofsted to investigate unacceptable behaviour is met

    @COC-050
    Scenario: Ofsted pauses the inspection
      Then nothing follows from COC-050
      When the record shows unacceptable behaviour reported at 11.00am on Tuesday 4 June 2024
      Then Ofsted may act on unacceptable behaviour of the provider, because of the unacceptable behaviour reported
      When Ofsted proceeds to act on unacceptable behaviour of the provider at 2.00pm
      Then this is accepted
      And the permission of Ofsted to act on unacceptable behaviour is used

    @COC-051
    Scenario: Ofsted takes it further
      Then nothing follows from COC-051
      When the record shows unacceptable behaviour reported at 11.00am on Tuesday 4 June 2024
      Then Ofsted may escalate to authorities, because of the unacceptable behaviour reported
      When Ofsted proceeds to escalate to authorities at 2.00pm
      Then this is accepted
      And the permission of Ofsted to escalate to authorities is used

  Rule: A provider with a concern about an inspector

    @COC-052
    Scenario: The lead inspector hears of it as soon as possible
      Then nothing follows from COC-052
      When the record shows a concern arises at 11.00am on Tuesday 4 June 2024
      Then the provider should raise concern with the lead inspector, because of the concern arises
      When the provider proceeds to raise concern with the lead inspector at 11.10am
      Then this is accepted
      And the duty of the provider to raise concern is met

    @COC-052
    Scenario: The lead inspector hears of it as soon as possible, too late
      When the record shows a concern arises at 11.00am on Tuesday 4 June 2024
      And the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      And the provider proceeds to raise concern with the lead inspector at 4.01pm
      Then the duty of the provider to raise concern is breached

    @COC-053
    Scenario: The lead inspector could not settle it
      When the record shows a concern raised at 11.00am on Tuesday 4 June 2024
      Then nothing follows from COC-053
      When the record shows a concern raised at 1.00pm, where concern unresolved
      Then the provider should contact senior leader with regard to the senior Ofsted leader, because of the concern raised
      When the provider proceeds to contact senior leader with regard to the senior Ofsted leader at 1.10pm
      Then this is accepted
      And the duty of the provider to contact senior leader is met

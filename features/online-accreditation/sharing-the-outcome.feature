Feature: Who may be told the outcome of an accreditation visit

  Leaders may tell others in confidence. Until the report is published, the outcome is not for the public
  or for parents.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Tuesday 16 April 2024
    And the record shows the inspection start at 9.00am on Thursday 18 April 2024

  Rule: After the feedback

    @AVO-030
    Scenario: Whoever is in charge tells a relative in confidence
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      Then the leader may share outcome in confidence, because of the final feedback meeting
      When the person in day-to-day charge proceeds to share outcome in confidence at 6.10pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @AVO-030
    Scenario: Before the feedback there is no outcome to tell anybody in confidence
      When the person in day-to-day charge proceeds to share outcome in confidence at 2.20pm on Friday 19 April 2024
      Then this is refused
      When the record shows the final feedback meeting at 3.00pm
      Then the leader may share outcome in confidence, because of the final feedback meeting

    @AVO-028
    Scenario: Whoever is in charge makes the outcome public
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      Then the leader must not make outcome public, because of the final feedback meeting
      When the person in day-to-day charge proceeds to make outcome public at 6.20pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @AVO-029
    Scenario: Whoever is in charge tells parents the outcome
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      Then the leader must not share outcome with parents, because of the final feedback meeting
      When the person in day-to-day charge proceeds to share outcome with parents at 6.40pm
      Then this is refused
      And the rule that the leader must not share outcome with parents is broken

    @AVO-025
    Scenario: The provider spreads the outcome
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      Then the provider must not share outcome widely, because of the final feedback meeting
      When the provider proceeds to share outcome widely at 6.25pm
      Then this is refused
      And the rule that the provider must not share outcome widely is broken

    @AVO-028 @AVO-029
    Scenario: The outcome was kept private until the report was published
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      And the record shows report published at 9.30am on Monday 20 May 2024
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept
      When the person in day-to-day charge proceeds to make outcome public at 9.35am
      And the person in day-to-day charge proceeds to share outcome with parents at 9.35am
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept

    @AVO-025
    Scenario: The outcome was not spread before the final report
      When the record shows the final feedback meeting at 3.00pm on Friday 19 April 2024
      And the record shows final report sent at 10.00am on Thursday 16 May 2024
      Then the rule that the provider must not share outcome widely is kept
      When the provider proceeds to share outcome widely at 10.05am
      Then the rule that the provider must not share outcome widely is kept

  Rule: When the draft report has come

    @AVO-080 @AVO-081
    Scenario: Leaders share the draft with those they choose and with those who govern
      When the record shows draft report sent at 10.00am on Thursday 25 April 2024
      Then the leader may share outcome, because of the draft report sent
      And the leader may share outcome with governing board, because of the draft report sent
      When the person in day-to-day charge proceeds to share outcome at 12.00pm
      Then this is accepted
      And the permission of the leader to share outcome is used
      When the person in day-to-day charge proceeds to share outcome with governing board at 12.15pm
      Then this is accepted
      And the permission of the leader to share outcome with governing board is used

    @AVO-080
    Scenario: Before the draft has come there is none to share with anybody
      When the person in day-to-day charge proceeds to share outcome at 9.20am on Thursday 25 April 2024
      Then this is refused
      When the record shows draft report sent at 10.00am
      Then the leader may share outcome, because of the draft report sent

    @AVO-081
    Scenario: Before the draft has come there is none to share with those who govern
      When the person in day-to-day charge proceeds to share outcome with governing board at 9.20am on Thursday 25 April 2024
      Then this is refused
      When the record shows draft report sent at 10.00am
      Then the leader may share outcome with governing board, because of the draft report sent

    @AVO-082
    Scenario: Whoever is in charge makes the draft public
      When the record shows draft report sent at 10.00am on Thursday 25 April 2024
      Then the leader must not make outcome public, because of the draft report sent
      When the person in day-to-day charge proceeds to make outcome public at 1.20pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @AVO-083
    Scenario: Whoever is in charge tells parents what the draft says
      When the record shows draft report sent at 10.00am on Thursday 25 April 2024
      Then the leader must not share outcome with parents, because of the draft report sent
      When the person in day-to-day charge proceeds to share outcome with parents at 1.40pm
      Then this is refused
      And the rule that the leader must not share outcome with parents is broken

    @AVO-082 @AVO-083
    Scenario: The draft was kept private until the report was published
      When the record shows draft report sent at 10.00am on Thursday 25 April 2024
      And the record shows report published at 9.30am on Monday 20 May 2024
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept
      When the person in day-to-day charge proceeds to make outcome public at 9.35am
      And the person in day-to-day charge proceeds to share outcome with parents at 9.35am
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with parents is kept

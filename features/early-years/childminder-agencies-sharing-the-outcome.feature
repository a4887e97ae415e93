Feature: Who may be told the outcome for a childminder agency

  The agency may tell others in confidence. Until the final report, the outcome is not for the public, for
  its childminders or for parents.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 9.00am on Monday 4 March 2024

  Rule: After the feedback

    @CMA-049
    Scenario: The agency tells its trustees in confidence
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the provider may share outcome in confidence, because of the final feedback meeting
      When the provider proceeds to share outcome in confidence at 6.10pm
      Then this is accepted
      And the permission of the provider to share outcome in confidence is used

    @CMA-049
    Scenario: Before the feedback there is no outcome to tell anybody in confidence
      When the provider proceeds to share outcome in confidence at 2.20pm on Wednesday 6 March 2024
      Then this is refused
      When the record shows the final feedback meeting at 3.00pm
      Then the provider may share outcome in confidence, because of the final feedback meeting

    @CMA-048
    Scenario: The agency makes the outcome public
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the provider must not make outcome public, because of the final feedback meeting
      When the provider proceeds to make outcome public at 6.20pm
      Then this is refused
      And the rule that the provider must not make outcome public is broken

    @CMA-047
    Scenario: The agency spreads the outcome
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the provider must not share outcome widely, because of the final feedback meeting
      When the provider proceeds to share outcome widely at 6.25pm
      Then this is refused
      And the rule that the provider must not share outcome widely is broken

    @CMA-050 @CMA-051
    Scenario: The agency tells its childminders and their parents
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      Then the provider must not share outcome with childcare providers, because of the final feedback meeting
      And the provider must not share outcome with parents, because of the final feedback meeting
      When the provider proceeds to share outcome with childcare providers at 6.40pm
      Then this is refused
      And the rule that the provider must not share outcome with childcare providers is broken
      When the provider proceeds to share outcome with parents at 7.05pm
      Then this is refused
      And the rule that the provider must not share outcome with parents is broken

    @CMA-047 @CMA-048 @CMA-050 @CMA-051
    Scenario: The outcome was kept private until the final report
      When the record shows the final feedback meeting at 3.00pm on Wednesday 6 March 2024
      And the record shows final report sent at 10.00am on Wednesday 10 April 2024
      Then the rule that the provider must not share outcome widely is kept
      And the rule that the provider must not make outcome public is kept
      And the rule that the provider must not share outcome with childcare providers is kept
      And the rule that the provider must not share outcome with parents is kept
      When the provider proceeds to share outcome widely at 10.05am
      And the provider proceeds to make outcome public at 10.05am
      And the provider proceeds to share outcome with childcare providers at 10.05am
      And the provider proceeds to share outcome with parents at 10.05am
      Then the rule that the provider must not share outcome widely is kept
      And the rule that the provider must not make outcome public is kept
      And the rule that the provider must not share outcome with childcare providers is kept
      And the rule that the provider must not share outcome with parents is kept

  Rule: When the draft report has come

    @CMA-082
    Scenario: The agency shares the draft in confidence
      When the record shows draft report sent at 10.00am on Friday 22 March 2024
      Then the provider may share outcome in confidence, because of the draft report sent
      When the provider proceeds to share outcome in confidence at 1.10pm
      Then this is accepted
      And the permission of the provider to share outcome in confidence is used

    @CMA-049 @CMA-082
    Scenario: Before the draft has come there is none to share in confidence
      When the provider proceeds to share outcome in confidence at 9.20am on Friday 22 March 2024
      Then this is refused
      When the record shows draft report sent at 10.00am
      Then the provider may share outcome in confidence, because of the draft report sent

    @CMA-083
    Scenario: The agency makes the draft public
      When the record shows draft report sent at 10.00am on Friday 22 March 2024
      Then the provider must not make outcome public, because of the draft report sent
      When the provider proceeds to make outcome public at 1.20pm
      Then this is refused
      And the rule that the provider must not make outcome public is broken

    @CMA-084
    Scenario: The agency tells parents what the draft says
      When the record shows draft report sent at 10.00am on Friday 22 March 2024
      Then the provider must not share outcome with parents, because of the draft report sent
      When the provider proceeds to share outcome with parents at 1.40pm
      Then this is refused
      And the rule that the provider must not share outcome with parents is broken

    @CMA-083 @CMA-084
    Scenario: The draft was kept private until the final report
      When the record shows draft report sent at 10.00am on Friday 22 March 2024
      And the record shows final report sent at 10.00am on Wednesday 10 April 2024
      Then the rule that the provider must not make outcome public is kept
      And the rule that the provider must not share outcome with parents is kept
      When the provider proceeds to make outcome public at 10.05am
      And the provider proceeds to share outcome with parents at 10.05am
      Then the rule that the provider must not make outcome public is kept
      And the rule that the provider must not share outcome with parents is kept

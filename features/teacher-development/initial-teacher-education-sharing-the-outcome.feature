Feature: Who may be told the outcome for a provider of initial teacher education

  Leaders tell staff, those who govern and, in confidence, others. Until the final report, the outcome is
  not for the public or for partners.

  Background:
    Given an inspection under the "Initial teacher education (ITE) inspection framework and handbook" is notified at 9.30am on Wednesday 7 February 2024
    And the record shows the inspection start at 8.00am on Monday 12 February 2024

  Rule: After the final feedback meeting

    @ITE-037 @ITE-038
    Scenario: Staff and governors hear the outcome
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      Then the leader should share outcome with staff with regard to the staff member, because of the final feedback meeting
      And the leader should share outcome with governing board, because of the final feedback meeting
      When the leader proceeds to share outcome with staff with regard to the staff member at 6.00pm
      And the leader proceeds to share outcome with governing board at 6.02pm
      Then the duty of the leader to share outcome with staff is met
      And the duty of the leader to share outcome with governing board is met

    @ITE-039
    Scenario: The representative tells a relative in confidence
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      Then the leader may share outcome in confidence, because of the final feedback meeting
      When the provider representative proceeds to share outcome in confidence at 6.10pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @ITE-039
    Scenario: Before the feedback there is no outcome to tell anybody in confidence
      When the provider representative proceeds to share outcome in confidence at 2.20pm on Thursday 15 February 2024
      Then this is refused
      When the record shows the final feedback meeting at 3.00pm
      Then the leader may share outcome in confidence, because of the final feedback meeting

    @ITE-040
    Scenario: The representative makes the outcome public
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      Then the leader must not make outcome public, because of the final feedback meeting
      When the provider representative proceeds to make outcome public at 6.20pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @ITE-041
    Scenario: The representative tells partner schools the outcome
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      Then the leader must not share outcome with stakeholders, because of the final feedback meeting
      When the provider representative proceeds to share outcome with stakeholders at 6.40pm
      Then this is refused
      And the rule that the leader must not share outcome with stakeholders is broken

    @ITE-040 @ITE-041
    Scenario: The outcome was kept private until the final report
      When the record shows the final feedback meeting at 3.00pm on Thursday 15 February 2024
      And the record shows final report sent at 10.00am on Tuesday 19 March 2024
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with stakeholders is kept
      When the provider representative proceeds to make outcome public at 10.05am
      And the provider representative proceeds to share outcome with stakeholders at 10.05am
      Then the rule that the leader must not make outcome public is kept
      And the rule that the leader must not share outcome with stakeholders is kept

  Rule: When the draft report has come

    @ITE-075
    Scenario: The representative makes the draft public
      When the record shows draft report sent at 10.00am on Monday 4 March 2024
      Then the provider representative must not make outcome public, because of the draft report sent
      When the provider representative proceeds to make outcome public at 1.20pm
      Then this is refused
      And the rule that the provider representative must not make outcome public is broken

    @ITE-076
    Scenario: The representative tells partner schools what the draft says
      When the record shows draft report sent at 10.00am on Monday 4 March 2024
      Then the provider representative must not share outcome with stakeholders, because of the draft report sent
      When the provider representative proceeds to share outcome with stakeholders at 1.40pm
      Then this is refused
      And the rule that the provider representative must not share outcome with stakeholders is broken

    @ITE-075 @ITE-076
    Scenario: The draft was kept private until the final report
      When the record shows draft report sent at 10.00am on Monday 4 March 2024
      And the record shows final report sent at 10.00am on Tuesday 19 March 2024
      Then the rule that the provider representative must not make outcome public is kept
      And the rule that the provider representative must not share outcome with stakeholders is kept
      When the provider representative proceeds to make outcome public at 10.05am
      And the provider representative proceeds to share outcome with stakeholders at 10.05am
      Then the rule that the provider representative must not make outcome public is kept
      And the rule that the provider representative must not share outcome with stakeholders is kept

    @ITE-077
    Scenario: The department hears the provisional judgements
      When the record shows the inspection end at 4.30pm on Thursday 15 February 2024
      Then Ofsted may share provisional judgements with the Department for Education, because of the inspection end
      When Ofsted proceeds to share provisional judgements with the Department for Education at 9.30pm
      Then this is accepted
      And the permission of Ofsted to share provisional judgements is used

    @ITE-077
    Scenario: Before the inspection ends there is nothing provisional to share
      When Ofsted proceeds to share provisional judgements with the Department for Education at 3.50pm on Thursday 15 February 2024
      Then this is refused
      When the record shows the inspection end at 4.30pm
      Then Ofsted may share provisional judgements with the Department for Education, because of the inspection end

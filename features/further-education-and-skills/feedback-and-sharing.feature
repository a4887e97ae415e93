Feature: Feedback in further education and skills, and who may be told

  Those present hear what was found, that it is provisional and what they can do about it. Until the final
  report the outcome is not for the public.

  Background:
    Given an inspection under the Further education and skills handbook is notified at 9.30am on Thursday 25 January 2024
    And the record shows the inspection start at 9.00am on Monday 29 January 2024

  Rule: What those present hear

    @FES-051 @FES-052
    Scenario Outline: What has to be said is said, and that it could change, at <when>
      Then nothing binds or allows the lead inspector to cover required points in feedback
      And nothing binds or allows the lead inspector to explain that judgements are provisional
      When the record shows the final feedback meeting at 3.00pm on Thursday 1 February 2024
      Then the lead inspector must cover required points in feedback for the provider by 11.59pm, because of the final feedback meeting
      And the lead inspector must explain that judgements are provisional to the provider by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to cover required points in feedback for the provider at <when>
      And the lead inspector proceeds to explain that judgements are provisional to the provider at <when>
      Then the duty of the lead inspector to cover required points in feedback is <state>
      And the duty of the lead inspector to explain that judgements are provisional is <state>

      Examples:
        | when                              | state    |
        | 3.12pm                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Friday 2 February 2024 | breached |

    @FES-051 @FES-052
    Scenario: The day passes without proper feedback
      When the record shows the final feedback meeting at 3.00pm on Thursday 1 February 2024
      And nothing more is recorded until 12.00am on Friday 2 February 2024
      Then the duty of the lead inspector to cover required points in feedback is breached
      And the duty of the lead inspector to explain that judgements are provisional is breached

    @FES-057 @FES-090
    Scenario Outline: Those present hear how to get in touch and how to complain, at <when>
      Then nothing binds or allows the lead inspector to explain contact after inspection
      And nothing follows from FES-090
      When the record shows the final feedback meeting at 3.00pm on Thursday 1 February 2024
      Then the lead inspector must explain contact after inspection to the provider by 11.59pm, because of the final feedback meeting
      And the lead inspector must explain how to complain to the provider by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain contact after inspection to the provider at <when>
      And the lead inspector proceeds to explain how to complain to the provider at <when>
      Then the duty of the lead inspector to explain contact after inspection is <state>
      And the duty of the lead inspector to explain how to complain is <state>

      Examples:
        | when                              | state    |
        | 3.22pm                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Friday 2 February 2024 | breached |

    @FES-057 @FES-090
    Scenario: Those present leave without knowing how to get in touch or to complain
      When the record shows the final feedback meeting at 3.00pm on Thursday 1 February 2024
      And nothing more is recorded until 12.00am on Friday 2 February 2024
      Then the duty of the lead inspector to explain contact after inspection is breached
      And the duty of the lead inspector to explain how to complain is breached

  Rule: Who may be told the outcome

    @FES-054
    Scenario: The principal tells a relative in confidence
      When the record shows the final feedback meeting at 3.00pm on Thursday 1 February 2024
      Then the leader may share outcome in confidence, because of the final feedback meeting
      When the senior leader proceeds to share outcome in confidence at 6.00pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @FES-054
    Scenario: Before the feedback there is no outcome to tell anybody in confidence
      When the senior leader proceeds to share outcome in confidence at 2.20pm on Thursday 1 February 2024
      Then this is refused
      When the record shows the final feedback meeting at 3.00pm
      Then the leader may share outcome in confidence, because of the final feedback meeting

    @FES-055
    Scenario: The principal makes the outcome public
      When the record shows the final feedback meeting at 3.00pm on Thursday 1 February 2024
      Then the leader must not make outcome public, because of the final feedback meeting
      When the senior leader proceeds to make outcome public at 6.20pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @FES-055
    Scenario: The outcome was kept private until the final report
      When the record shows the final feedback meeting at 3.00pm on Thursday 1 February 2024
      And the record shows final report sent at 10.00am on Tuesday 5 March 2024
      Then the rule that the leader must not make outcome public is kept
      When the senior leader proceeds to make outcome public at 10.05am
      Then the rule that the leader must not make outcome public is kept

    @FES-056
    Scenario: The department hears the provisional judgements
      When the record shows the inspection end at 4.30pm on Thursday 1 February 2024
      Then Ofsted may share provisional judgements with the Department for Education, because of the inspection end
      When Ofsted proceeds to share provisional judgements with the Department for Education at 5.30pm
      Then this is accepted
      And the permission of Ofsted to share provisional judgements is used

    @FES-056
    Scenario: The report is published and nothing provisional is left to share
      When the record shows the inspection end at 4.30pm on Thursday 1 February 2024
      And the record shows report published at 10.00am on Monday 11 March 2024
      Then the permission of Ofsted to share provisional judgements is lapsed
      When Ofsted proceeds to share provisional judgements with the Department for Education at 10.05am
      Then this is refused
      And the permission of Ofsted to share provisional judgements is lapsed

  Rule: Who may be told what the draft says

    @FES-061
    Scenario: The principal shares the draft in confidence
      When the record shows draft report sent at 10.00am on Monday 19 February 2024
      Then the leader may share outcome in confidence, because of the draft report sent
      When the senior leader proceeds to share outcome in confidence at 1.00pm
      Then this is accepted
      And the permission of the leader to share outcome in confidence is used

    @FES-054 @FES-061
    Scenario: Before the draft has come there is none to share in confidence
      When the senior leader proceeds to share outcome in confidence at 9.20am on Monday 19 February 2024
      Then this is refused
      When the record shows draft report sent at 10.00am
      Then the leader may share outcome in confidence, because of the draft report sent

    @FES-062
    Scenario: The principal makes the draft public
      When the record shows draft report sent at 10.00am on Monday 19 February 2024
      Then the leader must not make outcome public, because of the draft report sent
      When the senior leader proceeds to make outcome public at 1.20pm
      Then this is refused
      And the rule that the leader must not make outcome public is broken

    @FES-062
    Scenario: What the draft says was kept private until the final report
      When the record shows draft report sent at 10.00am on Monday 19 February 2024
      And the record shows final report sent at 10.00am on Tuesday 5 March 2024
      Then the rule that the leader must not make outcome public is kept
      When the senior leader proceeds to make outcome public at 10.05am
      Then the rule that the leader must not make outcome public is kept

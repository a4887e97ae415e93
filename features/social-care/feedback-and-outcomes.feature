Feature: Feedback at the end of a social care inspection, and who hears of the outcome

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024

  Rule: Nobody has to be at the feedback meeting

    @SCF-061
    Scenario: Somebody stays away
      When the feedback attendee proceeds to decline final feedback meeting at 3.00pm
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @SCF-062
    Scenario: Somebody leaves
      Then the feedback attendee may leave final feedback meeting, because of the final feedback meeting
      When the feedback attendee proceeds to leave final feedback meeting at 3.20pm
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

    @SCF-062
    Scenario: There is nothing to leave the next day
      When the feedback attendee proceeds to leave final feedback meeting at 12.00am on Wednesday 7 February 2024
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed

  Rule: Nothing is given in writing before the draft report

    @SCF-066
    Scenario: The inspector hands over a summary
      Then the inspector must not give written feedback to the provider, because of the final feedback meeting
      When the inspector proceeds to give written feedback to the provider at 3.45pm
      Then this is refused
      And the rule that the inspector must not give written feedback is broken

    @SCF-066
    Scenario: The provider waits for the draft report
      When the record shows draft report sent at 10.00am on Friday 1 March 2024
      Then the rule that the inspector must not give written feedback is kept

    @SCF-067
    Scenario: The provider takes notes
      When the provider proceeds to take notes at feedback at 3.05pm
      Then this is accepted
      And the permission of the provider to take notes at feedback is used

    @SCF-067
    Scenario: There is nothing to take notes of the next day
      When the provider proceeds to take notes at feedback at 12.00am on Wednesday 7 February 2024
      Then this is refused
      And the permission of the provider to take notes at feedback is lapsed

  Rule: The outcome may be shared in confidence and must not become public

    @SCF-070
    Scenario: A manager tells a doctor in confidence
      Then the provider may share outcome in confidence, because of the final feedback meeting
      When the registered manager proceeds to share outcome in confidence at 5.30pm
      Then this is accepted
      And the permission of the provider to share outcome in confidence is used

    @SCF-071
    Scenario Outline: The <who> makes the outcome public
      Then the provider must not make outcome public, because of the final feedback meeting
      When the <who> proceeds to make outcome public at 5.30pm
      Then this is refused
      And the rule that the provider must not make outcome public is broken

      Examples:
        | who                    |
        | provider               |
        | registered manager     |
        | responsible individual |

    @SCF-071
    Scenario: The final report ends the ban
      When the record shows the final report sent at 10.00am on Wednesday 20 March 2024
      Then the rule that the provider must not make outcome public is kept

  Rule: Manager and responsible individual normally hear the feedback together

    @SCF-016 @SCF-057
    Scenario: One reason settles it
      Then the inspector will normally give feedback to manager and responsible individual with regard to the registered manager, because of the final feedback meeting
      When the inspector decides not to give feedback to manager and responsible individual at 3.00pm, giving the reason "the responsible individual is in hospital"
      Then this is left to discretion
      And the duty of the inspector to give feedback to manager and responsible individual is set aside

    @SCF-016 @SCF-057
    Scenario: Nobody gives them feedback
      When nothing more is recorded until 12.00am on Wednesday 7 February 2024
      Then the duty of the inspector to give feedback to manager and responsible individual is breached

Feature: Feedback at the end of a social care inspection

  Who comes is talked over beforehand and nobody has to stay. Feedback is given by word of mouth, and on
  paper only as the draft report.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the inspection start at 9.00am

  Rule: Before the meeting

    @SCF-060
    Scenario: Support is talked over before sensitive feedback
      When the record shows challenging feedback foreseen at 11.00am on Tuesday 6 February 2024
      Then the inspector must discuss supporters at feedback with the provider, because of the challenging feedback foreseen
      When the inspector proceeds to discuss supporters at feedback with the provider at 1.00pm
      Then the duty of the inspector to discuss supporters at feedback is met

    @SCF-060
    Scenario: Sensitive feedback comes without a word on support
      When the record shows challenging feedback foreseen at 11.00am on Tuesday 6 February 2024
      And the record shows the final feedback meeting at 3.00pm
      Then the duty of the inspector to discuss supporters at feedback is breached
      When the inspector proceeds to discuss supporters at feedback with the provider at 3.05pm
      Then the duty of the inspector to discuss supporters at feedback is breached

    @SCF-063
    Scenario: The inspector takes advice before the feedback
      When the record shows the fieldwork end at 12.00pm on Tuesday 6 February 2024
      Then the inspector may take advice before feedback, because of the fieldwork end
      When the inspector proceeds to take advice before feedback at 1.30pm
      Then this is accepted
      And the permission of the inspector to take advice before feedback is used

    @SCF-063
    Scenario: Once feedback is given there is no advice to take before it
      When the record shows the fieldwork end at 12.00pm on Tuesday 6 February 2024
      And the record shows the final feedback meeting at 3.00pm
      Then the permission of the inspector to take advice before feedback is lapsed
      When the inspector proceeds to take advice before feedback at 3.30pm
      Then this is refused
      And the permission of the inspector to take advice before feedback is lapsed

  Rule: Nobody has to be there, and others come as agreed

    @SCF-061
    Scenario: A person who was invited says beforehand that they will not come
      Then the feedback attendee may decline final feedback meeting, because of the inspection start
      When the feedback attendee proceeds to decline final feedback meeting at 2.00pm
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @SCF-061
    Scenario: A registered manager who was invited stays away when the meeting comes
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      And the registered manager proceeds to decline final feedback meeting at 3.00pm
      Then this is accepted
      And the permission of the feedback attendee to decline final feedback meeting is used

    @SCF-062
    Scenario Outline: A registered manager leaves at <when>
      Then nothing binds or allows the feedback attendee to leave final feedback meeting
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the feedback attendee may leave final feedback meeting by 11.59pm, because of the final feedback meeting
      When the registered manager proceeds to leave final feedback meeting at <when>
      Then this is accepted
      And the permission of the feedback attendee to leave final feedback meeting is used

      Examples:
        | when    |
        | 3.20pm  |
        | 11.59pm |

    @SCF-017 @SCF-058
    Scenario: Senior staff come only once that was agreed
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then nothing binds or allows the senior staff member to attend final feedback meeting
      When the senior staff member proceeds to attend final feedback meeting at 3.00pm
      Then this is refused
      When the record shows a progress meeting at 3.01pm, where agreed in advance
      Then the senior staff member may attend final feedback meeting, because of the final feedback meeting
      When the senior staff member proceeds to attend final feedback meeting at 3.02pm
      Then this is accepted
      And the permission of the senior staff member to attend final feedback meeting is used

    @SCF-017
    Scenario: Senior staff linked to the provider may come where that was agreed
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024, where agreed in advance
      Then the senior staff member may attend final feedback meeting, because of the final feedback meeting

    @SCF-058
    Scenario: Other senior staff of the provider may come where that was agreed
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024, where agreed in advance
      Then the senior staff member may attend final feedback meeting, because of the final feedback meeting

    @SCF-062 @SCF-067
    Scenario: The day after, there is no feedback left to leave or take notes of
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      And nothing more is recorded until 12.00am on Wednesday 7 February 2024
      Then the permission of the feedback attendee to leave final feedback meeting is lapsed
      When the feedback attendee proceeds to leave final feedback meeting at 12.00am
      Then this is refused
      Then the permission of the provider to take notes at feedback is lapsed
      When the provider proceeds to take notes at feedback at 12.01am
      Then this is refused
      And the permission of the feedback attendee to leave final feedback meeting is lapsed
      And the permission of the provider to take notes at feedback is lapsed

    @SCF-061
    Scenario: There is no meeting left to decline when the inspection is over
      When the record shows the inspection end at 4.30pm on Tuesday 6 February 2024
      Then the permission of the feedback attendee to decline final feedback meeting is lapsed
      When the registered manager proceeds to decline final feedback meeting at 4.31pm
      Then this is refused
      And the permission of the feedback attendee to decline final feedback meeting is lapsed

  Rule: What the provider hears

    @SCF-056 @SCF-065
    Scenario Outline: Findings and provisional judgements are given by word of mouth, with every point covered, at <when>
      Then nothing binds or allows the inspector to give verbal feedback
      And nothing binds or allows the inspector to cover required points in feedback
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the inspector must give verbal feedback to the provider by 11.59pm, because of the final feedback meeting
      And the inspector should cover required points in feedback for the provider by 11.59pm, because of the final feedback meeting
      When the inspector proceeds to give verbal feedback to the provider at <when>
      And the inspector proceeds to cover required points in feedback for the provider at <when>
      Then the duty of the inspector to give verbal feedback is <state>
      And the duty of the inspector to cover required points in feedback is <state>

      Examples:
        | when                                 | state    |
        | 3.30pm                               | met      |
        | 11.59pm                              | met      |
        | 12.00am on Wednesday 7 February 2024 | breached |

    @SCF-056 @SCF-065
    Scenario: The day passes and the provider heard nothing
      Given the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      When nothing more is recorded until 12.00am on Wednesday 7 February 2024
      Then the duty of the inspector to give verbal feedback is breached
      And the duty of the inspector to cover required points in feedback is breached

    @SCF-098
    Scenario Outline: The provider hears how to get in touch on the day after, at <when>
      Then nothing binds or allows the inspector to explain contact after inspection
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the inspector should explain contact after inspection to the provider by 11.59pm, because of the final feedback meeting
      When the inspector proceeds to explain contact after inspection to the provider at <when>
      Then the duty of the inspector to explain contact after inspection is <state>

      Examples:
        | when                                 | state    |
        | 3.40pm                               | met      |
        | 11.59pm                              | met      |
        | 12.00am on Wednesday 7 February 2024 | breached |

    @SCF-098
    Scenario: The provider is left without knowing how to get in touch
      Given the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      When nothing more is recorded until 12.00am on Wednesday 7 February 2024
      Then the duty of the inspector to explain contact after inspection is breached

  Rule: It is normally the manager who hears it

    @SCF-056 @SCF-057
    Scenario Outline: The provider hears the findings in the person of its manager, at <when>
      Then nothing binds or allows the inspector to give verbal feedback
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the inspector must give verbal feedback to the provider by 11.59pm, because of the final feedback meeting
      And the inspector will normally give verbal feedback to the registered manager by 11.59pm, because of the final feedback meeting
      When the inspector proceeds to give verbal feedback to the registered manager at <when>
      Then the duty of the inspector to give verbal feedback to the provider is <state>
      And the duty of the inspector to give verbal feedback to the registered manager is <state>

      Examples:
        | when                                 | state    |
        | 3.10pm                               | met      |
        | 11.59pm                              | met      |
        | 12.00am on Wednesday 7 February 2024 | breached |

    @SCF-056 @SCF-057
    Scenario: Somebody else hears the findings and the manager does not
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      And the inspector proceeds to give verbal feedback to the provider at 3.10pm
      And nothing more is recorded until 12.00am on Wednesday 7 February 2024
      Then the duty of the inspector to give verbal feedback to the provider is met
      And the duty of the inspector to give verbal feedback to the registered manager is breached

    @SCF-056 @SCF-057
    Scenario: The inspector says why a deputy hears the findings
      Given the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      When the inspector decides not to give verbal feedback to the registered manager at 3.00pm, giving the reason "the manager is in hospital"
      Then this is left to discretion
      And the duty of the inspector to give verbal feedback to the registered manager is set aside
      And the inspector must give verbal feedback to the provider, because of the final feedback meeting

    @SCF-056 @SCF-057
    Scenario: The inspector passes the manager over and gives no reason
      Given the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      When the inspector decides not to give verbal feedback to the registered manager at 3.00pm, giving no reason
      Then this is refused
      When nothing more is recorded until 12.00am on Wednesday 7 February 2024
      Then the duty of the inspector to give verbal feedback is breached

  Rule: Nothing is given in writing before the draft report

    @SCF-066
    Scenario: The inspector hands over a written summary
      Given the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the inspector must not give written feedback to the provider, because of the final feedback meeting
      When the inspector proceeds to give written feedback to the provider at 3.45pm
      Then this is refused
      And the rule that the inspector must not give written feedback is broken

    @SCF-066
    Scenario: The provider waits for the draft report
      Given the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      When the record shows draft report sent at 10.00am on Friday 1 March 2024
      Then the rule that the inspector must not give written feedback is kept
      When the inspector proceeds to give written feedback to the provider at 10.05am
      Then the rule that the inspector must not give written feedback is kept

    @SCF-067
    Scenario Outline: The provider takes its own notes, at <when>
      Then nothing binds or allows the provider to take notes at feedback
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the provider may take notes at feedback by 11.59pm, because of the final feedback meeting
      When the provider proceeds to take notes at feedback at <when>
      Then this is <answer>
      And the permission of the provider to take notes at feedback is <state>

      Examples:
        | when                                 | answer   | state  |
        | 3.05pm                               | accepted | used   |
        | 11.59pm                              | accepted | used   |
        | 12.00am on Wednesday 7 February 2024 | refused  | lapsed |

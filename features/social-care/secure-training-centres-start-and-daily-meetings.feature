Feature: The start of an inspection of a secure training centre and its daily meetings

  Inspectors come without notice. The code is gone through on the first day, and the director is met every
  day, with a colleague if they like.

  Background:
    Given an inspection under "Inspecting secure training centres: framework" is notified at 8.30am on Monday 19 August 2024

  Rule: The code of conduct is gone through on the first day

    @STC-001 @STC-002
    Scenario Outline: The code is explained, and the centre is asked to read it, at <when>
      Then nothing binds or allows the lead inspector to explain code of conduct
      And nothing binds or allows the lead inspector to ask provider to read code
      When the record shows the inspection start at 8.45am
      Then the lead inspector must explain code of conduct to the secure training centre by 11.59pm, because of the inspection start
      And the lead inspector must ask provider to read code with regard to the secure training centre by 11.59pm, because of the inspection start
      When the lead inspector proceeds to explain code of conduct to the secure training centre at <when>
      And the lead inspector proceeds to ask provider to read code with regard to the secure training centre at <when>
      Then the duty of the lead inspector to explain code of conduct is <state>
      And the duty of the lead inspector to ask provider to read code is <state>

      Examples:
        | when                              | state    |
        | 9.07am                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Tuesday 20 August 2024 | breached |

    @STC-001 @STC-002
    Scenario: The first day ends without a word on the code
      When the record shows the inspection start at 8.45am
      And nothing more is recorded until 12.00am on Tuesday 20 August 2024
      Then the duty of the lead inspector to explain code of conduct is breached
      And the duty of the lead inspector to ask provider to read code is breached

  Rule: The director is kept informed

    Background:
      Given the record shows the inspection start at 8.45am

    @STC-006
    Scenario Outline: The lead inspector meets the director at <when>
      Then nothing binds or allows the lead inspector to hold progress meetings
      When the record shows the inspection day start at 8.45am
      Then the lead inspector must hold progress meetings with the centre director by 11.59pm, because of the inspection day start
      When the lead inspector proceeds to hold progress meetings with the centre director at <when>
      Then the duty of the lead inspector to hold progress meetings is <state>

      Examples:
        | when                              | state    |
        | 12.30pm                           | met      |
        | 11.59pm                           | met      |
        | 12.00am on Tuesday 20 August 2024 | breached |

    @STC-006
    Scenario: Another day asks for another meeting
      When the record shows the inspection day start at 8.45am
      And the record shows the inspection day start at 8.30am on Tuesday 20 August 2024
      Then the lead inspector must hold progress meetings with the centre director by 11.59pm, because of the inspection day start

    @STC-006
    Scenario: A day passes without a progress meeting
      When the record shows the inspection day start at 8.45am
      And nothing more is recorded until 12.00am on Tuesday 20 August 2024
      Then the duty of the lead inspector to hold progress meetings is breached

    @STC-007
    Scenario Outline: Another inspector comes to the meeting, at <when>
      Then nothing binds or allows the inspector to attend progress meeting
      When the record shows a progress meeting at 4.00pm on Tuesday 20 August 2024
      Then the inspector will normally attend progress meeting by 11.59pm, because of the progress meeting
      When the inspector proceeds to attend progress meeting at <when>
      Then the duty of the inspector to attend progress meeting is <state>

      Examples:
        | when                                | state    |
        | 4.00pm                              | met      |
        | 11.59pm                             | met      |
        | 12.00am on Wednesday 21 August 2024 | breached |

    @STC-007
    Scenario: The day passes and the lead inspector came alone
      When the record shows a progress meeting at 4.00pm on Tuesday 20 August 2024
      And nothing more is recorded until 12.00am on Wednesday 21 August 2024
      Then the duty of the inspector to attend progress meeting is breached

    @STC-007
    Scenario: An inspector says why only one of them comes
      When the record shows a progress meeting at 4.00pm on Tuesday 20 August 2024
      And the inspector decides not to attend progress meeting at 4.00pm, giving the reason "everybody else is with children"
      Then this is left to discretion
      And the duty of the inspector to attend progress meeting is set aside

    @STC-007
    Scenario: Nobody else comes and nobody says why
      When the record shows a progress meeting at 4.00pm on Tuesday 20 August 2024
      And the inspector decides not to attend progress meeting at 4.00pm, giving no reason
      Then this is refused
      And the duty of the inspector to attend progress meeting is outstanding

    @STC-008
    Scenario: The director brings somebody to the meeting
      When the record shows a progress meeting at 4.00pm on Tuesday 20 August 2024
      Then the centre director may be accompanied when speaking to the inspector, because of the progress meeting
      When the centre director proceeds to be accompanied when speaking to the inspector at 4.00pm
      Then this is accepted
      And the permission of the centre director to be accompanied is used

    @STC-008
    Scenario: A parent cannot claim company that is meant for the director
      When the record shows a progress meeting at 4.00pm on Tuesday 20 August 2024
      And the parent proceeds to be accompanied when speaking to the inspector at 4.05pm
      Then this is refused
      And the permission of the centre director to be accompanied is open

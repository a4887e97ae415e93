Feature: Notice of an inspection of a local authority

  In the week before fieldwork the lead inspector prepares it with the local authority, asks how people
  are, and says what to do with a concern.

  Background:
    Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on Monday 13 May 2024

  Rule: Before fieldwork starts

    @ILA-016
    Scenario: Fieldwork is prepared with the local authority
      When the record shows the notification call at 10.00am
      Then the lead inspector must prepare fieldwork with the local authority, because of the notification call
      When the lead inspector proceeds to prepare fieldwork with the local authority at 11.00am
      Then the duty of the lead inspector to prepare fieldwork is met

    @ILA-016
    Scenario: Fieldwork starts and nobody prepared it
      When the record shows the notification call at 10.00am
      And the record shows the fieldwork start at 9.00am on Monday 20 May 2024
      Then the duty of the lead inspector to prepare fieldwork is breached
      When the lead inspector proceeds to prepare fieldwork with the local authority at 9.05am
      Then the duty of the lead inspector to prepare fieldwork is breached

    @ILA-017 @ILA-018
    Scenario: People are asked how they are and whom to tell of a worry
      When the record shows the notification call at 10.00am
      Then the lead inspector must check well-being of the local authority, because of the notification call
      And the lead inspector must learn well-being contact from the local authority, because of the notification call
      When the lead inspector proceeds to check well-being of the local authority at 10.20am
      And the lead inspector proceeds to learn well-being contact from the local authority at 10.22am
      Then the duty of the lead inspector to check well-being is met
      And the duty of the lead inspector to learn well-being contact is met

    @ILA-017 @ILA-018
    Scenario: Fieldwork starts without a word on how people are
      When the record shows the notification call at 10.00am
      And the record shows the fieldwork start at 9.00am on Monday 20 May 2024
      Then the duty of the lead inspector to check well-being is breached
      And the duty of the lead inspector to learn well-being contact is breached
      When the lead inspector proceeds to check well-being of the local authority at 9.05am
      And the lead inspector proceeds to learn well-being contact from the local authority at 9.05am
      Then the duty of the lead inspector to check well-being is breached
      And the duty of the lead inspector to learn well-being contact is breached

    @ILA-019 @ILA-020
    Scenario: The local authority can raise a concern now, and hears how to raise one later
      When the record shows the notification call at 10.00am
      Then the lead inspector must invite concerns from the local authority, because of the notification call
      And the lead inspector must explain how to raise concerns to the local authority, because of the notification call
      When the lead inspector proceeds to invite concerns from the local authority at 10.30am
      And the lead inspector proceeds to explain how to raise concerns to the local authority at 10.32am
      Then the duty of the lead inspector to invite concerns is met
      And the duty of the lead inspector to explain how to raise concerns is met

    @ILA-019 @ILA-020
    Scenario: Fieldwork starts and the local authority has heard nothing of concerns
      When the record shows the notification call at 10.00am
      And the record shows the fieldwork start at 9.00am on Monday 20 May 2024
      Then the duty of the lead inspector to invite concerns is breached
      And the duty of the lead inspector to explain how to raise concerns is breached
      When the lead inspector proceeds to invite concerns from the local authority at 9.05am
      And the lead inspector proceeds to explain how to raise concerns to the local authority at 9.05am
      Then the duty of the lead inspector to invite concerns is breached
      And the duty of the lead inspector to explain how to raise concerns is breached

  Rule: The code of conduct is gone through

    @ILA-001 @ILA-002
    Scenario Outline: The code is explained, and the local authority is asked to read it, at <when>
      Then nothing binds or allows the lead inspector to explain code of conduct
      And nothing binds or allows the lead inspector to ask provider to read code
      When the record shows the preparatory conversation at 11.30am
      Then the lead inspector must explain code of conduct to the local authority by 11.59pm, because of the preparatory conversation
      And the lead inspector must ask provider to read code with regard to the local authority by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to explain code of conduct to the local authority at <when>
      And the lead inspector proceeds to ask provider to read code with regard to the local authority at <when>
      Then the duty of the lead inspector to explain code of conduct is <state>
      And the duty of the lead inspector to ask provider to read code is <state>

      Examples:
        | when                           | state    |
        | 11.42am                        | met      |
        | 11.59pm                        | met      |
        | 12.00am on Tuesday 14 May 2024 | breached |

    @ILA-001 @ILA-002
    Scenario: The day passes without a word on the code
      When the record shows the preparatory conversation at 11.30am
      And nothing more is recorded until 12.00am on Tuesday 14 May 2024
      Then the duty of the lead inspector to explain code of conduct is breached
      And the duty of the lead inspector to ask provider to read code is breached

Feature: Keeping school leaders informed

  How leaders will hear of progress is agreed on the call. Regular meetings with the headteacher are the
  usual way, and not the only one.

  Background:
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024

  Rule: How leaders will hear of progress is agreed on the call

    @SMH-049
    Scenario Outline: Updates are agreed on the call, at <when>
      Then nothing binds or allows the lead inspector to agree progress updates
      When the record shows the notification call at 10.00am
      Then the lead inspector must agree progress updates with the headteacher by 11.59pm, because of the notification call
      When the lead inspector proceeds to agree progress updates with the headteacher at <when>
      Then the duty of the lead inspector to agree progress updates is <state>

      Examples:
        | when                               | state    |
        | 10.15am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SMH-049
    Scenario: The call passes and no updates were agreed
      Given the record shows the notification call at 10.00am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to agree progress updates is breached

    @SMH-009
    Scenario: Updates agreed the next morning still serve the rest of the inspection
      Given the record shows the notification call at 10.00am
      Then the lead inspector must agree progress updates with the leader, because of the notification call
      When the lead inspector proceeds to agree progress updates with the headteacher at 8.00am on Tuesday 6 February 2024
      Then the duty of the lead inspector to agree progress updates is met

    @SMH-009
    Scenario: The inspection ends and leaders never agreed how to be kept informed
      Given the record shows the notification call at 10.00am
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the lead inspector to agree progress updates is breached
      When the lead inspector proceeds to agree progress updates with the headteacher at 4.05pm
      Then the duty of the lead inspector to agree progress updates is breached

  Rule: Progress meetings are the default, and a reason can be given for another way

    Background:
      Given the record shows the inspection start at 8.00am on Tuesday 6 February 2024

    @SMH-010
    Scenario: The lead inspector meets the headteacher regularly
      Then the lead inspector will normally hold progress meetings with the headteacher, because of the inspection start
      When the lead inspector proceeds to hold progress meetings with the headteacher at 12.30pm
      Then the duty of the lead inspector to hold progress meetings is met

    @SMH-010
    Scenario: The lead inspector says why another way than meetings is better
      When the lead inspector decides not to hold progress meetings with the headteacher at 9.00am, giving the reason "the headteacher asked for notes in writing instead"
      Then this is left to discretion
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the lead inspector to hold progress meetings is set aside

    @SMH-010
    Scenario: A reason not to meet governors is no reason not to meet the headteacher
      When the lead inspector decides not to hold progress meetings with the governing board at 9.00am, giving the reason "the governors are away this week"
      Then the duty of the lead inspector to hold progress meetings is outstanding

    @SMH-010
    Scenario: The lead inspector gives up meetings without a reason
      When the lead inspector decides not to hold progress meetings with the headteacher at 9.00am, giving no reason
      Then this is refused
      And the duty of the lead inspector to hold progress meetings is outstanding

    @SMH-010
    Scenario: The inspection ends without a progress meeting
      When the record shows the inspection end at 4.00pm on Wednesday 7 February 2024
      Then the duty of the lead inspector to hold progress meetings is breached
      When the lead inspector proceeds to hold progress meetings with the headteacher at 4.05pm
      Then the duty of the lead inspector to hold progress meetings is breached

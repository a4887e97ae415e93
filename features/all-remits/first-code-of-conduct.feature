Feature: What the first code of conduct asked of inspectors

  The code of 4 March 2020 asked of inspectors two things that the renewed code no longer says: an answer
  to reasonable requests, and prompt action on safeguarding.

  Background:
    Given an inspection under "Ofsted's code of conduct", version 2020-03-04, is notified at 9.00am on Monday 9 March 2020

  @COC-057
  Scenario: A reasonable request is answered
    When the record shows a reasonable request at 11.00am on Tuesday 10 March 2020
    Then the inspector must respond to reasonable request, because of the reasonable request
    When the inspector proceeds to respond to reasonable request at 11.30am
    Then the duty of the inspector to respond to reasonable request is met

  @COC-058
  Scenario Outline: Something is done about a safeguarding issue at <when>
    Then nothing binds or allows the inspector to act on safeguarding issue
    When the record shows a safeguarding issue found at 11.00am on Tuesday 10 March 2020
    Then the inspector must act on safeguarding issue by 11.59pm, because of the safeguarding issue found
    When the inspector proceeds to act on safeguarding issue at <when>
    Then the duty of the inspector to act on safeguarding issue is <state>

    Examples:
      | when                               | state    |
      | 11.10am                            | met      |
      | 11.59pm                            | met      |
      | 12.00am on Wednesday 11 March 2020 | breached |

  @COC-058
  Scenario: The day ends and nothing was done about the issue
    When the record shows a safeguarding issue found at 11.00am on Tuesday 10 March 2020
    And nothing more is recorded until 12.00am on Wednesday 11 March 2020
    Then the duty of the inspector to act on safeguarding issue is breached

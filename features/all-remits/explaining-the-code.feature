Feature: Explaining the code of conduct

  When notice is given by telephone, the provider hears what the code expects of both sides and what to do
  if the inspection team departs from it. No source dates the renewed code, so the scenarios name the
  version.

  Background:
    Given an inspection under "Ofsted's code of conduct", version renewed, is notified at 9.00am on Monday 3 June 2024

  @COC-002 @COC-003 @COC-004
  Scenario Outline: The provider hears what the code says, is asked to read it, and learns how to speak up, at <when>
    Then nothing binds or allows the lead inspector to explain code of conduct
    And nothing binds or allows the lead inspector to ask provider to read code
    And nothing binds or allows the lead inspector to explain how to raise conduct concerns
    When the record shows the notification call at 9.30am
    Then the lead inspector must explain code of conduct to the provider by 11.59pm, because of the notification call
    And the lead inspector must ask provider to read code by 11.59pm, because of the notification call
    And the lead inspector must explain how to raise conduct concerns to the provider by 11.59pm, because of the notification call
    When the lead inspector proceeds to explain code of conduct to the provider at <when>
    And the lead inspector proceeds to ask provider to read code at <when>
    And the lead inspector proceeds to explain how to raise conduct concerns to the provider at <when>
    Then the duty of the lead inspector to explain code of conduct is <state>
    And the duty of the lead inspector to ask provider to read code is <state>
    And the duty of the lead inspector to explain how to raise conduct concerns is <state>

    Examples:
      | when                           | state    |
      | 9.45am                         | met      |
      | 11.59pm                        | met      |
      | 12.00am on Tuesday 4 June 2024 | breached |

  @COC-002 @COC-003 @COC-004
  Scenario: The day of the call ends without a word on the code
    Given the record shows the notification call at 9.30am
    When nothing more is recorded until 12.00am on Tuesday 4 June 2024
    Then the duty of the lead inspector to explain code of conduct is breached
    And the duty of the lead inspector to ask provider to read code is breached
    And the duty of the lead inspector to explain how to raise conduct concerns is breached

Feature: Visiting the childminders of an agency

  A visit shows how good the agency's support is. The childminder is told so, says who is there in
  support, and is not judged.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 9.00am on Monday 4 March 2024

  @CMA-059 @CMA-063
  Scenario Outline: The childminder hears what the visit is for, and is asked who is there in support, at <when>
    Then nothing binds or allows the inspector to explain purpose of sampling visit
    And nothing binds or allows the inspector to ask who gives support
    When the record shows a childcare provider visit at 10.00am on Tuesday 5 March 2024
    Then the inspector must explain purpose of sampling visit to the childcare provider by 11.59pm, because of the childcare provider visit
    And the inspector must ask who gives support with regard to the childcare provider by 11.59pm, because of the childcare provider visit
    When the inspector proceeds to explain purpose of sampling visit to the childcare provider at <when>
    And the inspector proceeds to ask who gives support with regard to the childcare provider at <when>
    Then the duty of the inspector to explain purpose of sampling visit is <state>
    And the duty of the inspector to ask who gives support is <state>

    Examples:
      | when                              | state    |
      | 10.04am                           | met      |
      | 11.59pm                           | met      |
      | 12.00am on Wednesday 6 March 2024 | breached |

  @CMA-059 @CMA-063
  Scenario: The visit is over and the childminder was told nothing
    When the record shows a childcare provider visit at 10.00am on Tuesday 5 March 2024
    And nothing more is recorded until 12.00am on Wednesday 6 March 2024
    Then the duty of the inspector to explain purpose of sampling visit is breached
    And the duty of the inspector to ask who gives support is breached

  @CMA-060
  Scenario: The visit ends in a judgement on the childminder
    When the record shows a childcare provider visit at 10.00am on Tuesday 5 March 2024
    Then Ofsted must not judge childcare provider, because of the childcare provider visit
    When Ofsted proceeds to judge childcare provider at 11.30am
    Then this is refused
    And the rule that Ofsted must not judge childcare provider is broken

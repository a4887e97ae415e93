Feature: What the first code of conduct asked of inspectors

  The code of 4 March 2020, where it asked what the renewed code no longer says.

  Background:
    Given an inspection under "Ofsted's code of conduct", version 2020-03-04, is notified at 9.00am on Monday 9 March 2020

  @COC-057
  Scenario: A reasonable request is answered
    Then nothing follows from COC-057
    When the record shows a reasonable request at 11.00am on Tuesday 10 March 2020
    Then the inspector must respond to reasonable request, because of the reasonable request
    When the inspector proceeds to respond to reasonable request at 11.30am
    Then this is accepted
    And the duty of the inspector to respond to reasonable request is met

  @COC-058
  Scenario: An issue of safeguarding comes to light
    Then nothing follows from COC-058
    When the record shows a safeguarding issue found at 11.00am on Tuesday 10 March 2020
    Then the inspector must act on safeguarding issue by 11.59pm, because of the safeguarding issue found
    When the inspector proceeds to act on safeguarding issue at 11.10am
    Then this is accepted
    And the duty of the inspector to act on safeguarding issue is met

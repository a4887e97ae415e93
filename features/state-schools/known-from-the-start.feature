Feature: What is known of a school when its inspection is notified

  That a school is an academy, or how it was judged last time, is known before anybody visits it, and counts
  until the end.

  @SMH-030
  Scenario: The school was known to be an academy, and the chief executive of its trust is asked to the feedback
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024, where academy
    When the record shows a lack of urgency found at 11.00am on Wednesday 7 February 2024
    Then the lead inspector should invite chief executive to feedback, because of the lack of urgency found

  @SMH-066
  Scenario: It was known to be the first visit since special measures, and all leaders are met
    Given an inspection under the School monitoring handbook is notified at 9.30am on Monday 5 February 2024, where first monitoring inspection and special measures
    When the record shows the inspection start at 9.00am on Tuesday 6 February 2024
    Then the inspector must meet leaders and governing board with regard to the headteacher, because of the inspection start

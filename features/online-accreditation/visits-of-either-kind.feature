Feature: Accreditation visits and additional visits

  What is laid down for additional visits is for them alone.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Tuesday 30 April 2024
    And the record shows the inspection start at 9.00am on Thursday 2 May 2024

  @AVO-084 @AVO-086 @AVO-088 @AVO-091
  Scenario: An accreditation visit is no additional visit
    When the record shows a concern at 10.30am
    Then the provider should raise concern with the inspector, because of the concern
    And nothing follows from AVO-092
    When the record shows a concern raised at 11.00am, where advice needed and concern unresolved
    Then the inspector should record concern, because of the concern raised
    And nothing follows from AVO-093
    And nothing follows from AVO-094
    And nothing follows from AVO-095
    When the record shows the inspection end at 4.30pm on Friday 3 May 2024
    Then the provider may contact Ofsted after inspection, because of the inspection end
    And nothing follows from AVO-096
    When the record shows a contact after inspection at 9.30am on Tuesday 7 May 2024
    Then nothing follows from AVO-097
    When the record shows final report sent at 10.00am on Thursday 30 May 2024
    Then the provider may make formal complaint to Ofsted, because of the final report sent
    And nothing follows from AVO-099

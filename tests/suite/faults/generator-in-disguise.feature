# cannot tell 10: the step definition given_begun gives a generator, and nothing would run it
# cannot tell 15: the step definition when_begun gives a generator, and nothing would run it
# cannot tell 22: the step definition then_begun gives a generator, and nothing would run it
Feature: A generator behind a wrapper would not run

  @VIS-005
  Scenario: A Given
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    And the record shows the visit start at 10.00am
    And a visit is on
    Then the visitor must send note to the host, because of the visit end

  @VIS-005
  Scenario: A When
    When the visit ends
    Then the visitor must send note to the host, because of the visit end

  @VIS-005
  Scenario: A Then
    Given an inspection under the Visits handbook is notified at 9.00am on Thursday 23 May 2024
    When the record shows the visit end at 3.00pm
    Then all is well

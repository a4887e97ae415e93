Feature: What is known of an area when its inspection is notified

  A worry about the weeks chosen may be there before the first call, and counts from then on.

  @ASF-025
  Scenario: The weeks chosen were a worry before the call, and the partnership may ask for others
    Given an inspection under "Area SEND: framework and handbook" is notified at 9.30am on Monday 15 April 2024, where concern about timing
    When the record shows the notification call at 10.00am
    Then the local area partnership may request deferral from Ofsted, because of the notification call

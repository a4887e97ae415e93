Feature: People and worries in an additional inspection of an independent school

  Staff may bring somebody, pupils and parents speak without staff in the room, and minor slips in
  safeguarding can be put right.

  Background:
    Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Monday 22 April 2024
    And the record shows the inspection start at 8.00am on Tuesday 23 April 2024

  @AII-013
  Scenario: A teacher brings somebody to the conversation
    When the record shows a staff conversation at 9.30am
    Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation
    When the staff member proceeds to be accompanied when speaking to the inspector at 9.30am
    Then this is accepted
    And the permission of the staff member to be accompanied is used

  @AII-013
  Scenario: A parent cannot claim company that is meant for staff
    When the record shows a staff conversation at 9.30am
    And the parent proceeds to be accompanied when speaking to the inspector at 9.35am
    Then this is refused
    And the permission of the staff member to be accompanied is open

  @AII-021
  Scenario: Pupils are met without staff in the room
    When the record shows a pupil meeting at 10.00am
    Then the inspector must meet without staff present, because of the pupil meeting
    When the inspector proceeds to meet without staff present at 10.00am
    Then the duty of the inspector to meet without staff present is met

  @AII-021
  Scenario: Exceptional circumstances let staff stay with pupils
    When the record shows a pupil meeting at 10.00am
    Then the inspector must meet without staff present, because of the pupil meeting
    When the record shows a pause request at 10.05am, where exceptional circumstances
    Then the duty of the inspector to meet without staff present is set aside

  @AII-021
  Scenario: Parents are met without staff in the room
    When the record shows a parent meeting at 12.30pm
    Then the inspector must meet without staff present, because of the parent meeting
    When the inspector proceeds to meet without staff present at 12.30pm
    Then the duty of the inspector to meet without staff present is met

  @AII-021
  Scenario: Exceptional circumstances let staff stay with parents
    When the record shows a parent meeting at 12.30pm
    Then the inspector must meet without staff present, because of the parent meeting
    When the record shows a pause request at 12.35pm, where exceptional circumstances
    Then the duty of the inspector to meet without staff present is set aside

  @AII-064
  Scenario: A gap in the visitors' book is talked over with leaders
    When the record shows a minor improvement found at 10.15am, where easily put right
    Then the inspector must discuss minor improvements with the leader, because of the minor improvement found
    When the inspector proceeds to discuss minor improvements with the leader at 10.35am
    Then the duty of the inspector to discuss minor improvements is met

  @AII-064
  Scenario: The inspection ends and nobody mentioned the gap in the visitors' book
    When the record shows a minor improvement found at 10.15am, where easily put right
    And the record shows the inspection end at 4.30pm
    Then the duty of the inspector to discuss minor improvements is breached
    When the inspector proceeds to discuss minor improvements with the leader at 4.35pm
    Then the duty of the inspector to discuss minor improvements is breached

  @AII-064
  Scenario: It turns out after lunch that the gap is easily closed
    When the record shows a minor improvement found at 10.15am
    Then nothing binds or allows the inspector to discuss minor improvements
    When the record shows a progress meeting at 2.00pm, where easily put right
    Then the inspector must discuss minor improvements with the leader, because of the minor improvement found

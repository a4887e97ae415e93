Feature: Reports on full inspections and on monitoring visits

  Each kind of report rests on its own section of the handbook.

  Background:
    Given an inspection under the "Early career framework and national professional qualification inspection framework and handbook" is notified at 9.30am on Wednesday 28 February 2024

  @ECN-099 @ECN-102 @ECN-103
  Scenario: A full inspection has the report of a full inspection
    Then nothing binds or allows Ofsted to send draft report
    When the record shows the inspection end at 4.30pm on Thursday 7 March 2024
    Then Ofsted will normally send draft report to the lead provider, because of the inspection end
    And nothing follows from ECN-109
    And nothing follows from ECN-111
    And nothing follows from ECN-112
    And nothing follows from ECN-113
    And nothing follows from ECN-118
    When the record shows draft report sent at 10.00am on Monday 25 March 2024
    Then the lead provider may comment on draft report to Ofsted, because of the draft report sent
    And nothing follows from ECN-114
    When the record shows comments received at 10.00am on Tuesday 2 April 2024
    Then Ofsted must consider comments of the lead provider, because of the comments received
    And nothing follows from ECN-115
    And nothing follows from ECN-116
    And nothing follows from ECN-117

  @ECN-111 @ECN-114 @ECN-115
  Scenario: A monitoring visit has the report of a monitoring visit
    Then nothing binds or allows Ofsted to send draft report
    When the record shows the inspection end at 4.30pm on Thursday 7 March 2024, where monitoring visit
    Then Ofsted will normally send draft report to the lead provider, because of the inspection end
    And nothing follows from ECN-097
    And nothing follows from ECN-099
    And nothing follows from ECN-100
    And nothing follows from ECN-101
    And nothing follows from ECN-106
    When the record shows draft report sent at 10.00am on Monday 25 March 2024
    Then the lead provider may comment on draft report to Ofsted, because of the draft report sent
    And nothing follows from ECN-102
    When the record shows comments received at 10.00am on Tuesday 2 April 2024
    Then Ofsted must consider comments of the lead provider, because of the comments received
    And nothing follows from ECN-103
    And nothing follows from ECN-104
    And nothing follows from ECN-105

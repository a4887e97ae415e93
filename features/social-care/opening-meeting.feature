Feature: What the opening of a social care inspection has to cover

  Each of these is owed for itself: one that is done does not make up for one that is not.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024

  @SCF-001 @SCF-002
  Scenario: The provider hears of the code of conduct
    When the record shows the inspection start at 9.00am
    Then the lead inspector must explain code of conduct to the provider, because of the inspection start
    And the lead inspector must ask provider to read code, because of the inspection start
    When the lead inspector proceeds to explain code of conduct to the provider at 9.10am
    And the lead inspector proceeds to ask provider to read code at 9.10am
    Then the duty of the lead inspector to explain code of conduct is met
    And the duty of the lead inspector to ask provider to read code is met

  @SCF-001 @SCF-002
  Scenario: The first day is over and nobody spoke of the code
    When the record shows the inspection start at 9.00am
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the lead inspector to explain code of conduct is breached
    And the duty of the lead inspector to ask provider to read code is breached

  @SCF-007 @SCF-008 @SCF-009 @SCF-011 @SCF-012 @SCF-013 @SCF-014 @SCF-015 @SCF-020 @SCF-021
  Scenario: The opening meeting covers what it has to
    When the record shows the inspection start at 9.00am
    And the record shows the opening meeting at 9.15am
    Then the inspector must outline inspection plan to the registered manager, because of the opening meeting
    And the inspector must confirm kind of inspection to the registered manager, because of the opening meeting
    And the inspector must arrange interview with registered manager, because of the opening meeting
    And the inspector must outline lines of enquiry to the registered manager, because of the opening meeting
    And the inspector must invite current information from the registered manager, because of the opening meeting
    And the inspector must check contact details with the registered manager, because of the opening meeting
    And the inspector must check qualification records with the registered manager, because of the opening meeting
    And the inspector must arrange feedback with the registered manager, because of the opening meeting
    And the inspector must invite concerns from the provider, because of the opening meeting
    And the inspector must explain how to raise concerns to the provider, because of the opening meeting
    When the inspector proceeds to outline inspection plan to the registered manager at 9.30am
    And the inspector proceeds to confirm kind of inspection to the registered manager at 9.30am
    And the inspector proceeds to arrange interview with registered manager at 9.30am
    And the inspector proceeds to outline lines of enquiry to the registered manager at 9.30am
    And the inspector proceeds to invite current information from the registered manager at 9.30am
    And the inspector proceeds to check contact details with the registered manager at 9.30am
    And the inspector proceeds to check qualification records with the registered manager at 9.30am
    And the inspector proceeds to arrange feedback with the registered manager at 9.30am
    And the inspector proceeds to invite concerns from the provider at 9.30am
    And the inspector proceeds to explain how to raise concerns to the provider at 9.30am
    Then the duty of the inspector to outline inspection plan is met
    And the duty of the inspector to confirm kind of inspection is met
    And the duty of the inspector to arrange interview with registered manager is met
    And the duty of the inspector to outline lines of enquiry is met
    And the duty of the inspector to invite current information is met
    And the duty of the inspector to check contact details is met
    And the duty of the inspector to check qualification records is met
    And the duty of the inspector to arrange feedback is met
    And the duty of the inspector to invite concerns is met
    And the duty of the inspector to explain how to raise concerns is met

  @SCF-007 @SCF-008 @SCF-009 @SCF-011 @SCF-012 @SCF-013 @SCF-014 @SCF-015 @SCF-020 @SCF-021
  Scenario: The opening meeting is over and covered none of it
    When the record shows the inspection start at 9.00am
    And the record shows the opening meeting at 9.15am
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the inspector to outline inspection plan is breached
    And the duty of the inspector to confirm kind of inspection is breached
    And the duty of the inspector to arrange interview with registered manager is breached
    And the duty of the inspector to outline lines of enquiry is breached
    And the duty of the inspector to invite current information is breached
    And the duty of the inspector to check contact details is breached
    And the duty of the inspector to check qualification records is breached
    And the duty of the inspector to arrange feedback is breached
    And the duty of the inspector to invite concerns is breached
    And the duty of the inspector to explain how to raise concerns is breached

  @SCF-007
  Scenario: Which buildings to visit is no matter where there is one
    When the record shows the inspection start at 9.00am
    And the record shows the opening meeting at 9.15am
    Then the inspector must outline inspection plan to the registered manager, because of the opening meeting
    And nothing binds or allows the inspector to arrange visits to all buildings
    And nothing binds or allows the responsible individual to identify representative

  @SCF-022
  Scenario: Visits to every building are arranged
    When the record shows the inspection start at 9.00am
    And the record shows the opening meeting at 9.15am, where multi-building home
    Then the inspector must arrange visits to all buildings with the registered manager, because of the opening meeting
    When the inspector proceeds to arrange visits to all buildings with the registered manager at 9.30am
    Then the duty of the inspector to arrange visits to all buildings is met

  @SCF-022
  Scenario: The meeting is over and visits were not arranged
    When the record shows the inspection start at 9.00am
    And the record shows the opening meeting at 9.15am, where multi-building home
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the inspector to arrange visits to all buildings is breached

  @SCF-010
  Scenario: Neither of the two is there, and somebody else is found
    When the record shows the inspection start at 9.00am
    And the record shows the opening meeting at 9.15am, where registered manager unavailable and responsible individual unavailable
    Then the responsible individual should identify representative for the inspector, because of the opening meeting
    When the responsible individual proceeds to identify representative for the inspector at 10.00am
    Then the duty of the responsible individual to identify representative is met

  @SCF-010
  Scenario: The inspection ends and nobody else was found
    When the record shows the inspection start at 9.00am
    And the record shows the opening meeting at 9.15am, where registered manager unavailable and responsible individual unavailable
    And the record shows the inspection end at 4.00pm
    Then the duty of the responsible individual to identify representative is breached

  @SCF-023 @SCF-024
  Scenario: The manager of a home with several buildings is in another one
    When the record shows the inspection start at 9.00am, where multi-building home and registered manager elsewhere
    Then the inspector should contact registered manager by 11.59pm, because of the inspection start
    And the inspector should arrange opening meeting with the registered manager, because of the inspection start
    When the inspector proceeds to contact registered manager at 9.05am
    And the inspector proceeds to arrange opening meeting with the registered manager at 9.10am
    Then the duty of the inspector to contact registered manager is met
    And the duty of the inspector to arrange opening meeting is met

  @SCF-023 @SCF-024
  Scenario: Nobody gets in touch with that manager
    When the record shows the inspection start at 9.00am, where multi-building home and registered manager elsewhere
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the inspector to contact registered manager is breached
    And the duty of the inspector to arrange opening meeting is outstanding
    When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
    Then the duty of the inspector to arrange opening meeting is breached

  @SCF-029
  Scenario: The manager hears what information led to the inspection
    When the record shows the inspection start at 9.00am, where inspection prompted by concern
    Then the inspector should explain information received to the registered manager, because of the inspection start
    When the inspector proceeds to explain information received to the registered manager at 9.30am
    Then the duty of the inspector to explain information received is met

  @SCF-029
  Scenario: The inspection ends and the manager has not heard
    When the record shows the inspection start at 9.00am, where inspection prompted by concern
    And the record shows the inspection end at 4.00pm
    Then the duty of the inspector to explain information received is breached

  @SCF-001
  Scenario: An ordinary inspection has no such information to explain
    When the record shows the inspection start at 9.00am
    Then the lead inspector must explain code of conduct to the provider, because of the inspection start
    And nothing binds or allows the inspector to explain information received
    And nothing binds or allows the inspector to contact registered manager
    And nothing binds or allows the inspector to arrange opening meeting

  @SCF-028
  Scenario: Judgements are said not to be final
    When the record shows the inspection start at 9.00am
    Then the inspector must stress that judgements are not final to the registered manager, because of the inspection start
    When the inspector proceeds to stress that judgements are not final to the registered manager at 9.30am
    Then the duty of the inspector to stress that judgements are not final is met

  @SCF-028
  Scenario: The feedback begins and that was not said
    When the record shows the inspection start at 9.00am
    And the record shows the final feedback meeting at 3.00pm
    Then the duty of the inspector to stress that judgements are not final is breached

  @SCF-094
  Scenario: The provider hears how to complain
    When the record shows the inspection start at 9.00am
    Then the inspector must explain how to complain to the provider, because of the inspection start
    When the inspector proceeds to explain how to complain to the provider at 4.00pm
    Then the duty of the inspector to explain how to complain is met

  @SCF-094
  Scenario: The final report comes and the provider has not heard how to complain
    When the record shows the inspection start at 9.00am
    And the record shows the final report sent at 10.00am on Tuesday 12 March 2024
    Then the duty of the inspector to explain how to complain is breached

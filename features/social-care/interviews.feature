Feature: Whom inspectors speak to in a social care inspection

  Some interviews are always owed, others only where there is a reason for them.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024

  @SCF-031 @SCF-032
  Scenario: Manager, staff and responsible individual are spoken to
    When the record shows the inspection start at 9.00am
    Then the inspector must interview manager and staff with the registered manager, because of the inspection start
    And the inspector should try to talk to responsible individual, because of the inspection start
    When the inspector proceeds to interview manager and staff with the registered manager at 11.00am
    And the inspector proceeds to try to talk to responsible individual at 11.00am
    Then the duty of the inspector to interview manager and staff is met
    And the duty of the inspector to try to talk to responsible individual is met

  @SCF-031 @SCF-032
  Scenario: The inspection ends and none of them was spoken to
    When the record shows the inspection start at 9.00am
    And the record shows the inspection end at 4.00pm
    Then the duty of the inspector to interview manager and staff is breached
    And the duty of the inspector to try to talk to responsible individual is breached

  @SCF-031
  Scenario: Nothing more is owed in an ordinary inspection
    When the record shows the inspection start at 9.00am
    Then the inspector must interview manager and staff with the registered manager, because of the inspection start
    And nothing binds or allows the inspector to speak to staff of each building
    And nothing binds or allows the inspector to discuss management of buildings
    And nothing binds or allows the inspector to ask to interview responsible individual

  @SCF-034 @SCF-038
  Scenario: A home with several buildings
    When the record shows the inspection start at 9.00am, where multi-building home
    Then the inspector must speak to staff of each building with the staff member, because of the inspection start
    And the inspector must discuss management of buildings with the registered manager, because of the inspection start
    When the inspector proceeds to speak to staff of each building with the staff member at 11.00am
    And the inspector proceeds to discuss management of buildings with the registered manager at 11.00am
    Then the duty of the inspector to speak to staff of each building is met
    And the duty of the inspector to discuss management of buildings is met

  @SCF-034 @SCF-038
  Scenario: The inspection ends and its buildings were passed over
    When the record shows the inspection start at 9.00am, where multi-building home
    And the record shows the inspection end at 4.00pm
    Then the duty of the inspector to speak to staff of each building is breached
    And the duty of the inspector to discuss management of buildings is breached

  @SCF-035
  Scenario: The manager is away
    When the record shows the inspection start at 9.00am, where registered manager unavailable
    Then the inspector should ask to interview responsible individual, because of the inspection start
    When the inspector proceeds to ask to interview responsible individual at 11.00am
    Then the duty of the inspector to ask to interview responsible individual is met

  @SCF-035
  Scenario: The inspection ends and nobody asked for the responsible individual
    When the record shows the inspection start at 9.00am, where registered manager unavailable
    And the record shows the inspection end at 4.00pm
    Then the duty of the inspector to ask to interview responsible individual is breached

  @SCF-036
  Scenario: There is a reason to interview the responsible individual: no registered manager in post
    When the record shows the inspection start at 9.00am, where no registered manager in post
    Then the inspector must ask to interview responsible individual, because of the inspection start
    When the inspector proceeds to ask to interview responsible individual at 11.00am
    Then the duty of the inspector to ask to interview responsible individual is met

  @SCF-036
  Scenario: The inspection ends and nobody asked, whatever the reason: no registered manager in post
    When the record shows the inspection start at 9.00am, where no registered manager in post
    And the record shows the inspection end at 4.00pm
    Then the duty of the inspector to ask to interview responsible individual is breached

  @SCF-036
  Scenario: There is a reason to interview the responsible individual: quality concern
    When the record shows the inspection start at 9.00am, where quality concern
    Then the inspector must ask to interview responsible individual, because of the inspection start
    When the inspector proceeds to ask to interview responsible individual at 11.00am
    Then the duty of the inspector to ask to interview responsible individual is met

  @SCF-036
  Scenario: The inspection ends and nobody asked, whatever the reason: quality concern
    When the record shows the inspection start at 9.00am, where quality concern
    And the record shows the inspection end at 4.00pm
    Then the duty of the inspector to ask to interview responsible individual is breached

  @SCF-036
  Scenario: There is a reason to interview the responsible individual: children not protected
    When the record shows the inspection start at 9.00am, where children not protected
    Then the inspector must ask to interview responsible individual, because of the inspection start
    When the inspector proceeds to ask to interview responsible individual at 11.00am
    Then the duty of the inspector to ask to interview responsible individual is met

  @SCF-036
  Scenario: The inspection ends and nobody asked, whatever the reason: children not protected
    When the record shows the inspection start at 9.00am, where children not protected
    And the record shows the inspection end at 4.00pm
    Then the duty of the inspector to ask to interview responsible individual is breached

  @SCF-036
  Scenario: There is a reason to interview the responsible individual: resources concern
    When the record shows the inspection start at 9.00am, where resources concern
    Then the inspector must ask to interview responsible individual, because of the inspection start
    When the inspector proceeds to ask to interview responsible individual at 11.00am
    Then the duty of the inspector to ask to interview responsible individual is met

  @SCF-036
  Scenario: The inspection ends and nobody asked, whatever the reason: resources concern
    When the record shows the inspection start at 9.00am, where resources concern
    And the record shows the inspection end at 4.00pm
    Then the duty of the inspector to ask to interview responsible individual is breached

  @SCF-041
  Scenario: The manager hears what comes next
    When the record shows the inspection start at 9.00am
    And the record shows the first day end at 5.00pm
    Then the inspector will normally say what comes next to the registered manager, because of the first day end
    When the inspector proceeds to say what comes next to the registered manager at 5.10pm
    Then the duty of the inspector to say what comes next is met

  @SCF-041
  Scenario: The first day ends and the manager has not heard
    When the record shows the inspection start at 9.00am
    And the record shows the first day end at 5.00pm
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the inspector to say what comes next is breached

  @SCF-041
  Scenario: The inspector says why the manager does not hear
    When the record shows the inspection start at 9.00am
    And the record shows the first day end at 5.00pm
    And the inspector decides not to say what comes next at 5.01pm, giving the reason "nothing is left to consider"
    Then this is left to discretion
    And the duty of the inspector to say what comes next is set aside

  @SCF-044
  Scenario: A shortfall is reported at once
    When the record shows the inspection start at 9.00am
    And the record shows safety shortfall found at 10.00am
    Then the inspector should report safety shortfall to the registered manager, because of the safety shortfall found
    When the inspector proceeds to report safety shortfall to the registered manager at 10.01am
    Then the duty of the inspector to report safety shortfall is met

  @SCF-044
  Scenario: The day ends and nobody reported the shortfall
    When the record shows the inspection start at 9.00am
    And the record shows safety shortfall found at 10.00am
    And nothing more is recorded until 12.00am on Tuesday 6 February 2024
    Then the duty of the inspector to report safety shortfall is breached

  @SCF-046
  Scenario: Interviews give way to children
    When the record shows the inspection start at 9.00am
    And the record shows staff needed by children at 10.00am
    Then the inspector should alter interview arrangements with the staff member, because of the staff needed by children
    When the inspector proceeds to alter interview arrangements with the staff member at 10.01am
    Then the duty of the inspector to alter interview arrangements is met

  @SCF-046
  Scenario: The inspection ends and no interview gave way
    When the record shows the inspection start at 9.00am
    And the record shows staff needed by children at 10.00am
    And the record shows the inspection end at 4.00pm
    Then the duty of the inspector to alter interview arrangements is breached

  @SCF-051
  Scenario: Those responsible for somebody in distress are told
    When the record shows the inspection start at 9.00am
    And the record shows distress seen at 10.00am
    Then nothing binds or allows the inspector to inform those responsible for well-being
    When the record shows a progress meeting at 11.00am, where passing on appropriate
    Then the inspector must inform those responsible for well-being with the responsible body, because of the distress seen
    When the inspector proceeds to inform those responsible for well-being at 11.30am
    Then this is accepted
    And the duty of the inspector to inform those responsible for well-being is met

Feature: Observing a quality assurance visit with a childminder agency

  Where a quality assurance visit is due during the inspection and it can be done, inspector and agency
  observe together.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024

  @CMA-034
  Scenario: A visit is due, and it is observed together
    When the record shows the inspection start at 9.00am on Monday 4 March 2024, where quality assurance visit due and joint observation practicable
    Then the inspector must arrange joint observations with regard to the staff member, because of the inspection start
    When the inspector proceeds to arrange joint observations with regard to the staff member at 10.00am
    Then the duty of the inspector to arrange joint observations is met

  @CMA-034
  Scenario: The inspection ends and the visit that was due was not observed together
    When the record shows the inspection start at 9.00am on Monday 4 March 2024, where quality assurance visit due and joint observation practicable
    And the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
    Then the duty of the inspector to arrange joint observations is breached
    When the inspector proceeds to arrange joint observations with regard to the staff member at 4.35pm
    Then the duty of the inspector to arrange joint observations is breached

  @CMA-034
  Scenario: A visit is due, but it turns out only later that a joint observation can be done
    When the record shows the inspection start at 9.00am on Monday 4 March 2024, where quality assurance visit due
    Then nothing binds or allows the inspector to arrange joint observations
    When the record shows a progress meeting at 4.00pm, where joint observation practicable
    Then the inspector must arrange joint observations with regard to the staff member, because of the inspection start

  @CMA-034
  Scenario: It turns out only later that a visit is due
    When the record shows the inspection start at 9.00am on Monday 4 March 2024, where joint observation practicable
    Then nothing binds or allows the inspector to arrange joint observations
    When the record shows a progress meeting at 4.00pm, where quality assurance visit due
    Then the inspector must arrange joint observations with regard to the staff member, because of the inspection start

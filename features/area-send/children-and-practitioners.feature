Feature: Following children through an area SEND inspection

  Inspectors talk over what children experience with the people who work with them, and visit providers.
  Nobody need speak to inspectors alone.

  Background:
    Given an inspection under "Area SEND: framework and handbook" is notified at 9.30am on Monday 15 April 2024
    And the record shows the inspection start at 9.00am on Monday 29 April 2024

  Rule: Inspectors hold discussions and make visits

    @ASF-038
    Scenario: Practitioners of several agencies are brought together
      Then the inspector must hold multi-agency discussion with regard to the practitioner, because of the inspection start
      When the inspector proceeds to hold multi-agency discussion with regard to the practitioner at 10.00am
      Then the duty of the inspector to hold multi-agency discussion is met

    @ASF-038
    Scenario: The inspection ends and practitioners were never brought together
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      Then the duty of the inspector to hold multi-agency discussion is breached
      When the inspector proceeds to hold multi-agency discussion with regard to the practitioner at 4.35pm
      Then the duty of the inspector to hold multi-agency discussion is breached

    @ASF-041
    Scenario: Officers are asked to talk over what children experienced
      Then the inspector must ask to discuss sampled experiences with the practitioner, because of the inspection start
      When the inspector proceeds to ask to discuss sampled experiences with the practitioner at 10.15am
      Then the duty of the inspector to ask to discuss sampled experiences is met

    @ASF-041
    Scenario: The inspection ends and officers were never asked
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      Then the duty of the inspector to ask to discuss sampled experiences is breached
      When the inspector proceeds to ask to discuss sampled experiences with the practitioner at 4.35pm
      Then the duty of the inspector to ask to discuss sampled experiences is breached

    @ASF-043
    Scenario: Inspectors visit schools, clinics and care
      Then the inspector must make sampling visits with regard to the provider, because of the inspection start
      When the inspector proceeds to make sampling visits with regard to the provider at 10.30am
      Then the duty of the inspector to make sampling visits is met

    @ASF-043
    Scenario: The inspection ends and no provider was visited
      When the record shows the inspection end at 4.30pm on Friday 3 May 2024
      Then the duty of the inspector to make sampling visits is breached
      When the inspector proceeds to make sampling visits with regard to the provider at 4.35pm
      Then the duty of the inspector to make sampling visits is breached

  Rule: Nobody need speak to inspectors alone

    @ASF-040
    Scenario: A social worker brings somebody to the multi-agency discussion
      When the record shows a multi-agency discussion at 10.30am on Tuesday 30 April 2024
      Then the staff member may be accompanied when speaking to the inspector, because of the multi-agency discussion
      When the social worker proceeds to be accompanied when speaking to the inspector at 10.30am
      Then this is accepted
      And the permission of the staff member to be accompanied is used

    @ASF-011 @ASF-040
    Scenario: A parent has no place at the multi-agency discussion
      When the record shows a multi-agency discussion at 10.30am on Tuesday 30 April 2024
      And the parent proceeds to be accompanied when speaking to the inspector at 10.35am
      Then this is refused
      And the permission of the staff member to be accompanied is open

    @ASF-042
    Scenario: An officer brings somebody to a discussion of decisions
      When the record shows a sampling discussion at 10.30am on Wednesday 1 May 2024
      Then the staff member may be accompanied when speaking to the inspector, because of the sampling discussion
      When the staff member proceeds to be accompanied when speaking to the inspector at 10.30am
      Then this is accepted
      And the permission of the staff member to be accompanied is used

    @ASF-011 @ASF-042
    Scenario: A parent has no place at the discussion of decisions
      When the record shows a sampling discussion at 10.30am on Wednesday 1 May 2024
      And the parent proceeds to be accompanied when speaking to the inspector at 10.35am
      Then this is refused
      And the permission of the staff member to be accompanied is open

    @ASF-045
    Scenario: A teacher brings somebody when inspectors visit
      When the record shows a sampling visit at 1.30pm on Wednesday 1 May 2024
      Then the staff member may be accompanied when speaking to the inspector, because of the sampling visit
      When the staff member proceeds to be accompanied when speaking to the inspector at 1.30pm
      Then this is accepted
      And the permission of the staff member to be accompanied is used

    @ASF-011 @ASF-045
    Scenario: A parent is not the one who is visited
      When the record shows a sampling visit at 1.30pm on Wednesday 1 May 2024
      And the parent proceeds to be accompanied when speaking to the inspector at 1.35pm
      Then this is refused
      And the permission of the staff member to be accompanied is open

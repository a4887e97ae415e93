Feature: What the opening meeting with a registered manager is for

  The inspector says what is coming, checks what Ofsted holds, and hears what the manager has to say.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the inspection start at 9.00am

  Rule: The inspector says what is coming

    @SCF-007
    Scenario: The plan is outlined
      Then nothing follows from SCF-007
      When the record shows the opening meeting at 9.15am
      Then the inspector must outline inspection plan for the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to outline inspection plan for the registered manager at 9.20am
      Then this is accepted
      And the duty of the inspector to outline inspection plan is met

    @SCF-008
    Scenario: The manager does not hear what kind of inspection it is
      Then nothing follows from SCF-008
      When the record shows the opening meeting at 9.15am
      Then the inspector must confirm kind of inspection to the registered manager by 11.59pm, because of the opening meeting
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to confirm kind of inspection is breached

    @SCF-009
    Scenario: The interview is arranged
      Then nothing follows from SCF-009
      When the record shows the opening meeting at 9.15am
      Then the inspector must arrange interview with registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to arrange interview with registered manager at 9.20am
      Then this is accepted
      And the duty of the inspector to arrange interview with registered manager is met

    @SCF-011
    Scenario: Lines of enquiry are outlined
      Then nothing follows from SCF-011
      When the record shows the opening meeting at 9.15am
      Then the inspector must outline lines of enquiry for the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to outline lines of enquiry for the registered manager at 9.20am
      Then this is accepted
      And the duty of the inspector to outline lines of enquiry is met

    @SCF-015
    Scenario: Nothing is arranged about feedback
      Then nothing follows from SCF-015
      When the record shows the opening meeting at 9.15am
      Then the inspector must arrange feedback with the registered manager by 11.59pm, because of the opening meeting
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to arrange feedback is breached

    @SCF-022
    Scenario: A home with several buildings is visited in all of them
      When the record shows the opening meeting at 9.15am
      Then nothing follows from SCF-022
      When the record shows the opening meeting at 9.16am, where multi-building home
      Then the inspector must arrange visits to all buildings with the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to arrange visits to all buildings with the registered manager at 9.30am
      Then this is accepted
      And the duty of the inspector to arrange visits to all buildings is met

  Rule: The inspector checks what Ofsted holds

    @SCF-012
    Scenario: The manager is asked what is new
      Then nothing follows from SCF-012
      When the record shows the opening meeting at 9.15am
      Then the inspector must invite current information from the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to invite current information from the registered manager at 9.20am
      Then this is accepted
      And the duty of the inspector to invite current information is met

    @SCF-013
    Scenario: Contact details are checked
      Then nothing follows from SCF-013
      When the record shows the opening meeting at 9.15am
      Then the inspector must check contact details with the registered manager by 11.59pm, because of the opening meeting
      When the inspector proceeds to check contact details with the registered manager at 9.20am
      Then this is accepted
      And the duty of the inspector to check contact details is met

    @SCF-014
    Scenario: Nobody checks the records of qualifications
      Then nothing follows from SCF-014
      When the record shows the opening meeting at 9.15am
      Then the inspector must check qualification records with the registered manager by 11.59pm, because of the opening meeting
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to check qualification records is breached

  Rule: The provider hears what to do with a concern

    @SCF-020
    Scenario: The provider is asked for concerns
      Then nothing follows from SCF-020
      When the record shows the opening meeting at 9.15am
      Then the inspector must invite concerns from the provider by 11.59pm, because of the opening meeting
      When the inspector proceeds to invite concerns from the provider at 9.20am
      Then this is accepted
      And the duty of the inspector to invite concerns is met

    @SCF-021
    Scenario: The provider does not hear how to raise one
      Then nothing follows from SCF-021
      When the record shows the opening meeting at 9.15am
      Then the inspector must explain how to raise concerns to the provider by 11.59pm, because of the opening meeting
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to explain how to raise concerns is breached

  Rule: Who is well and who stands in

    @SCF-010
    Scenario: Manager and responsible individual are both away
      When the record shows the opening meeting at 9.15am
      Then nothing follows from SCF-010
      When the record shows the opening meeting at 9.16am, where registered manager unavailable and responsible individual unavailable
      Then the responsible individual should identify representative with regard to the inspector, because of the opening meeting
      When the responsible individual proceeds to identify representative with regard to the inspector at 9.30am
      Then this is accepted
      And the duty of the responsible individual to identify representative is met

    @SCF-010
    Scenario: Manager and responsible individual are both away, too late
      When the record shows the opening meeting at 9.15am, where registered manager unavailable and responsible individual unavailable
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      And the responsible individual proceeds to identify representative with regard to the inspector at 4.01pm
      Then the duty of the responsible individual to identify representative is breached

    @SCF-007
    Scenario Outline: One of the two is there: <why>
      When the record shows the opening meeting at 9.15am, where <why>
      Then the inspector must outline inspection plan for the registered manager, because of the opening meeting
      And nothing follows from SCF-010

      Examples:
        | why                                |
        | registered manager unavailable     |
        | responsible individual unavailable |

    @SCF-018 @SCF-019
    Scenario: None of it is owed before the meeting
      When nothing more is recorded until 9.14am
      Then nothing follows from SCF-018
      And nothing follows from SCF-019
      When the record shows the opening meeting at 9.15am
      Then the inspector must check well-being of the registered manager by 11.59pm, because of the opening meeting
      And the inspector should learn well-being contact from the registered manager by 11.59pm, because of the opening meeting

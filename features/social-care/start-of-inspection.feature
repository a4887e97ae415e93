Feature: The start of a social care inspection

  The inspector meets the registered manager first. How the manager is comes up at that meeting.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the inspection start at 9.00am

  Rule: The registered manager is asked how they are at the opening meeting

    @SCF-018
    Scenario: The inspector asks
      When the record shows the opening meeting at 9.15am
      Then the inspector must check well-being of the registered manager, because of the opening meeting
      When the inspector proceeds to check well-being of the registered manager at 9.20am
      Then this is accepted
      And the duty of the inspector to check well-being of the registered manager is met

    @SCF-018
    Scenario: The inspector asks the next day
      When the record shows the opening meeting at 9.15am
      And the inspector proceeds to check well-being of the registered manager at 9.00am on Tuesday 6 February 2024
      Then the duty of the inspector to check well-being of the registered manager is breached

    @SCF-018
    Scenario: Somebody else is asked
      When the record shows the opening meeting at 9.15am
      And the inspector proceeds to check well-being of the staff member at 9.20am
      Then the duty of the inspector to check well-being of the registered manager is outstanding

    @SCF-019
    Scenario: The inspector finds out whom to tell
      When the record shows the opening meeting at 9.15am
      Then the inspector should learn well-being contact from the registered manager, because of the opening meeting
      When the inspector proceeds to learn well-being contact from the registered manager at 9.25am
      Then this is accepted
      And the duty of the inspector to learn well-being contact is met

    @SCF-019
    Scenario: The meeting is over and the inspector does not know whom to tell
      When the record shows the opening meeting at 9.15am
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to learn well-being contact is breached

  Rule: Managers are kept informed, normally in regular meetings

    @SCF-025
    Scenario: How to keep the manager informed is agreed
      Then the inspector must agree progress updates with the registered manager, because of the inspection start
      When the inspector proceeds to agree progress updates with the registered manager at 9.30am
      Then this is accepted
      And the duty of the inspector to agree progress updates is met

    @SCF-026
    Scenario: The inspector meets the manager
      Then the inspector will normally hold progress meetings with the registered manager, because of the inspection start
      When the inspector proceeds to hold progress meetings with the registered manager at 4.30pm
      Then this is accepted
      And the duty of the inspector to hold progress meetings is met

    @SCF-026
    Scenario: The inspector says why another way is better
      When the inspector decides not to hold progress meetings with the registered manager at 9.40am, giving the reason "the manager is on call for the children all day"
      Then this is left to discretion
      And the duty of the inspector to hold progress meetings is set aside

    @SCF-026
    Scenario: The inspector gives no reason
      When the inspector decides not to hold progress meetings with the registered manager at 9.40am, giving no reason
      Then this is refused
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to hold progress meetings is breached

    @SCF-042
    Scenario: The manager brings a colleague to a progress meeting
      When the record shows a progress meeting at 4.30pm
      Then the registered manager may be accompanied when speaking to the inspector, because of the progress meeting
      When the registered manager proceeds to be accompanied at 4.30pm
      Then this is accepted
      And the permission of the registered manager to be accompanied is used

    @SCF-027
    Scenario: A manager hears in time that the service may be judged inadequate
      When the record shows evidence of inadequacy at 2.00pm
      Then the inspector must warn of possible inadequate judgement to the registered manager, because of the evidence of inadequacy
      When the inspector proceeds to warn of possible inadequate judgement to the registered manager at 4.30pm
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to warn of possible inadequate judgement is met

    @SCF-027
    Scenario: A manager hears too late
      When the record shows evidence of inadequacy at 2.00pm
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      And the inspector proceeds to warn of possible inadequate judgement to the registered manager at 4.05pm
      Then the duty of the inspector to warn of possible inadequate judgement is breached

    @SCF-025 @SCF-043
    Scenario: The manager is away and the responsible individual is there
      When the record shows the opening meeting at 9.15am, where registered manager unavailable and responsible individual available
      Then the inspector must agree progress updates with the responsible individual, because of the inspection start
      And the duty of the inspector to agree progress updates with the registered manager is set aside
      When the inspector proceeds to agree progress updates with the responsible individual at 9.30am
      Then this is accepted
      And the duty of the inspector to agree progress updates with the responsible individual is met

    @SCF-025
    Scenario: The inspection ends and nothing was agreed
      When the record shows the inspection end at 4.00pm
      Then the duty of the inspector to agree progress updates is breached

    @SCF-043
    Scenario: The inspection ends and nothing was agreed with the responsible individual either
      When the record shows the opening meeting at 9.15am, where registered manager unavailable and responsible individual available
      And the record shows the inspection end at 4.00pm
      Then the duty of the inspector to agree progress updates with the responsible individual is breached

    @SCF-006
    Scenario: The first day ends without the meeting
      Then the inspector must hold opening meeting with the registered manager by 11.59pm, because of the inspection start
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to hold opening meeting is breached

    @SCF-006
    Scenario: The inspector holds the meeting, and so it takes place
      When the inspector proceeds to hold opening meeting with the registered manager at 9.15am
      Then this is accepted
      And the duty of the inspector to hold opening meeting is met

    @SCF-006 @SCF-018
    Scenario: The meeting that took place was held
      When the record shows the opening meeting at 9.15am
      Then the duty of the inspector to hold opening meeting is met
      And the duty of the inspector to check well-being of the registered manager is outstanding

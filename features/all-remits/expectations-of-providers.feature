Feature: What the code expects of providers

  Providers arrange what inspectors need, say whom to tell about leaders' well-being, hand over evidence,
  and let inspectors meet people on their own. No source dates the renewed code, so the scenarios name the
  version.

  Background:
    Given an inspection under "Ofsted's code of conduct", version renewed, is notified at 9.00am on Monday 3 June 2024

  Rule: From the notice on

    Background:
      Given the record shows the notification call at 9.30am

    @COC-040 @COC-041
    Scenario: The provider arranges what inspectors need and says whom to tell about leaders
      Then the provider should give well-being contact to the inspector, because of the notification call
      And the provider should make inspection arrangements for the inspector, because of the notification call
      When the provider proceeds to give well-being contact to the inspector at 9.45am
      And the provider proceeds to make inspection arrangements for the inspector at 3.00pm
      Then the duty of the provider to give well-being contact is met
      And the duty of the provider to make inspection arrangements is met

    @COC-040 @COC-041
    Scenario: The inspection ends, nothing was arranged, and nobody knows whom to tell about leaders
      When the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the provider to make inspection arrangements is breached
      And the duty of the provider to give well-being contact is breached
      When the provider proceeds to make inspection arrangements for the inspector at 4.05pm
      And the provider proceeds to give well-being contact to the inspector at 4.05pm
      Then the duty of the provider to make inspection arrangements is breached
      And the duty of the provider to give well-being contact is breached

  Rule: While the inspection lasts

    Background:
      Given the record shows the inspection start at 9.00am on Tuesday 4 June 2024

    @COC-033
    Scenario: Inspectors are given the evidence
      Then the provider should provide evidence to the inspector, because of the inspection start
      When the provider proceeds to provide evidence to the inspector at 9.10am
      Then the duty of the provider to provide evidence is met

    @COC-033
    Scenario: The inspection ends and the evidence was never given
      When the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the provider to provide evidence is breached
      When the provider proceeds to provide evidence to the inspector at 4.05pm
      Then the duty of the provider to provide evidence is breached

    @COC-035 @COC-036
    Scenario: Inspectors can meet children and staff without a manager in the room
      Then the provider should arrange meetings with children for the inspector, because of the inspection start
      And the provider should arrange meetings with staff for the inspector, because of the inspection start
      When the provider proceeds to arrange meetings with children for the inspector at 11.00am
      And the provider proceeds to arrange meetings with staff for the inspector at 1.00pm
      Then the duty of the provider to arrange meetings with children is met
      And the duty of the provider to arrange meetings with staff is met

    @COC-035 @COC-036
    Scenario: The inspection ends and inspectors met nobody on their own
      When the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the provider to arrange meetings with children is breached
      And the duty of the provider to arrange meetings with staff is breached
      When the provider proceeds to arrange meetings with children for the inspector at 4.05pm
      And the provider proceeds to arrange meetings with staff for the inspector at 4.05pm
      Then the duty of the provider to arrange meetings with children is breached
      And the duty of the provider to arrange meetings with staff is breached

    @COC-037 @COC-038
    Scenario: Inspectors have a private room and know of cameras
      Then the provider should provide private room for the inspector, because of the inspection start
      And the provider should tell of recording devices with regard to the inspector, because of the inspection start
      When the provider proceeds to provide private room for the inspector at 9.05am
      And the provider proceeds to tell of recording devices with regard to the inspector at 9.06am
      Then the duty of the provider to provide private room is met
      And the duty of the provider to tell of recording devices is met

    @COC-037 @COC-038
    Scenario: The inspection ends and inspectors had neither a room nor word of cameras
      When the record shows the inspection end at 4.00pm on Wednesday 5 June 2024
      Then the duty of the provider to provide private room is breached
      And the duty of the provider to tell of recording devices is breached
      When the provider proceeds to provide private room for the inspector at 4.05pm
      And the provider proceeds to tell of recording devices with regard to the inspector at 4.05pm
      Then the duty of the provider to provide private room is breached
      And the duty of the provider to tell of recording devices is breached

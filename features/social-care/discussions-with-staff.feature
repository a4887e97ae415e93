Feature: Discussions with managers and staff

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the inspection start at 9.00am

  Rule: Inspectors normally ask to speak to staff alone, and staff may have a colleague there

    @SCF-047
    Scenario: The inspector asks to speak to somebody alone
      When the record shows a staff conversation at 11.00am
      Then the inspector will normally ask to speak to staff alone with regard to the staff member, because of the staff conversation
      When the inspector proceeds to ask to speak to staff alone at 11.00am
      Then this is accepted
      And the duty of the inspector to ask to speak to staff alone is met

    @SCF-047 @SCF-048
    Scenario: The member of staff would rather have a colleague there
      When the record shows a staff conversation at 11.00am
      Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation
      When the staff member proceeds to be accompanied at 11.00am
      Then this is accepted
      And the permission of the staff member to be accompanied is used
      And the duty of the inspector to ask to speak to staff alone is set aside

  Rule: Distress is met with care, and advice is sought

    @SCF-049 @SCF-052
    Scenario: The inspector sees that somebody is upset
      When the record shows distress seen at 2.00pm
      Then the inspector must respond sensitively to the staff member, because of the distress seen
      And the inspector must seek advice from manager with regard to the inspection manager, because of the distress seen
      When the inspector proceeds to respond sensitively to the staff member at 2.01pm
      Then the duty of the inspector to respond sensitively is met
      And the duty of the inspector to seek advice from manager is outstanding
      When the inspector proceeds to seek advice from manager at 2.20pm
      Then this is accepted
      And the duty of the inspector to seek advice from manager is met

    @SCF-050
    Scenario: Adjustments are considered where they would help
      When the record shows distress seen at 2.00pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the inspector proceeds to consider adjustments for the staff member at 2.05pm
      Then this is accepted
      And the duty of the inspector to consider adjustments is met

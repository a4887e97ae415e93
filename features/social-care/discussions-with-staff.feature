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
      Then the staff member may ask to be accompanied when speaking to the inspector, because of the staff conversation
      When the staff member proceeds to ask to be accompanied at 11.00am
      Then this is accepted
      And the permission of the staff member to ask to be accompanied is used
      And the duty of the inspector to ask to speak to staff alone is set aside

    @SCF-048
    Scenario: A manager is a member of staff as well
      When the record shows a staff conversation at 11.00am
      And the registered manager proceeds to ask to be accompanied at 11.00am
      Then this is accepted
      And the permission of the staff member to ask to be accompanied is used

    @SCF-047
    Scenario: Nobody asks to speak alone that day
      When the record shows a staff conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to ask to speak to staff alone is breached

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

    @SCF-049 @SCF-052
    Scenario: The inspection ends and nobody did anything
      When the record shows distress seen at 2.00pm
      And the record shows the inspection end at 5.00pm
      Then the duty of the inspector to respond sensitively is breached
      And the duty of the inspector to seek advice from manager is breached

    @SCF-050
    Scenario: The inspection ends and adjustments were not considered
      When the record shows distress seen at 2.00pm, where adjustment appropriate
      And the record shows the inspection end at 5.00pm
      Then the duty of the inspector to consider adjustments is breached

    @SCF-049 @SCF-052
    Scenario: A lead inspector is an inspector, and a regional manager is a manager
      When the record shows distress seen at 2.00pm
      And the lead inspector proceeds to respond sensitively to the registered manager at 2.01pm
      Then the duty of the inspector to respond sensitively is met
      When the inspector proceeds to seek advice from manager with the regional inspection manager at 2.20pm
      Then the duty of the inspector to seek advice from manager is met

    @SCF-050
    Scenario: It is seen later that adjustments would help
      When the record shows distress seen at 2.00pm
      Then nothing binds or allows the inspector to consider adjustments
      When the record shows a progress meeting at 3.00pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen

    @SCF-050
    Scenario: Adjustments are considered where they would help
      When the record shows distress seen at 2.00pm, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen
      When the inspector proceeds to consider adjustments for the staff member at 2.05pm
      Then this is accepted
      And the duty of the inspector to consider adjustments is met

  Rule: Emerging findings are shared, normally as the first day ends

    @SCF-039 @SCF-040
    Scenario: The manager has gone home
      When the record shows the first day end at 5.00pm
      Then the inspector will normally share emerging findings with the registered person by 11.59pm, because of the first day end
      When the inspector decides not to share emerging findings with the registered manager at 5.01pm, giving the reason "the manager has gone home ill"
      Then this is left to discretion
      When the inspector proceeds to share emerging findings with the registered manager at 9.30am on Tuesday 6 February 2024
      Then this is accepted

    @SCF-039
    Scenario: A reason does not lift the duty to share them at all
      When nothing more is recorded until 5.00pm
      Then the inspector must share emerging findings with the registered person, because of the inspection start
      When the inspector decides not to share emerging findings with the registered person at 5.01pm, giving the reason "the manager has gone home ill"
      Then this is refused
      And the duty of the inspector to share emerging findings is outstanding
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to share emerging findings is breached

    @SCF-040
    Scenario: The first day ends in silence
      When the record shows the first day end at 5.00pm
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to share emerging findings is breached

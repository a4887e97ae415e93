Feature: During the inspection of a childminder agency

  Findings are shared as they emerge, childminders can have somebody with them, and parents speak freely.

  Background:
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 9.00am on Monday 4 March 2024

  Rule: Leaders are kept informed

    @CMA-020
    Scenario: The lead inspector meets leaders regularly
      Then the lead inspector will normally hold progress meetings with the leader, because of the inspection start
      When the lead inspector proceeds to hold progress meetings with the leader at 12.20pm
      Then the duty of the lead inspector to hold progress meetings is met

    @CMA-020
    Scenario: The inspection ends without a progress meeting
      When the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
      Then the duty of the lead inspector to hold progress meetings is breached
      When the lead inspector proceeds to hold progress meetings with the leader at 4.35pm
      Then the duty of the lead inspector to hold progress meetings is breached

    @CMA-020
    Scenario: The lead inspector says why another way than meetings is better
      When the lead inspector decides not to hold progress meetings with the leader at 9.30am, giving the reason "the leaders are out on visits and asked for calls instead"
      Then this is left to discretion
      And the duty of the lead inspector to hold progress meetings is set aside

    @CMA-020
    Scenario: The lead inspector gives up meetings without a reason
      When the lead inspector decides not to hold progress meetings with the leader at 9.30am, giving no reason
      Then this is refused
      And the duty of the lead inspector to hold progress meetings is outstanding

    @CMA-028 @CMA-029
    Scenario: Emerging findings are shared, and what was said of them is written down
      Then the lead inspector should share emerging findings with the leader, because of the inspection start
      And the lead inspector should record discussions of findings, because of the inspection start
      When the lead inspector proceeds to share emerging findings with the leader at 1.00pm
      And the lead inspector proceeds to record discussions of findings at 1.02pm
      Then the duty of the lead inspector to share emerging findings is met
      And the duty of the lead inspector to record discussions of findings is met

    @CMA-028 @CMA-029
    Scenario: The inspection ends and leaders heard nothing of the findings
      When the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
      Then the duty of the lead inspector to share emerging findings is breached
      And the duty of the lead inspector to record discussions of findings is breached
      When the lead inspector proceeds to share emerging findings with the leader at 4.35pm
      And the lead inspector proceeds to record discussions of findings at 4.35pm
      Then the duty of the lead inspector to share emerging findings is breached
      And the duty of the lead inspector to record discussions of findings is breached

    @CMA-030
    Scenario: Leaders are asked whether anything worries them
      Then the lead inspector must invite concerns from the leader, because of the inspection start
      When the lead inspector proceeds to invite concerns from the leader at 12.00pm
      Then the duty of the lead inspector to invite concerns is met

    @CMA-030
    Scenario: The inspection ends and leaders were never asked for concerns
      When the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
      Then the duty of the lead inspector to invite concerns is breached
      When the lead inspector proceeds to invite concerns from the leader at 4.35pm
      Then the duty of the lead inspector to invite concerns is breached

    @CMA-021
    Scenario: Leaders hear in good time that the agency may be found ineffective
      When the record shows evidence of inadequacy at 2.00pm on Tuesday 5 March 2024
      Then the lead inspector must warn of possible inadequate judgement to the leader, because of the evidence of inadequacy
      When the lead inspector proceeds to warn of possible inadequate judgement to the leader at 2.30pm
      Then the duty of the lead inspector to warn of possible inadequate judgement is met

    @CMA-021
    Scenario: The inspection ends without a word that the agency may be found ineffective
      When the record shows evidence of inadequacy at 2.00pm on Tuesday 5 March 2024
      And the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
      Then the duty of the lead inspector to warn of possible inadequate judgement is breached
      When the lead inspector proceeds to warn of possible inadequate judgement to the leader at 4.35pm
      Then the duty of the lead inspector to warn of possible inadequate judgement is breached

  Rule: Whom inspectors speak to

    @CMA-026
    Scenario: A childminder has somebody there when inspectors visit
      When the record shows a childcare provider visit at 10.00am on Tuesday 5 March 2024
      Then the childcare provider may be accompanied when speaking to the inspector, because of the childcare provider visit
      When the childcare provider proceeds to be accompanied when speaking to the inspector at 10.00am
      Then this is accepted
      And the permission of the childcare provider to be accompanied is used

    @CMA-026
    Scenario: A parent cannot claim company that is meant for the childminder
      When the record shows a childcare provider visit at 10.00am on Tuesday 5 March 2024
      And the parent proceeds to be accompanied when speaking to the inspector at 10.05am
      Then this is refused
      And the permission of the childcare provider to be accompanied is open

    @CMA-031
    Scenario: A parent asks to speak to inspectors, and an inspector does
      When the record shows the parent's request to speak at 3.15pm on Tuesday 5 March 2024
      Then the inspector may speak to parents, because of the parent's request to speak
      When the inspector proceeds to speak to parents at 3.35pm
      Then this is accepted
      And the permission of the inspector to speak to parents is used

    @CMA-031
    Scenario: No parent has asked to speak to inspectors
      When the inspector proceeds to speak to parents at 2.35pm on Tuesday 5 March 2024
      Then this is refused
      When the record shows the parent's request to speak at 3.15pm
      Then the inspector may speak to parents, because of the parent's request to speak

    @CMA-032
    Scenario: Parents speak to an inspector without staff in the room
      When the record shows a parent meeting at 3.15pm on Tuesday 5 March 2024
      Then the inspector must meet without staff present, because of the parent meeting
      When the inspector proceeds to meet without staff present at 3.15pm
      Then the duty of the inspector to meet without staff present is met

    @CMA-032
    Scenario: In exceptional circumstances staff stay with parents
      When the record shows a parent meeting at 3.15pm on Tuesday 5 March 2024
      Then the inspector must meet without staff present, because of the parent meeting
      When the record shows a pause request at 3.20pm, where exceptional circumstances
      Then the duty of the inspector to meet without staff present is set aside

    @CMA-033
    Scenario: Those who support childminders are spoken to
      Then the inspector must speak to supporting staff with regard to the staff member, because of the inspection start
      When the inspector proceeds to speak to supporting staff with regard to the staff member at 10.30am
      Then the duty of the inspector to speak to supporting staff is met

    @CMA-033
    Scenario: The inspection ends and nobody spoke to those who support childminders
      When the record shows the inspection end at 4.30pm on Wednesday 6 March 2024
      Then the duty of the inspector to speak to supporting staff is breached
      When the inspector proceeds to speak to supporting staff with regard to the staff member at 4.35pm
      Then the duty of the inspector to speak to supporting staff is breached

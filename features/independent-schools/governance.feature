Feature: Proprietors and governors in an inspection of an independent school

  From the call on, the lead inspector finds out who governs the school, arranges to meet them and has
  them asked to the feedback.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024

  Rule: Who governs is found out, and meetings with them are arranged

    @ISH-021 @ISH-022
    Scenario: The lead inspector clears up who governs and confirms the arrangements
      When the record shows the notification call at 10.00am
      Then the lead inspector must establish governance structure with the school, because of the notification call
      And the lead inspector must confirm meeting arrangements with the school, because of the notification call
      When the lead inspector proceeds to establish governance structure with the school at 10.15am
      And the lead inspector proceeds to confirm meeting arrangements with the school at 10.17am
      Then the duty of the lead inspector to establish governance structure is met
      And the duty of the lead inspector to confirm meeting arrangements is met

    @ISH-021 @ISH-022
    Scenario: The inspection ends and it was never clear who governs
      When the record shows the notification call at 10.00am
      And the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the duty of the lead inspector to establish governance structure is breached
      And the duty of the lead inspector to confirm meeting arrangements is breached
      When the lead inspector proceeds to establish governance structure with the school at 4.35pm
      And the lead inspector proceeds to confirm meeting arrangements with the school at 4.35pm
      Then the duty of the lead inspector to establish governance structure is breached
      And the duty of the lead inspector to confirm meeting arrangements is breached

    @ISH-019 @ISH-023
    Scenario: The proprietor and the governors are to be met
      When the record shows the notification call at 10.00am
      Then the lead inspector must arrange governance meeting with the proprietor, because of the notification call
      And the lead inspector must arrange governance meeting with the governing board, because of the notification call
      When the lead inspector proceeds to arrange governance meeting with the proprietor at 10.25am
      And the lead inspector proceeds to arrange governance meeting with the governing board at 10.27am
      Then the duty of the lead inspector to arrange governance meeting with the proprietor is met
      And the duty of the lead inspector to arrange governance meeting with the governing board is met

    @ISH-019 @ISH-023
    Scenario: The inspection ends and neither proprietor nor governors were to be met
      When the record shows the notification call at 10.00am
      And the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the duty of the lead inspector to arrange governance meeting with the proprietor is breached
      And the duty of the lead inspector to arrange governance meeting with the governing board is breached
      When the lead inspector proceeds to arrange governance meeting with the proprietor at 4.35pm
      And the lead inspector proceeds to arrange governance meeting with the governing board at 4.35pm
      Then the duty of the lead inspector to arrange governance meeting with the proprietor is breached
      And the duty of the lead inspector to arrange governance meeting with the governing board is breached

    @ISH-018
    Scenario: Inspectors clear up at the school who governs it
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      Then the inspector must establish governance structure with the school, because of the inspection start
      When the inspector proceeds to establish governance structure with the school at 9.00am
      Then the duty of the inspector to establish governance structure is met

    @ISH-018
    Scenario: The inspection ends and inspectors never learnt who governs the school
      When the record shows the inspection start at 8.00am on Tuesday 27 February 2024
      And the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the duty of the inspector to establish governance structure is breached
      When the inspector proceeds to establish governance structure with the school at 4.35pm
      Then the duty of the inspector to establish governance structure is breached

    @ISH-010
    Scenario: The school is encouraged to ask people to meet inspectors
      When the record shows the notification call at 10.00am
      Then Ofsted must encourage invitations to meet inspectors for the school, because of the notification call
      When Ofsted proceeds to encourage invitations to meet inspectors for the school at 10.30am
      Then the duty of Ofsted to encourage invitations to meet inspectors is met

    @ISH-010
    Scenario: The inspection ends and the school was never encouraged to ask people in
      When the record shows the notification call at 10.00am
      And the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the duty of Ofsted to encourage invitations to meet inspectors is breached
      When Ofsted proceeds to encourage invitations to meet inspectors for the school at 4.35pm
      Then the duty of Ofsted to encourage invitations to meet inspectors is breached

  Rule: Proprietor and governors are asked to the feedback

    @ISH-020 @ISH-024
    Scenario: The school is asked to invite proprietor and governors to the feedback
      When the record shows the notification call at 10.00am
      Then the lead inspector must ask school to invite proprietor to feedback, because of the notification call
      And the lead inspector must ask school to invite governors to feedback, because of the notification call
      When the lead inspector proceeds to ask school to invite proprietor to feedback at 10.35am
      And the lead inspector proceeds to ask school to invite governors to feedback at 10.37am
      Then the duty of the lead inspector to ask school to invite proprietor to feedback is met
      And the duty of the lead inspector to ask school to invite governors to feedback is met

    @ISH-020 @ISH-024
    Scenario: The feedback begins and nobody thought of proprietor or governors
      When the record shows the notification call at 10.00am
      And the record shows the final feedback meeting at 3.00pm on Thursday 29 February 2024
      Then the duty of the lead inspector to ask school to invite proprietor to feedback is breached
      And the duty of the lead inspector to ask school to invite governors to feedback is breached
      When the lead inspector proceeds to ask school to invite proprietor to feedback at 3.05pm
      And the lead inspector proceeds to ask school to invite governors to feedback at 3.05pm
      Then the duty of the lead inspector to ask school to invite proprietor to feedback is breached
      And the duty of the lead inspector to ask school to invite governors to feedback is breached

  Rule: Those who govern speak to inspectors without leaders in the room

    @ISH-082
    Scenario: The chair and two governors are met without the headteacher
      When the record shows a governance meeting at 1.30pm on Tuesday 27 February 2024
      Then the inspector should meet without leaders present with regard to the governing board, because of the governance meeting
      When the inspector proceeds to meet without leaders present with regard to the governing board at 1.30pm
      Then the duty of the inspector to meet without leaders present is met

    @ISH-082
    Scenario: Exceptional circumstances, talked over with the lead inspector, let the headteacher stay
      When the record shows a governance meeting at 1.30pm on Tuesday 27 February 2024
      Then the inspector should meet without leaders present with regard to the governing board, because of the governance meeting
      When the record shows a progress meeting at 1.35pm, where exceptional circumstances and discussed with lead inspector
      Then the duty of the inspector to meet without leaders present is set aside

    @ISH-082
    Scenario: Exceptional circumstances alone do not let the headteacher stay
      When the record shows a governance meeting at 1.30pm on Tuesday 27 February 2024, where exceptional circumstances
      Then the inspector should meet without leaders present with regard to the governing board, because of the governance meeting

    @ISH-082
    Scenario: A word with the lead inspector alone does not let the headteacher stay
      When the record shows a governance meeting at 1.30pm on Tuesday 27 February 2024, where discussed with lead inspector
      Then the inspector should meet without leaders present with regard to the governing board, because of the governance meeting

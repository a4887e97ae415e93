Feature: Keeping leaders of an independent school informed

  How leaders will hear of progress is agreed, meetings are the usual way, and where things look bad the
  headteacher hears it in time.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024

  Rule: How leaders will hear of progress is agreed

    @ISH-025
    Scenario: Updates are agreed with the headteacher
      When the record shows the notification call at 10.00am
      Then the lead inspector must agree progress updates with the leader, because of the notification call
      When the lead inspector proceeds to agree progress updates with the headteacher at 10.20am
      Then the duty of the lead inspector to agree progress updates is met

    @ISH-025
    Scenario: The inspection ends and updates were never agreed
      When the record shows the notification call at 10.00am
      And the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the duty of the lead inspector to agree progress updates is breached
      When the lead inspector proceeds to agree progress updates with the headteacher at 4.35pm
      Then the duty of the lead inspector to agree progress updates is breached

  Rule: Progress meetings are the default, and a reason can be given for another way

    Background:
      Given the record shows the inspection start at 8.00am on Tuesday 27 February 2024

    @ISH-026
    Scenario: The lead inspector meets the headteacher on each day
      Then nothing binds or allows the lead inspector to hold progress meetings
      When the record shows the inspection day start at 8.00am
      Then the lead inspector will normally hold progress meetings with the headteacher by 11.59pm, because of the inspection day start
      When the lead inspector proceeds to hold progress meetings with the headteacher at 12.30pm
      Then the duty of the lead inspector to hold progress meetings is met
      When the record shows the inspection day start at 8.30am on Wednesday 28 February 2024
      Then the lead inspector will normally hold progress meetings with the headteacher by 11.59pm, because of the inspection day start

    @ISH-026
    Scenario: A day passes without a progress meeting
      When the record shows the inspection day start at 8.00am
      And nothing more is recorded until 12.00am on Wednesday 28 February 2024
      Then the duty of the lead inspector to hold progress meetings is breached
      When the lead inspector proceeds to hold progress meetings with the headteacher at 12.00am
      Then the duty of the lead inspector to hold progress meetings is breached

    @ISH-026
    Scenario: The progress meeting takes up the last minute of the day
      When the record shows the inspection day start at 8.00am
      And the lead inspector proceeds to hold progress meetings with the headteacher at 11.59pm
      Then the duty of the lead inspector to hold progress meetings is met

    @ISH-026
    Scenario: The lead inspector says why another way than meetings is better
      When the record shows the inspection day start at 8.00am
      And the lead inspector decides not to hold progress meetings with the headteacher at 8.30am, giving the reason "the headteacher teaches all day and asked for a note at lunch"
      Then this is left to discretion
      And the duty of the lead inspector to hold progress meetings is set aside

    @ISH-026
    Scenario: The lead inspector gives up meetings without a reason
      When the record shows the inspection day start at 8.00am
      And the lead inspector decides not to hold progress meetings with the headteacher at 8.30am, giving no reason
      Then this is refused
      And the duty of the lead inspector to hold progress meetings is outstanding

    @ISH-028
    Scenario: The headteacher hears that nothing is final before the last team meeting
      Then the lead inspector must stress that judgements are not final to the headteacher, because of the inspection start
      When the lead inspector proceeds to stress that judgements are not final to the headteacher at 12.40pm
      Then the duty of the lead inspector to stress that judgements are not final is met

    @ISH-028
    Scenario: The last team meeting begins and the headteacher took first impressions for judgements
      When the record shows the final team meeting at 1.30pm on Thursday 29 February 2024
      Then the duty of the lead inspector to stress that judgements are not final is breached
      When the lead inspector proceeds to stress that judgements are not final to the headteacher at 1.35pm
      Then the duty of the lead inspector to stress that judgements are not final is breached

  Rule: A judgement of inadequate does not come out of the blue

    Background:
      Given the record shows the inspection start at 8.00am on Tuesday 27 February 2024

    @ISH-027
    Scenario: The headteacher is warned that the school may be judged inadequate
      When the record shows evidence of inadequacy at 2.00pm
      Then the lead inspector will normally warn of possible inadequate judgement to the headteacher, because of the evidence of inadequacy
      When the lead inspector proceeds to warn of possible inadequate judgement to the headteacher at 2.40pm
      Then the duty of the lead inspector to warn of possible inadequate judgement is met

    @ISH-027
    Scenario: The inspection ends without a warning that the school may be judged inadequate
      When the record shows evidence of inadequacy at 2.00pm
      And the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the duty of the lead inspector to warn of possible inadequate judgement is breached
      When the lead inspector proceeds to warn of possible inadequate judgement to the headteacher at 4.35pm
      Then the duty of the lead inspector to warn of possible inadequate judgement is breached

    @ISH-027
    Scenario: The lead inspector says why a warning would do harm
      When the record shows evidence of inadequacy at 2.00pm
      And the lead inspector decides not to warn of possible inadequate judgement to the headteacher at 2.30pm, giving the reason "the evidence concerns the headteacher and the police asked for silence"
      Then this is left to discretion
      And the duty of the lead inspector to warn of possible inadequate judgement is set aside

    @ISH-027
    Scenario: The lead inspector gives no warning and no reason
      When the record shows evidence of inadequacy at 2.00pm
      And the lead inspector decides not to warn of possible inadequate judgement to the headteacher at 2.30pm, giving no reason
      Then this is refused
      And the duty of the lead inspector to warn of possible inadequate judgement is outstanding

  Rule: A single inspector shares findings at the end of each day

    Background:
      Given the record shows the inspection start at 8.00am on Tuesday 27 February 2024

    @ISH-009
    Scenario Outline: The only inspector shares what has emerged, at <when>
      Then nothing binds or allows the lead inspector to share emerging findings
      When the record shows the inspection day end at 5.00pm, where single inspector
      Then the lead inspector must share emerging findings with the headteacher by 11.59pm, because of the inspection day end
      When the lead inspector proceeds to share emerging findings with the headteacher at <when>
      Then the duty of the lead inspector to share emerging findings is <state>

      Examples:
        | when                                  | state    |
        | 5.10pm                                | met      |
        | 11.59pm                               | met      |
        | 12.00am on Wednesday 28 February 2024 | breached |

    @ISH-009
    Scenario: The day passes and the only inspector shared nothing
      When the record shows the inspection day end at 5.00pm, where single inspector
      And nothing more is recorded until 12.00am on Wednesday 28 February 2024
      Then the duty of the lead inspector to share emerging findings is breached

    @ISH-009
    Scenario: It turns out that a colleague has gone home ill and one inspector is left
      When the record shows the inspection day end at 5.00pm
      Then nothing binds or allows the lead inspector to share emerging findings
      When the record shows a progress meeting at 5.30pm, where single inspector
      Then the lead inspector must share emerging findings with the headteacher by 11.59pm, because of the inspection day end

Feature: Keeping managers informed

  Managers hear of progress in a way that is agreed with them, of findings while they emerge, and in time
  of anything that could make the judgement inadequate or anybody unsafe.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024
    And the record shows the inspection start at 9.00am

  Rule: How managers will hear of progress is agreed

    @SCF-025
    Scenario: Updates are agreed with the manager
      Then the inspector must agree progress updates with the registered manager, because of the inspection start
      When the inspector proceeds to agree progress updates with the registered manager at 9.30am
      Then the duty of the inspector to agree progress updates is met

    @SCF-025
    Scenario: The inspection ends and no updates were agreed with the manager
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to agree progress updates is breached
      When the inspector proceeds to agree progress updates with the registered manager at 4.05pm
      Then the duty of the inspector to agree progress updates is breached

    @SCF-025 @SCF-043
    Scenario: The manager is away, and updates are agreed with the responsible individual
      When the record shows the opening meeting at 9.15am, where registered manager unavailable and responsible individual available
      Then the inspector must agree progress updates with the responsible individual, because of the inspection start
      And the duty of the inspector to agree progress updates with the registered manager is set aside
      When the inspector proceeds to agree progress updates with the responsible individual at 9.30am
      Then this is accepted
      And the duty of the inspector to agree progress updates with the responsible individual is met

    @SCF-043
    Scenario: The inspection ends and no updates were agreed with the responsible individual
      When the record shows the opening meeting at 9.15am, where registered manager unavailable and responsible individual available
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to agree progress updates is breached
      When the inspector proceeds to agree progress updates with the responsible individual at 4.05pm
      Then the duty of the inspector to agree progress updates is breached

    @SCF-025
    Scenario Outline: Updates are agreed with the manager where all that is known is: <what>
      When the record shows the opening meeting at 9.15am, where <what>
      Then nothing follows from SCF-043
      And the inspector must agree progress updates with the registered manager, because of the inspection start

      Examples:
        | what                             |
        | registered manager unavailable   |
        | responsible individual available |

  Rule: Progress meetings are the default, and a reason can be given for another way

    @SCF-026
    Scenario: The inspector meets the manager regularly
      Then the inspector will normally hold progress meetings with the registered manager, because of the inspection start
      When the inspector proceeds to hold progress meetings with the registered manager at 4.30pm
      Then the duty of the inspector to hold progress meetings is met

    @SCF-026
    Scenario: The inspector says why another way than meetings is better
      When the inspector decides not to hold progress meetings with the registered manager at 9.40am, giving the reason "the manager is on call for the children all day"
      Then this is left to discretion
      And the duty of the inspector to hold progress meetings is set aside

    @SCF-026
    Scenario: The inspector gives up meetings without a reason
      When the inspector decides not to hold progress meetings with the registered manager at 9.40am, giving no reason
      Then this is refused
      And the duty of the inspector to hold progress meetings is outstanding

    @SCF-026
    Scenario: The inspection ends without a meeting of inspector and manager
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to hold progress meetings is breached
      When the inspector proceeds to hold progress meetings with the registered manager at 4.05pm
      Then the duty of the inspector to hold progress meetings is breached

    @SCF-042
    Scenario: The manager brings a colleague to a progress meeting
      When the record shows a progress meeting at 4.30pm
      Then the registered manager may be accompanied when speaking to the inspector, because of the progress meeting
      When the registered manager proceeds to be accompanied when speaking to the inspector at 4.30pm
      Then this is accepted
      And the permission of the registered manager to be accompanied is used

    @SCF-042
    Scenario: Company at a progress meeting is for the manager, not for a parent
      When the record shows a progress meeting at 4.30pm
      And the parent proceeds to be accompanied when speaking to the inspector at 4.30pm
      Then this is refused
      And the permission of the registered manager to be accompanied is open

  Rule: Findings are shared while they emerge

    @SCF-039
    Scenario: The registered person hears findings in the course of the inspection
      Then the inspector must share emerging findings with the registered person, because of the inspection start
      When the inspector proceeds to share emerging findings with the registered person at 1.00pm
      Then the duty of the inspector to share emerging findings is met

    @SCF-039
    Scenario: The inspection ends and no finding was shared
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to share emerging findings is breached
      When the inspector proceeds to share emerging findings with the registered person at 4.05pm
      Then the duty of the inspector to share emerging findings is breached

    @SCF-039
    Scenario: A reason does not lift the duty to share findings at all
      When the inspector decides not to share emerging findings with the registered person at 5.01pm, giving the reason "the manager has gone home ill"
      Then this is refused
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to share emerging findings is breached

    @SCF-040 @SCF-041
    Scenario Outline: Findings are shared and the manager hears what comes next, at <when>
      Then nothing binds or allows the inspector to say what comes next
      When the record shows the first day end at 5.00pm
      Then the inspector will normally share emerging findings with the registered person by 11.59pm, because of the first day end
      And the inspector will normally say what comes next to the registered manager by 11.59pm, because of the first day end
      When the inspector proceeds to share emerging findings with the registered person at <when>
      And the inspector proceeds to say what comes next to the registered manager at <when>
      Then the duty of the inspector to share emerging findings is <state>
      And the duty of the inspector to say what comes next is <state>

      Examples:
        | when                               | state    |
        | 5.12pm                             | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-039 @SCF-040
    Scenario: The manager has gone home, and hears the next morning
      When the record shows the first day end at 5.00pm
      And the inspector decides not to share emerging findings with the registered manager at 5.01pm, giving the reason "the manager has gone home ill"
      Then this is left to discretion
      When the inspector proceeds to share emerging findings with the registered manager at 9.30am on Tuesday 6 February 2024
      Then this is accepted

    @SCF-040
    Scenario: A reason sets aside that findings are shared as the first day ends
      When the record shows the first day end at 5.00pm
      And the inspector decides not to share emerging findings with the registered manager at 5.01pm, giving the reason "the manager has gone home ill"
      Then this is left to discretion
      And the duty of the inspector to share emerging findings is set aside

    @SCF-041
    Scenario: The inspector says why the manager does not hear what comes next
      When the record shows the first day end at 5.00pm
      And the inspector decides not to say what comes next to the registered manager at 5.01pm, giving the reason "nothing is left to consider"
      Then this is left to discretion
      And the duty of the inspector to say what comes next is set aside

    @SCF-040 @SCF-041
    Scenario: The inspector gives no reason for telling the manager nothing that day
      When the record shows the first day end at 5.00pm
      And the inspector decides not to share emerging findings with the registered person at 5.01pm, giving no reason
      Then this is refused
      When the inspector decides not to say what comes next to the registered manager at 5.02pm, giving no reason
      Then this is refused
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to share emerging findings is breached
      And the duty of the inspector to say what comes next is breached

    @SCF-040 @SCF-041
    Scenario: The first day ends and the manager is told nothing
      When the record shows the first day end at 5.00pm
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to share emerging findings is breached
      And the duty of the inspector to say what comes next is breached

  Rule: Managers are warned in time

    @SCF-027
    Scenario: The manager hears that the service may be judged inadequate
      When the record shows evidence of inadequacy at 2.00pm
      Then the inspector must warn of possible inadequate judgement to the registered manager, because of the evidence of inadequacy
      When the inspector proceeds to warn of possible inadequate judgement to the registered manager at 4.30pm
      Then the duty of the inspector to warn of possible inadequate judgement is met

    @SCF-027
    Scenario: The manager hears only after the inspection that the service may be inadequate
      When the record shows evidence of inadequacy at 2.00pm
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to warn of possible inadequate judgement is breached
      When the inspector proceeds to warn of possible inadequate judgement to the registered manager at 4.05pm
      Then the duty of the inspector to warn of possible inadequate judgement is breached

    @SCF-028
    Scenario: The manager hears that no judgement is final yet
      Then the inspector must stress that judgements are not final to the registered manager, because of the inspection start
      When the inspector proceeds to stress that judgements are not final to the registered manager at 9.30am
      Then the duty of the inspector to stress that judgements are not final is met

    @SCF-028
    Scenario: The feedback begins and the manager took judgements for final
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to stress that judgements are not final is breached
      When the inspector proceeds to stress that judgements are not final to the registered manager at 3.05pm
      Then the duty of the inspector to stress that judgements are not final is breached

    @SCF-044
    Scenario Outline: A shortfall in safety is reported at <when>
      Then nothing binds or allows the inspector to report safety shortfall
      When the record shows a safety shortfall found at 10.00am
      Then the inspector should report safety shortfall to the registered manager by 11.59pm, because of the safety shortfall found
      When the inspector proceeds to report safety shortfall to the registered manager at <when>
      Then the duty of the inspector to report safety shortfall is <state>

      Examples:
        | when                               | state    |
        | 10.01am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-044
    Scenario: The day ends and the shortfall was not reported
      When the record shows a safety shortfall found at 10.00am
      And nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to report safety shortfall is breached

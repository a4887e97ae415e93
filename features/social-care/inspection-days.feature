Feature: The days of a social care inspection

  What starts with the inspection, and what it must not end without.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024

  Rule: The code of conduct is explained at the start

    @SCF-001
    Scenario: The code is explained
      Then nothing follows from SCF-001
      When the record shows the inspection start at 9.00am
      Then the lead inspector must explain code of conduct to the provider by 11.59pm, because of the inspection start
      When the lead inspector proceeds to explain code of conduct to the provider at 9.05am
      Then this is accepted
      And the duty of the lead inspector to explain code of conduct is met

    @SCF-002
    Scenario: The provider is asked to read the code
      Then nothing follows from SCF-002
      When the record shows the inspection start at 9.00am
      Then the lead inspector must ask provider to read code by 11.59pm, because of the inspection start
      When the lead inspector proceeds to ask provider to read code at 9.05am
      Then this is accepted
      And the duty of the lead inspector to ask provider to read code is met

    @SCF-006
    Scenario: The inspector meets the manager
      Then nothing follows from SCF-006
      When the record shows the inspection start at 9.00am
      Then the inspector must hold opening meeting with the registered manager by 11.59pm, because of the inspection start
      When the inspector proceeds to hold opening meeting with the registered manager at 9.10am
      Then this is accepted
      And the duty of the inspector to hold opening meeting is met

    @SCF-094
    Scenario: The provider hears how to complain
      Then nothing follows from SCF-094
      When the record shows the inspection start at 9.00am
      Then the inspector must explain how to complain to the provider, because of the inspection start
      When the inspector proceeds to explain how to complain to the provider at 9.05am
      Then this is accepted
      And the duty of the inspector to explain how to complain is met

    @SCF-094
    Scenario: The provider hears how to complain, too late
      When the record shows the inspection start at 9.00am
      And the record shows final report sent at 10.00am on Monday 18 March 2024
      And the inspector proceeds to explain how to complain to the provider at 10.01am
      Then the duty of the inspector to explain how to complain is breached

  Rule: A manager in another building is not forgotten

    @SCF-023
    Scenario: The manager is contacted
      Then nothing follows from SCF-023
      When the record shows the inspection start at 9.00am, where multi-building home and registered manager elsewhere
      Then the inspector should contact registered manager by 11.59pm, because of the inspection start
      When the inspector proceeds to contact registered manager at 9.05am
      Then this is accepted
      And the duty of the inspector to contact registered manager is met

    @SCF-024
    Scenario: The opening meeting is arranged
      Then nothing follows from SCF-024
      When the record shows the inspection start at 9.00am, where multi-building home and registered manager elsewhere
      Then the inspector should arrange opening meeting with the registered manager, because of the inspection start
      When the inspector proceeds to arrange opening meeting with the registered manager at 9.05am
      Then this is accepted
      And the duty of the inspector to arrange opening meeting is met

    @SCF-024
    Scenario: The opening meeting is arranged, too late
      When the record shows the inspection start at 9.00am, where multi-building home and registered manager elsewhere
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      And the inspector proceeds to arrange opening meeting with the registered manager at 4.01pm
      Then the duty of the inspector to arrange opening meeting is breached

    @SCF-006
    Scenario Outline: The manager is not elsewhere in a home of several buildings: <why>
      When the record shows the inspection start at 9.00am, where <why>
      Then the inspector must hold opening meeting with the registered manager, because of the inspection start
      And nothing follows from SCF-023
      And nothing follows from SCF-024

      Examples:
        | why                          |
        | multi-building home          |
        | registered manager elsewhere |

  Rule: Managers and staff are spoken to before the end

    @SCF-028
    Scenario: Nobody says that judgements are not final
      Then nothing follows from SCF-028
      When the record shows the inspection start at 9.00am
      Then the inspector must stress that judgements are not final to the registered manager, because of the inspection start
      When the record shows the final feedback meeting at 3.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to stress that judgements are not final is breached

    @SCF-029
    Scenario: The manager hears what prompted the inspection
      Then nothing follows from SCF-029
      When the record shows the inspection start at 9.00am, where inspection prompted by concern
      Then the inspector should explain information received to the registered manager, because of the inspection start
      When the inspector proceeds to explain information received to the registered manager at 9.30am
      Then this is accepted
      And the duty of the inspector to explain information received is met

    @SCF-029
    Scenario: The manager hears what prompted the inspection, too late
      When the record shows the inspection start at 9.00am, where inspection prompted by concern
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      And the inspector proceeds to explain information received to the registered manager at 4.01pm
      Then the duty of the inspector to explain information received is breached

    @SCF-031
    Scenario: The inspection ends without interviews
      Then nothing follows from SCF-031
      When the record shows the inspection start at 9.00am
      Then the inspector must interview manager and staff with regard to the registered manager, because of the inspection start
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to interview manager and staff is breached

    @SCF-032
    Scenario: Nobody tries the responsible individual
      Then nothing follows from SCF-032
      When the record shows the inspection start at 9.00am
      Then the inspector should try to talk to responsible individual, because of the inspection start
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to try to talk to responsible individual is breached

    @SCF-034
    Scenario: Staff of one building are never spoken to
      Then nothing follows from SCF-034
      When the record shows the inspection start at 9.00am, where multi-building home
      Then the inspector must speak to staff of each building with regard to the staff member, because of the inspection start
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to speak to staff of each building is breached

    @SCF-035
    Scenario: The manager is away, and nobody else is asked
      Then nothing follows from SCF-035
      When the record shows the inspection start at 9.00am, where registered manager unavailable
      Then the inspector should ask to interview responsible individual, because of the inspection start
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to ask to interview responsible individual is breached

    @SCF-036
    Scenario Outline: There is a reason to ask for the responsible individual: <why>
      Then nothing follows from SCF-036
      When the record shows the inspection start at 9.00am, where <why>
      Then the inspector must ask to interview responsible individual, because of the inspection start
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to ask to interview responsible individual is breached

      Examples:
        | why                           |
        | no registered manager in post |
        | quality concern               |
        | children not protected        |
        | resources concern             |

    @SCF-038
    Scenario: How several buildings are run is never talked over
      Then nothing follows from SCF-038
      When the record shows the inspection start at 9.00am, where multi-building home
      Then the inspector must discuss management of buildings with the registered manager, because of the inspection start
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to discuss management of buildings is breached

    @SCF-043
    Scenario: The responsible individual stands in for the manager
      Then nothing follows from SCF-043
      When the record shows the inspection start at 9.00am, where registered manager unavailable and responsible individual available
      Then the inspector must agree progress updates with the responsible individual, because of the inspection start
      When the inspector proceeds to agree progress updates with the responsible individual at 1.00pm
      Then this is accepted
      And the duty of the inspector to agree progress updates is met

    @SCF-043
    Scenario: The responsible individual stands in for the manager, too late
      When the record shows the inspection start at 9.00am, where registered manager unavailable and responsible individual available
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      And the inspector proceeds to agree progress updates with the responsible individual at 4.01pm
      Then the duty of the inspector to agree progress updates is breached

    @SCF-031
    Scenario Outline: An inspection with little out of the ordinary: <why>
      When the record shows the inspection start at 9.00am, where <why>
      Then the inspector must interview manager and staff with regard to the registered manager, because of the inspection start
      And nothing follows from SCF-029
      And nothing follows from SCF-034
      And nothing follows from SCF-036
      And nothing follows from SCF-038
      And nothing follows from SCF-043

      Examples:
        | why                              |
        | registered manager unavailable   |
        | responsible individual available |

    @SCF-032
    Scenario: The manager is there
      When the record shows the inspection start at 9.00am
      Then the inspector should try to talk to responsible individual, because of the inspection start
      And nothing follows from SCF-035

    @SCF-004
    Scenario: Inspectors show who they are when they come
      Then nothing follows from SCF-004
      When the record shows the inspection start at 9.00am
      Then the inspector must show identification to the provider by 11.59pm, because of the inspection start
      When the inspector proceeds to show identification to the provider at 9.01am
      Then this is accepted
      And the duty of the inspector to show identification is met

    @SCF-047
    Scenario: A conversation with a member of staff begins
      Then nothing follows from SCF-047
      When the record shows a staff conversation at 11.00am
      Then the inspector will normally ask to speak to staff alone with regard to the staff member by 11.59pm, because of the staff conversation
      When the inspector proceeds to ask to speak to staff alone with regard to the staff member at 11.01am
      Then this is accepted
      And the duty of the inspector to ask to speak to staff alone is met

  Rule: Findings are shared while they emerge

    @SCF-039
    Scenario: The registered person hears no finding before the end
      Then nothing follows from SCF-039
      When the record shows the inspection start at 9.00am
      Then the inspector must share emerging findings with the registered person, because of the inspection start
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to share emerging findings is breached

    @SCF-040
    Scenario: Findings are shared at the end of the first day
      Then nothing follows from SCF-040
      When the record shows the first day end at 5.00pm
      Then the inspector will normally share emerging findings with the registered person by 11.59pm, because of the first day end
      When the inspector proceeds to share emerging findings with the registered person at 5.10pm
      Then this is accepted
      And the duty of the inspector to share emerging findings is met

    @SCF-041
    Scenario: The manager hears what comes next
      Then nothing follows from SCF-041
      When the record shows the first day end at 5.00pm
      Then the inspector will normally say what comes next to the registered manager by 11.59pm, because of the first day end
      When the inspector proceeds to say what comes next to the registered manager at 5.10pm
      Then this is accepted
      And the duty of the inspector to say what comes next is met

    @SCF-044
    Scenario: A shortfall in safety is reported at once
      Then nothing follows from SCF-044
      When the record shows a safety shortfall found at 10.00am
      Then the inspector should report safety shortfall to the registered manager by 11.59pm, because of the safety shortfall found
      When the inspector proceeds to report safety shortfall to the registered manager at 10.01am
      Then this is accepted
      And the duty of the inspector to report safety shortfall is met

    @SCF-046
    Scenario: Children need the member of staff
      Then nothing follows from SCF-046
      When the record shows staff needed by children at 10.00am
      Then the inspector should alter interview arrangements for the staff member, because of the staff needed by children
      When the inspector proceeds to alter interview arrangements for the staff member at 10.01am
      Then this is accepted
      And the duty of the inspector to alter interview arrangements is met

    @SCF-046
    Scenario: Children need the member of staff, too late
      When the record shows staff needed by children at 10.00am
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      And the inspector proceeds to alter interview arrangements for the staff member at 4.01pm
      Then the duty of the inspector to alter interview arrangements is breached

  Rule: Distress and concerns

    @SCF-051
    Scenario: Whoever looks after the person is told where that is right
      When the record shows distress seen at 10.00am
      Then nothing follows from SCF-051
      When the record shows distress seen at 10.30am, where passing on appropriate
      Then the inspector must inform those responsible for well-being with regard to the responsible body, because of the distress seen
      When the inspector proceeds to inform those responsible for well-being with regard to the responsible body at 11.00am
      Then this is accepted
      And the duty of the inspector to inform those responsible for well-being is met

    @SCF-050
    Scenario: Adjustments are not owed where they would not help
      When the record shows distress seen at 10.00am
      Then nothing follows from SCF-050
      When the record shows distress seen at 10.30am, where adjustment appropriate
      Then the inspector must consider adjustments for the staff member, because of the distress seen

    @SCF-086
    Scenario: The provider keeps a concern to itself
      When the record shows the inspection start at 9.00am
      Then nothing follows from SCF-086
      When the record shows a concern arises at 1.00pm
      Then the provider should raise concern with the inspector, because of the concern arises
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the provider to raise concern is breached

    @SCF-088
    Scenario: A concern that the inspector cannot settle goes further
      When the record shows a concern raised at 11.00am
      Then nothing follows from SCF-088
      When the record shows a concern raised at 2.00pm, where concern unresolved
      Then the provider should contact regional inspection manager, because of the concern raised
      When the provider proceeds to contact regional inspection manager at 2.30pm
      Then this is accepted
      And the duty of the provider to contact regional inspection manager is met

    @SCF-088
    Scenario: A concern that the inspector cannot settle goes further, too late
      When the record shows a concern raised at 11.00am, where concern unresolved
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      And the provider proceeds to contact regional inspection manager at 4.01pm
      Then the duty of the provider to contact regional inspection manager is breached

  Rule: A deferral can be asked for from the notice on

    @SCF-053
    Scenario: The provider asks when it is told
      Then nothing follows from SCF-053
      When the record shows the notification call at 8.50am
      Then the provider may request deferral from Ofsted, because of the notification call
      When the provider proceeds to request deferral from Ofsted at 8.55am
      Then this is accepted
      And the permission of the provider to request deferral is used

Feature: Whom inspectors interview, and what they leave alone

  Managers and staff are spoken to in every inspection, the responsible individual wherever there is a
  reason. Children come before interviews, and staff may have a colleague there.

  Background:
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Monday 5 February 2024

  Rule: Managers, staff and the responsible individual are spoken to

    Background:
      Given the record shows the inspection start at 9.00am

    @SCF-031
    Scenario: Manager and staff are interviewed
      Then the inspector must interview manager and staff with regard to the registered manager, because of the inspection start
      When the inspector proceeds to interview manager and staff with regard to the registered manager at 11.00am
      Then the duty of the inspector to interview manager and staff is met

    @SCF-031
    Scenario: The inspection ends and manager and staff were not interviewed
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to interview manager and staff is breached
      When the inspector proceeds to interview manager and staff with regard to the registered manager at 4.05pm
      Then the duty of the inspector to interview manager and staff is breached

    @SCF-032
    Scenario: The responsible individual is tried
      Then the inspector should try to talk to responsible individual, because of the inspection start
      When the inspector proceeds to try to talk to responsible individual at 12.00pm
      Then the duty of the inspector to try to talk to responsible individual is met

    @SCF-032
    Scenario: The inspection ends and nobody tried to talk to the responsible individual
      When the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to try to talk to responsible individual is breached
      When the inspector proceeds to try to talk to responsible individual at 4.05pm
      Then the duty of the inspector to try to talk to responsible individual is breached

  Rule: There is a reason to ask for the responsible individual

    @SCF-035
    Scenario: The manager is unavailable, and the responsible individual is asked instead
      When the record shows the inspection start at 9.00am, where registered manager unavailable
      Then the inspector should ask to interview responsible individual, because of the inspection start
      When the inspector proceeds to ask to interview responsible individual at 11.00am
      Then the duty of the inspector to ask to interview responsible individual is met

    @SCF-035
    Scenario: The manager is unavailable, and nobody asks for the responsible individual
      When the record shows the inspection start at 9.00am, where registered manager unavailable
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to ask to interview responsible individual is breached
      When the inspector proceeds to ask to interview responsible individual at 4.05pm
      Then the duty of the inspector to ask to interview responsible individual is breached

    @SCF-036
    Scenario Outline: The responsible individual is always asked for where the reason is: <why>
      When the record shows the inspection start at 9.00am, where <why>
      Then the inspector must ask to interview responsible individual, because of the inspection start
      When the inspector proceeds to ask to interview responsible individual at 11.00am
      Then the duty of the inspector to ask to interview responsible individual is met

      Examples:
        | why                           |
        | no registered manager in post |
        | quality concern               |
        | children not protected        |
        | resources concern             |

    @SCF-036
    Scenario: Children are not protected, and nobody asks for the responsible individual
      When the record shows the inspection start at 9.00am, where children not protected
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to ask to interview responsible individual is breached
      When the inspector proceeds to ask to interview responsible individual at 4.05pm
      Then the duty of the inspector to ask to interview responsible individual is breached

    @SCF-031
    Scenario: An ordinary inspection needs no interview with the responsible individual
      When the record shows the inspection start at 9.00am
      Then the inspector must interview manager and staff with regard to the registered manager, because of the inspection start
      And nothing binds or allows the inspector to ask to interview responsible individual

  Rule: A home with several buildings

    @SCF-034 @SCF-038
    Scenario: Every building's staff are spoken to, and the manager is asked how the buildings are run
      When the record shows the inspection start at 9.00am, where multi-building home
      Then the inspector must speak to staff of each building with regard to the staff member, because of the inspection start
      And the inspector must discuss management of buildings with the registered manager, because of the inspection start
      When the inspector proceeds to speak to staff of each building with regard to the staff member at 11.00am
      And the inspector proceeds to discuss management of buildings with the registered manager at 1.00pm
      Then the duty of the inspector to speak to staff of each building is met
      And the duty of the inspector to discuss management of buildings is met

    @SCF-034 @SCF-038
    Scenario: The inspection ends and the home's buildings were passed over
      When the record shows the inspection start at 9.00am, where multi-building home
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to speak to staff of each building is breached
      And the duty of the inspector to discuss management of buildings is breached
      When the inspector proceeds to speak to staff of each building with regard to the staff member at 4.05pm
      And the inspector proceeds to discuss management of buildings with the registered manager at 4.05pm
      Then the duty of the inspector to speak to staff of each building is breached
      And the duty of the inspector to discuss management of buildings is breached

    @SCF-032
    Scenario: A home with one building is not asked about several
      When the record shows the inspection start at 9.00am
      Then the inspector should try to talk to responsible individual, because of the inspection start
      And nothing binds or allows the inspector to speak to staff of each building
      And nothing binds or allows the inspector to discuss management of buildings

  Rule: Staff are normally asked to speak alone, and may have a colleague there

    Background:
      Given the record shows the inspection start at 9.00am

    @SCF-047
    Scenario Outline: The inspector asks to speak to somebody alone, at <when>
      Then nothing binds or allows the inspector to ask to speak to staff alone
      When the record shows a staff conversation at 11.00am
      Then the inspector will normally ask to speak to staff alone with regard to the staff member by 11.59pm, because of the staff conversation
      When the inspector proceeds to ask to speak to staff alone with regard to the staff member at <when>
      Then the duty of the inspector to ask to speak to staff alone is <state>

      Examples:
        | when                               | state    |
        | 11.00am                            | met      |
        | 11.59pm                            | met      |
        | 12.00am on Tuesday 6 February 2024 | breached |

    @SCF-047
    Scenario: The inspector says why staff are not asked to speak alone
      Given the record shows a staff conversation at 11.00am
      When the inspector decides not to ask to speak to staff alone with regard to the staff member at 11.00am, giving the reason "two carers asked to be seen together"
      Then this is left to discretion
      And the duty of the inspector to ask to speak to staff alone is set aside

    @SCF-047
    Scenario: The inspector does not say why staff are not asked to speak alone
      Given the record shows a staff conversation at 11.00am
      When the inspector decides not to ask to speak to staff alone with regard to the staff member at 11.00am, giving no reason
      Then this is refused
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to ask to speak to staff alone is breached

    @SCF-047
    Scenario: The conversation passes and nobody was asked to speak alone
      Given the record shows a staff conversation at 11.00am
      When nothing more is recorded until 12.00am on Tuesday 6 February 2024
      Then the duty of the inspector to ask to speak to staff alone is breached

    @SCF-047 @SCF-048
    Scenario: The member of staff would rather have a colleague there
      Given the record shows a staff conversation at 11.00am
      Then the staff member may ask to be accompanied when speaking to the inspector, because of the staff conversation
      When the staff member proceeds to ask to be accompanied when speaking to the inspector at 11.00am
      Then this is accepted
      And the permission of the staff member to ask to be accompanied is used
      And the duty of the inspector to ask to speak to staff alone is set aside

    @SCF-048
    Scenario: Staff may ask for a colleague, and a parent may not
      Given the record shows a staff conversation at 11.00am
      When the parent proceeds to ask to be accompanied when speaking to the inspector at 11.02am
      Then this is refused
      And the permission of the staff member to ask to be accompanied is open

  Rule: Children come first

    Background:
      Given the record shows the inspection start at 9.00am

    @SCF-046
    Scenario: An interview gives way to children
      When the record shows staff needed by children at 10.00am
      Then the inspector should alter interview arrangements for the staff member, because of the staff needed by children
      When the inspector proceeds to alter interview arrangements for the staff member at 10.01am
      Then the duty of the inspector to alter interview arrangements is met

    @SCF-046
    Scenario: The inspection ends and no interview gave way to children
      When the record shows staff needed by children at 10.00am
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the duty of the inspector to alter interview arrangements is breached
      When the inspector proceeds to alter interview arrangements for the staff member at 4.05pm
      Then the duty of the inspector to alter interview arrangements is breached

  Rule: Routine checks are left alone unless they are a line of enquiry

    @SCF-045
    Scenario: An inspector counts petty cash for no reason
      When the record shows the inspection start at 9.00am
      Then the inspector must not carry out routine checks, because of the inspection start
      When the inspector proceeds to carry out routine checks at 1.00pm
      Then this is refused
      And the rule that the inspector must not carry out routine checks is broken

    @SCF-045
    Scenario: Nobody carries out routine checks
      When the record shows the inspection start at 9.00am
      And the record shows the inspection end at 4.00pm on Tuesday 6 February 2024
      Then the rule that the inspector must not carry out routine checks is kept
      When the inspector proceeds to carry out routine checks at 4.05pm
      Then the rule that the inspector must not carry out routine checks is kept

    @SCF-045
    Scenario: The medication becomes a line of enquiry
      When the record shows the inspection start at 9.00am
      And the record shows a concern raised at 11.00am, where line of enquiry
      And the inspector proceeds to carry out routine checks at 1.00pm
      Then the rule that the inspector must not carry out routine checks is set aside

Feature: Speaking to staff of a local authority

  Inspectors normally ask to speak to social workers alone; a social worker may ask for a colleague,
  normally somebody other than the line manager.

  Background:
    Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on Monday 13 May 2024
    And the record shows the inspection start at 9.00am on Monday 20 May 2024

  Rule: Evidence is tested on the people who know it

    @ILA-021
    Scenario: What the files say is put to staff
      Then the inspector must triangulate evidence with the staff member, because of the inspection start
      When the inspector proceeds to triangulate evidence with the staff member at 10.30am
      Then the duty of the inspector to triangulate evidence is met

    @ILA-021
    Scenario: The inspection ends and nothing was put to staff
      When the record shows the inspection end at 5.00pm on Friday 24 May 2024
      Then the duty of the inspector to triangulate evidence is breached
      When the inspector proceeds to triangulate evidence with the staff member at 5.05pm
      Then the duty of the inspector to triangulate evidence is breached

  Rule: A social worker may ask for a colleague

    @ILA-023
    Scenario Outline: An inspector asks to speak to a social worker alone, at <when>
      Then nothing binds or allows the inspector to ask to speak to staff alone
      When the record shows a staff conversation at 11.00am
      Then the inspector will normally ask to speak to staff alone with regard to the social worker by 11.59pm, because of the staff conversation
      When the inspector proceeds to ask to speak to staff alone with regard to the social worker at <when>
      Then the duty of the inspector to ask to speak to staff alone is <state>

      Examples:
        | when                           | state    |
        | 11.05am                        | met      |
        | 11.59pm                        | met      |
        | 12.00am on Tuesday 21 May 2024 | breached |

    @ILA-023
    Scenario: The day passes and no inspector asked to speak to the social worker alone
      When the record shows a staff conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 21 May 2024
      Then the duty of the inspector to ask to speak to staff alone is breached

    @ILA-023
    Scenario: An inspector says why a social worker is not asked to come alone
      When the record shows a staff conversation at 11.00am
      And the inspector decides not to ask to speak to staff alone with regard to the social worker at 11.00am, giving the reason "the social worker qualified last week"
      Then this is left to discretion
      And the duty of the inspector to ask to speak to staff alone is set aside

    @ILA-023
    Scenario: An inspector asks for company in the room and gives no reason
      When the record shows a staff conversation at 11.00am
      And the inspector decides not to ask to speak to staff alone with regard to the social worker at 11.00am, giving no reason
      Then this is refused
      And the duty of the inspector to ask to speak to staff alone is outstanding

    @ILA-024
    Scenario: A social worker asks for a colleague
      When the record shows a staff conversation at 11.00am
      Then the social worker may ask to be accompanied when speaking to the inspector, because of the staff conversation
      When the social worker proceeds to ask to be accompanied when speaking to the inspector at 11.02am
      Then this is accepted
      And the permission of the social worker to ask to be accompanied is used

    @ILA-024
    Scenario: A parent cannot ask for company that is meant for social workers
      When the record shows a staff conversation at 11.00am
      And the parent proceeds to ask to be accompanied when speaking to the inspector at 11.05am
      Then this is refused
      And the permission of the social worker to ask to be accompanied is open

    @ILA-023 @ILA-024
    Scenario: A social worker who asks for a colleague is not spoken to alone
      When the record shows a staff conversation at 11.00am
      Then the inspector will normally ask to speak to staff alone with regard to the social worker, because of the staff conversation
      When the social worker proceeds to ask to be accompanied when speaking to the inspector at 11.01am
      Then this is accepted
      And the permission of the social worker to ask to be accompanied is used
      And the duty of the inspector to ask to speak to staff alone is set aside

    @ILA-025
    Scenario: A social worker chooses a colleague who is not the line manager
      When the record shows a staff conversation at 11.00am
      Then the social worker will normally choose supporter other than line manager, because of the staff conversation
      When the social worker proceeds to choose supporter other than line manager at 11.03am
      Then the duty of the social worker to choose supporter other than line manager is met

    @ILA-025
    Scenario: A social worker says why the line manager should come
      When the record shows a staff conversation at 11.00am
      And the social worker decides not to choose supporter other than line manager at 11.00am, giving the reason "the line manager alone knows the case"
      Then this is left to discretion
      And the duty of the social worker to choose supporter other than line manager is set aside

    @ILA-025
    Scenario: A social worker brings the line manager and gives no reason
      When the record shows a staff conversation at 11.00am
      And the social worker decides not to choose supporter other than line manager at 11.00am, giving no reason
      Then this is refused
      And the duty of the social worker to choose supporter other than line manager is outstanding

    @ILA-025
    Scenario: The inspector agrees that the line manager should come
      When the record shows a staff conversation at 11.00am
      Then the social worker will normally choose supporter other than line manager, because of the staff conversation
      When the record shows a progress meeting at 11.20am, where inspector agrees
      Then the duty of the social worker to choose supporter other than line manager is set aside

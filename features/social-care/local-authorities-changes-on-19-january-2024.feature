Feature: Inspections of local authorities around 19 January 2024

  From 19 January 2024 the lead inspector asks before fieldwork how people are, a request for a deferral has
  to come before fieldwork starts, and there is a way to complain. The version in force on the day of the
  notice stays with the inspection.

  Rule: The version in force on the day of the notice stays with the inspection

    @ILA-016 @ILA-038
    Scenario: Told of the inspection the day before the change
      Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 4.50pm on Thursday 18 January 2024
      When the record shows the notification call at 10.00am on Friday 19 January 2024
      Then the lead inspector must prepare fieldwork with regard to the local authority, because of the notification call
      And nothing binds or allows the lead inspector to check well-being
      When the record shows the final feedback meeting at 2.00pm on Friday 2 February 2024
      Then the lead inspector must explain procedures after feedback to the local authority by 11.59pm, because of the final feedback meeting
      When the record shows the final report sent at 10.00am on Tuesday 12 March 2024, where concern unresolved
      Then nothing binds or allows the local authority to make formal complaint

    @ILA-017 @ILA-043
    Scenario: Told of the inspection on the day of the change
      Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on Friday 19 January 2024
      When the record shows the notification call at 10.00am
      Then the lead inspector must check well-being of the local authority, because of the notification call
      When the record shows the final report sent at 10.00am on Tuesday 12 March 2024, where concern unresolved
      Then the local authority may make formal complaint to Ofsted, because of the final report sent

  Rule: The same question has another answer from 19 January 2024

    @ILA-014
    Scenario Outline: Told on <day>, the local authority asks for a deferral when fieldwork has started
      Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on <day>
      And the record shows the notification call at 10.00am
      And the record shows the fieldwork start at 9.00am on Monday 29 January 2024
      When the local authority proceeds to request deferral from Ofsted at 9.10am
      Then this is <answer>
      And the permission of the local authority to request deferral is <state>

      Examples:
        | day                      | answer   | state  |
        | Thursday 18 January 2024 | accepted | used   |
        | Friday 19 January 2024   | refused  | lapsed |

    @ILA-014
    Scenario: Before the change, too, a parent cannot ask for the local authority
      Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on Thursday 18 January 2024
      When the record shows the notification call at 10.00am
      Then the local authority may request deferral from Ofsted, because of the notification call
      When the parent proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused

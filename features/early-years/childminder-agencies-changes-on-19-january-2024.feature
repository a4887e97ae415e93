Feature: Inspections of childminder agencies around 19 January 2024

  From 19 January 2024 an agency may ask for a deferral until the inspection starts and not in the call
  alone, and leaders are met regularly. The version in force on the day of the notice stays with the
  inspection. Of Childcare Register inspections, nothing that is known stood before that day.

  Rule: The version in force on the day of the notice stays with the inspection

    @CMA-007 @CMA-080 @CMA-087
    Scenario: Told of the inspection the day before the change
      Given an inspection under "Childminder agencies: inspection guidance" is notified at 4.50pm on Thursday 18 January 2024
      When the record shows the inspection start at 9.00am on Tuesday 23 January 2024
      Then the lead inspector must hold opening meeting with the nominated individual by 11.59pm, because of the inspection start
      And nothing binds or allows the lead inspector to hold progress meetings
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      And the record shows draft report sent at 10.00am on Friday 16 February 2024
      Then the provider may comment on draft report to Ofsted by 11.59pm on Friday 23 February 2024, because of the draft report sent
      And nothing binds or allows the provider to share outcome in confidence
      When the record shows comments received at 10.00am on Friday 23 February 2024
      Then Ofsted must respond to comments of the provider by 11.59pm on Thursday 7 March 2024, because of the comments received

    @CMA-020 @CMA-082
    Scenario: Told of the inspection on the day of the change
      Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Friday 19 January 2024
      When the record shows the inspection start at 9.00am on Tuesday 23 January 2024
      Then the lead inspector will normally hold progress meetings with the leader, because of the inspection start
      When the record shows the inspection end at 3.00pm on Thursday 25 January 2024
      And the record shows draft report sent at 10.00am on Friday 16 February 2024
      Then the provider may share outcome in confidence, because of the draft report sent

  Rule: The same question has another answer from 19 January 2024

    @CMA-055
    Scenario Outline: Told the day before the change, the agency asks for a deferral at <when>
      Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Thursday 18 January 2024
      When the record shows the notification call at 10.00am
      Then the provider may request deferral from Ofsted by 11.59pm, because of the notification call
      When the provider proceeds to request deferral from Ofsted at <when>
      Then this is <answer>
      And the permission of the provider to request deferral is <state>

      Examples:
        | when                              | answer   | state  |
        | 11.59pm                           | accepted | used   |
        | 12.00am on Friday 19 January 2024 | refused  | lapsed |

    @CMA-055
    Scenario: Told the day before the change, the agency lets the day of the call go by
      Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Thursday 18 January 2024
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Friday 19 January 2024
      Then the permission of the provider to request deferral is lapsed

    @CMA-054 @CMA-055
    Scenario: Told on the day of the change, the agency asks for a deferral the day after the call
      Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Friday 19 January 2024
      When the record shows the notification call at 10.00am
      And the provider proceeds to request deferral from Ofsted at 12.00am on Saturday 20 January 2024
      Then this is accepted
      And the permission of the provider to request deferral is used

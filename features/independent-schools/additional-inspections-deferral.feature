Feature: Deferring an additional inspection of an independent school

  A school may ask from the call until the inspection starts. Ofsted decides, and the duty desk hears of
  each request.

  Background:
    Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Monday 22 April 2024

  Rule: The school may ask until the inspection starts

    @AII-058
    Scenario: The school asks on the day of the call
      Then nothing binds or allows the school to request deferral
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the school proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the school to request deferral is used

    @AII-058
    Scenario: A parent cannot ask for the school
      When the record shows the notification call at 10.00am
      And the parent proceeds to request deferral from Ofsted at 2.00pm
      Then this is refused
      And the permission of the school to request deferral is open

    @AII-059
    Scenario: The time to ask is over once inspectors have come
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then the permission of the school to request deferral is lapsed

    @AII-058 @AII-059
    Scenario: Inspectors have come, and it is too late to ask
      When the record shows the notification call at 10.00am
      Then the school may request deferral from Ofsted, because of the notification call
      When the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then the permission of the school to request deferral is lapsed
      When the school proceeds to request deferral from Ofsted at 8.05am
      Then this is refused
      And the permission of the school to request deferral is lapsed

  Rule: A request has an answer, and the duty desk knows of every one

    Background:
      Given the record shows the notification call at 10.00am

    @AII-062
    Scenario: Ofsted decides on a request
      Then nothing binds or allows Ofsted to decide deferral request
      When the record shows a deferral request at 2.00pm
      Then Ofsted must decide deferral request of the school, because of the deferral request
      When Ofsted proceeds to decide deferral request of the school at 3.50pm
      Then the duty of Ofsted to decide deferral request is met

    @AII-062
    Scenario: The inspection starts and a request has had no answer
      When the record shows a deferral request at 2.00pm
      And the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then the duty of Ofsted to decide deferral request is breached
      When Ofsted proceeds to decide deferral request of the school at 8.05am
      Then the duty of Ofsted to decide deferral request is breached

    @AII-062
    Scenario: A second request is to be answered as well
      Given the record shows a deferral request at 2.00pm
      And Ofsted proceeds to decide deferral request of the school at 2.40pm
      When the record shows a deferral request at 3.00pm
      Then Ofsted must decide deferral request of the school, because of the deferral request

    @AII-058 @AII-059 @AII-061 @AII-062
    Scenario: The headteacher's own request brings about all that a request does
      When the headteacher proceeds to request deferral from Ofsted at 2.00pm
      Then this is accepted
      And the permission of the school to request deferral is used
      And the duty of Ofsted to decide deferral request is outstanding
      And the duty of the lead inspector to report deferral request is outstanding

    @AII-061
    Scenario Outline: The lead inspector passes a request on, at <when>
      Then nothing binds or allows the lead inspector to report deferral request
      When the record shows a deferral request at 2.00pm
      Then the lead inspector must report deferral request to the duty desk by 11.59pm, because of the deferral request
      When the lead inspector proceeds to report deferral request to the duty desk at <when>
      Then the duty of the lead inspector to report deferral request is <state>

      Examples:
        | when                             | state    |
        | 2.01pm                           | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-061
    Scenario: The day ends and the duty desk has not heard of the request
      When the record shows a deferral request at 2.00pm
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to report deferral request is breached

    @AII-061
    Scenario: Word to the school is not word to the duty desk
      When the record shows a deferral request at 2.00pm
      Then nothing binds or allows anybody but the inspector, the lead inspector, Ofsted and the school
      When the lead inspector proceeds to report deferral request to the school at 2.05pm
      Then the duty of the lead inspector to report deferral request is outstanding

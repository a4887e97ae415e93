Feature: A short inspection of further education and skills

  Unless it is unannounced, notice of a short inspection comes in the morning, at most two working days
  ahead. The planning call says what it is for, and the feedback what came of it.

  Background:
    Given an inspection under the Further education and skills handbook is notified at 8.00am on Monday 5 February 2024

  Rule: Notice of a short inspection

    @FES-075
    Scenario Outline: The provider hears of a short inspection at <when>
      Then nothing binds or allows Ofsted to notify provider
      When the record shows the notification day at 8.30am, where short inspection
      Then Ofsted must notify provider by 11.59am, because of the notification day
      When Ofsted proceeds to notify provider at <when>
      Then the duty of Ofsted to notify provider is <state>

      Examples:
        | when    | state    |
        | 11.59am | met      |
        | 12.00pm | breached |

    @FES-075
    Scenario: The morning passes and the provider has heard nothing of a short inspection
      When the record shows the notification day at 8.30am, where short inspection
      And nothing more is recorded until 12.00pm
      Then the duty of Ofsted to notify provider is breached

    @FES-073
    Scenario: The provider hears before inspectors come
      When the record shows the notification day at 8.30am, where short inspection
      Then Ofsted will normally notify provider, because of the notification day
      When Ofsted proceeds to notify provider at 9.30am
      Then the duty of Ofsted to notify provider is met

    @FES-073
    Scenario: Inspectors come and the provider heard nothing of a short inspection
      When the record shows the notification day at 8.30am, where short inspection
      And the record shows the inspection start at 9.00am on Wednesday 7 February 2024
      Then the duty of Ofsted to notify provider is breached
      When Ofsted proceeds to notify provider at 9.05am
      Then the duty of Ofsted to notify provider is breached

    @FES-005 @FES-073
    Scenario: Ofsted says why there is no notice of a short inspection
      When the record shows the notification day at 8.30am, where short inspection
      And Ofsted decides not to notify provider at 9.00am, giving the reason "an allegation about safety calls for a visit without warning"
      Then this is left to discretion
      And the duty of Ofsted to notify provider is set aside

    @FES-005 @FES-073
    Scenario: Ofsted gives neither notice nor reason
      When the record shows the notification day at 8.30am, where short inspection
      Then Ofsted will normally notify provider, because of the notification day
      When Ofsted decides not to notify provider at 9.00am, giving no reason
      Then this is refused
      And the duty of Ofsted to notify provider is outstanding

    @FES-073
    Scenario: An unannounced short inspection normally needs no notice
      When the record shows the notification day at 8.30am, where short inspection
      Then Ofsted will normally notify provider, because of the notification day
      When the record shows the planning discussion at 9.00am, where unannounced inspection
      Then the duty of Ofsted to notify provider is set aside

    @FES-075
    Scenario: An unannounced short inspection needs no call in the morning
      When the record shows the notification day at 8.30am, where short inspection
      Then Ofsted must notify provider, because of the notification day
      When the record shows the planning discussion at 9.00am, where unannounced inspection
      Then the duty of Ofsted to notify provider is set aside

    @FES-076 @FES-078
    Scenario: The letter goes out and the lead inspector gets in touch
      When the record shows the notification call at 10.00am, where short inspection
      Then Ofsted must send notification letter to the provider, because of the notification call
      And the lead inspector must make contact after notification with the provider, because of the notification call
      When Ofsted proceeds to send notification letter to the provider at 11.00am
      And the lead inspector proceeds to make contact after notification with the provider at 11.02am
      Then the duty of Ofsted to send notification letter is met
      And the duty of the lead inspector to make contact after notification is met

  Rule: The planning call of a short inspection

    @FES-079 @FES-080 @FES-081
    Scenario Outline: The lead inspector reaches the nominee, confirms the date and says what the inspection is for, at <when>
      Then nothing binds or allows the lead inspector to establish contact with nominee
      And nothing binds or allows the lead inspector to confirm date of inspection
      And nothing binds or allows the lead inspector to explain purpose of inspection
      When the record shows the preparatory conversation at 9.30am on Tuesday 6 February 2024, where short inspection
      Then the lead inspector must establish contact with nominee by 11.59pm, because of the preparatory conversation
      And the lead inspector must confirm date of inspection with the provider by 11.59pm, because of the preparatory conversation
      And the lead inspector must explain purpose of inspection to the provider by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to establish contact with nominee at <when>
      And the lead inspector proceeds to confirm date of inspection with the provider at <when>
      And the lead inspector proceeds to explain purpose of inspection to the provider at <when>
      Then the duty of the lead inspector to establish contact with nominee is <state>
      And the duty of the lead inspector to confirm date of inspection is <state>
      And the duty of the lead inspector to explain purpose of inspection is <state>

      Examples:
        | when                                 | state    |
        | 9.44am                               | met      |
        | 11.59pm                              | met      |
        | 12.00am on Wednesday 7 February 2024 | breached |

    @FES-079 @FES-080 @FES-081
    Scenario: The day passes without a date or a purpose
      When the record shows the preparatory conversation at 9.30am on Tuesday 6 February 2024, where short inspection
      And nothing more is recorded until 12.00am on Wednesday 7 February 2024
      Then the duty of the lead inspector to establish contact with nominee is breached
      And the duty of the lead inspector to confirm date of inspection is breached
      And the duty of the lead inspector to explain purpose of inspection is breached

    @FES-082 @FES-083 @FES-084
    Scenario Outline: The provider hears how a short inspection goes and what to do with a concern, at <when>
      Then nothing binds or allows the lead inspector to indicate format of inspection
      And nothing binds or allows the lead inspector to invite concerns
      And nothing binds or allows the lead inspector to explain how to raise concerns
      When the record shows the preparatory conversation at 9.30am on Tuesday 6 February 2024, where short inspection
      Then the lead inspector must indicate format of inspection to the provider by 11.59pm, because of the preparatory conversation
      And the lead inspector must invite concerns from the provider by 11.59pm, because of the preparatory conversation
      And the lead inspector must explain how to raise concerns to the provider by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to indicate format of inspection to the provider at <when>
      And the lead inspector proceeds to invite concerns from the provider at <when>
      And the lead inspector proceeds to explain how to raise concerns to the provider at <when>
      Then the duty of the lead inspector to indicate format of inspection is <state>
      And the duty of the lead inspector to invite concerns is <state>
      And the duty of the lead inspector to explain how to raise concerns is <state>

      Examples:
        | when                                 | state    |
        | 9.54am                               | met      |
        | 11.59pm                              | met      |
        | 12.00am on Wednesday 7 February 2024 | breached |

    @FES-082 @FES-083 @FES-084
    Scenario: The day passes and the provider knows neither what comes nor whom to tell of a concern
      When the record shows the preparatory conversation at 9.30am on Tuesday 6 February 2024, where short inspection
      And nothing more is recorded until 12.00am on Wednesday 7 February 2024
      Then the duty of the lead inspector to indicate format of inspection is breached
      And the duty of the lead inspector to invite concerns is breached
      And the duty of the lead inspector to explain how to raise concerns is breached

  Rule: Feedback after a short inspection

    @FES-085
    Scenario Outline: Those present hear what came of the short inspection, at <when>
      Then nothing binds or allows the lead inspector to state outcome of short inspection
      When the record shows the final feedback meeting at 3.00pm on Thursday 8 February 2024, where short inspection
      Then the lead inspector must state outcome of short inspection to the provider by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to state outcome of short inspection to the provider at <when>
      Then the duty of the lead inspector to state outcome of short inspection is <state>

      Examples:
        | when                              | state    |
        | 3.10pm                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Friday 9 February 2024 | breached |

    @FES-085
    Scenario: The day passes and nobody said what came of the short inspection
      When the record shows the final feedback meeting at 3.00pm on Thursday 8 February 2024, where short inspection
      And nothing more is recorded until 12.00am on Friday 9 February 2024
      Then the duty of the lead inspector to state outcome of short inspection is breached

    @FES-086
    Scenario Outline: The grade is in doubt, and those present hear that the inspection goes on, at <when>
      Then nothing binds or allows the lead inspector to explain extension of inspection
      When the record shows the final feedback meeting at 3.00pm on Thursday 8 February 2024, where short inspection and current grade in doubt
      Then the lead inspector must explain extension of inspection to the provider by 11.59pm, because of the final feedback meeting
      When the lead inspector proceeds to explain extension of inspection to the provider at <when>
      Then the duty of the lead inspector to explain extension of inspection is <state>

      Examples:
        | when                              | state    |
        | 3.15pm                            | met      |
        | 11.59pm                           | met      |
        | 12.00am on Friday 9 February 2024 | breached |

    @FES-086
    Scenario: The grade is in doubt, and nobody explained what comes next
      When the record shows the final feedback meeting at 3.00pm on Thursday 8 February 2024, where short inspection and current grade in doubt
      And nothing more is recorded until 12.00am on Friday 9 February 2024
      Then the duty of the lead inspector to explain extension of inspection is breached

    @FES-086
    Scenario: Doubts about the grade come up only at the meeting
      When the record shows the final feedback meeting at 3.00pm on Thursday 8 February 2024, where short inspection
      Then nothing binds or allows the lead inspector to explain extension of inspection
      When the record shows a team meeting at 3.20pm, where current grade in doubt
      Then the lead inspector must explain extension of inspection to the provider by 11.59pm, because of the final feedback meeting

    @FES-086
    Scenario: Only at the meeting is it remembered that the inspection is a short one
      When the record shows the final feedback meeting at 3.00pm on Thursday 8 February 2024, where current grade in doubt
      Then nothing binds or allows the lead inspector to explain extension of inspection
      When the record shows a team meeting at 3.20pm, where short inspection
      Then the lead inspector must explain extension of inspection to the provider by 11.59pm, because of the final feedback meeting

  Rule: What is for short inspections is for no other

    @FES-005 @FES-006 @FES-026 @FES-051
    Scenario: A full inspection is announced and fed back in its own way
      When the record shows the notification day at 8.30am, where full inspection
      Then Ofsted will normally notify provider, because of the notification day
      And nothing follows from FES-073
      And nothing follows from FES-075
      When the record shows the notification call at 10.00am
      Then Ofsted must send notification letter to the provider, because of the notification call
      And nothing follows from FES-076
      And nothing follows from FES-078
      When the record shows the preparatory conversation at 9.30am on Tuesday 6 February 2024
      Then the lead inspector must invite concerns from the provider, because of the preparatory conversation
      And nothing follows from FES-079
      And nothing follows from FES-080
      And nothing follows from FES-081
      And nothing follows from FES-082
      And nothing follows from FES-083
      And nothing follows from FES-084
      When the record shows the final feedback meeting at 3.00pm on Thursday 8 February 2024
      Then the lead inspector must cover required points in feedback for the provider, because of the final feedback meeting
      And nothing follows from FES-085

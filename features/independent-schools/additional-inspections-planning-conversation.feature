Feature: The planning conversation before an additional inspection of an independent school

  What is talked through depends on what the inspection is for: a change that a school wants to make, or a
  school that wants to be registered.

  Background:
    Given an inspection under "Additional inspections of independent schools: handbook for inspectors" is notified at 9.30am on Monday 22 April 2024

  Rule: A conversation is held where education is inspected

    @AII-022
    Scenario: The lead inspector rings the school where education alone is inspected
      When the record shows the notification call at 10.00am, where education-only inspection
      Then the lead inspector must hold preparatory conversations with the school, because of the notification call
      When the lead inspector proceeds to hold preparatory conversations with the school at 11.00am
      Then the duty of the lead inspector to hold preparatory conversations is met

    @AII-022
    Scenario: The inspection starts and nobody rang the school where education alone is inspected
      When the record shows the notification call at 10.00am, where education-only inspection
      And the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to hold preparatory conversations is breached
      When the lead inspector proceeds to hold preparatory conversations with the school at 8.05am
      Then the duty of the lead inspector to hold preparatory conversations is breached

    @AII-022
    Scenario: The lead inspector rings the school where education and boarding are inspected together
      When the record shows the notification call at 10.00am, where integrated inspection
      Then the lead inspector must hold preparatory conversations with the school, because of the notification call
      When the lead inspector proceeds to hold preparatory conversations with the school at 11.00am
      Then the duty of the lead inspector to hold preparatory conversations is met

    @AII-022
    Scenario: The inspection starts and nobody rang the school where education and boarding are inspected together
      When the record shows the notification call at 10.00am, where integrated inspection
      And the record shows the inspection start at 8.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to hold preparatory conversations is breached

    @AII-022
    Scenario: Only on reading the file does the lead inspector see that education is inspected
      When the record shows the notification call at 10.00am
      Then nothing binds or allows the lead inspector to hold preparatory conversations
      When the record shows the planning discussion at 10.30am, where education-only inspection
      Then the lead inspector must hold preparatory conversations with the school, because of the notification call

    @AII-022
    Scenario: Only on reading the file does the lead inspector see that the inspection is integrated
      When the record shows the notification call at 10.00am
      Then nothing binds or allows the lead inspector to hold preparatory conversations
      When the record shows the planning discussion at 10.30am, where integrated inspection
      Then the lead inspector must hold preparatory conversations with the school, because of the notification call

  Rule: The headteacher need not be alone

    @AII-063
    Scenario Outline: The headteacher hears on the call that a colleague is welcome, at <when>
      Then nothing binds or allows the lead inspector to encourage support by colleague
      When the record shows the notification call at 10.00am
      Then the lead inspector must encourage support by colleague with the headteacher by 11.59pm, because of the notification call
      When the lead inspector proceeds to encourage support by colleague with the headteacher at <when>
      Then the duty of the lead inspector to encourage support by colleague is <state>

      Examples:
        | when                             | state    |
        | 10.01am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-063
    Scenario: The call passes and the headteacher never heard that a colleague was welcome
      When the record shows the notification call at 10.00am
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to encourage support by colleague is breached

    @AII-026
    Scenario Outline: The headteacher is encouraged again to have a colleague there for the conversation, at <when>
      Then nothing binds or allows the lead inspector to encourage support by colleague
      When the record shows the preparatory conversation at 11.00am
      Then the lead inspector must encourage support by colleague with the headteacher by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to encourage support by colleague with the headteacher at <when>
      Then the duty of the lead inspector to encourage support by colleague is <state>

      Examples:
        | when                             | state    |
        | 11.01am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-026
    Scenario: The day passes and nobody spoke of a colleague for the conversation
      When the record shows the preparatory conversation at 11.00am
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to encourage support by colleague is breached

  Rule: A school that wants to make a material change

    @AII-027 @AII-028
    Scenario Outline: The headteacher is asked how they are and whom to tell of a worry, at <when>
      Then nothing binds or allows the lead inspector to check well-being
      And nothing binds or allows the lead inspector to learn well-being contact
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      Then the lead inspector must check well-being of the headteacher by 11.59pm, because of the preparatory conversation
      And the lead inspector should learn well-being contact from the headteacher by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to check well-being of the headteacher at <when>
      And the lead inspector proceeds to learn well-being contact from the headteacher at <when>
      Then the duty of the lead inspector to check well-being is <state>
      And the duty of the lead inspector to learn well-being contact is <state>

      Examples:
        | when                             | state    |
        | 11.12am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-027 @AII-028
    Scenario: The day passes without a word on the headteacher's well-being
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to check well-being is breached
      And the duty of the lead inspector to learn well-being contact is breached

    @AII-024 @AII-025
    Scenario Outline: The headteacher describes the school and what lay behind decisions, at <when>
      Then nothing binds or allows the headteacher to describe context
      And nothing binds or allows the headteacher to discuss circumstances behind decisions
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      Then the headteacher may describe context to the lead inspector by 11.59pm, because of the preparatory conversation
      And the headteacher may discuss circumstances behind decisions with the lead inspector by 11.59pm, because of the preparatory conversation
      When the headteacher proceeds to describe context to the lead inspector at 11.15am
      Then this is accepted
      And the permission of the headteacher to describe context is used
      When the headteacher proceeds to discuss circumstances behind decisions with the lead inspector at <when>
      Then this is <answer>
      And the permission of the headteacher to discuss circumstances behind decisions is <state>

      Examples:
        | when                             | answer   | state  |
        | 11.30am                          | accepted | used   |
        | 11.59pm                          | accepted | used   |
        | 12.00am on Tuesday 23 April 2024 | refused  | lapsed |

    @AII-024 @AII-025
    Scenario: The next day it is too late to set the scene in the conversation
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the permission of the headteacher to describe context is lapsed
      When the headteacher proceeds to describe context to the lead inspector at 12.00am
      Then this is refused
      And the permission of the headteacher to describe context is lapsed
      Then the permission of the headteacher to discuss circumstances behind decisions is lapsed
      When the headteacher proceeds to discuss circumstances behind decisions with the lead inspector at 12.05am
      Then this is refused
      And the permission of the headteacher to discuss circumstances behind decisions is lapsed

    @AII-024
    Scenario: The headteacher sets the scene in the last minute of the day
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      And the headteacher proceeds to describe context to the lead inspector at 11.59pm
      Then this is accepted
      And the permission of the headteacher to describe context is used

    @AII-031 @AII-032
    Scenario Outline: Who governs is cleared up and the arrangements are confirmed, at <when>
      Then nothing binds or allows the lead inspector to establish governance structure
      And nothing binds or allows the lead inspector to confirm meeting arrangements
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      Then the lead inspector must establish governance structure with the school by 11.59pm, because of the preparatory conversation
      And the lead inspector must confirm meeting arrangements with the school by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to establish governance structure with the school at <when>
      And the lead inspector proceeds to confirm meeting arrangements with the school at <when>
      Then the duty of the lead inspector to establish governance structure is <state>
      And the duty of the lead inspector to confirm meeting arrangements is <state>

      Examples:
        | when                             | state    |
        | 11.22am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-031 @AII-032
    Scenario: The day passes and it is not clear who governs
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to establish governance structure is breached
      And the duty of the lead inspector to confirm meeting arrangements is breached

    @AII-029 @AII-030 @AII-033 @AII-034
    Scenario Outline: The proprietor and the governors are to be met and asked to the feedback, at <when>
      Then nothing binds or allows the lead inspector to arrange governance meeting
      And nothing binds or allows the lead inspector to ask school to invite proprietor to feedback
      And nothing binds or allows the lead inspector to ask school to invite governors to feedback
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      Then the lead inspector must arrange governance meeting with the proprietor by 11.59pm, because of the preparatory conversation
      And the lead inspector must arrange governance meeting with the governing board by 11.59pm, because of the preparatory conversation
      And the lead inspector must ask school to invite proprietor to feedback by 11.59pm, because of the preparatory conversation
      And the lead inspector must ask school to invite governors to feedback by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to arrange governance meeting with the proprietor at <when>
      And the lead inspector proceeds to arrange governance meeting with the governing board at <when>
      And the lead inspector proceeds to ask school to invite proprietor to feedback at <when>
      And the lead inspector proceeds to ask school to invite governors to feedback at <when>
      Then the duty of the lead inspector to arrange governance meeting with the proprietor is <state>
      And the duty of the lead inspector to arrange governance meeting with the governing board is <state>
      And the duty of the lead inspector to ask school to invite proprietor to feedback is <state>
      And the duty of the lead inspector to ask school to invite governors to feedback is <state>

      Examples:
        | when                             | state    |
        | 11.30am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-029 @AII-030 @AII-033 @AII-034
    Scenario: The day passes and nobody thought of the proprietor or the governors
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to arrange governance meeting with the proprietor is breached
      And the duty of the lead inspector to ask school to invite proprietor to feedback is breached
      And the duty of the lead inspector to arrange governance meeting with the governing board is breached
      And the duty of the lead inspector to ask school to invite governors to feedback is breached

    @AII-035
    Scenario Outline: The school is asked whether there is a reason to defer, at <when>
      Then nothing binds or allows the lead inspector to ask about reasons to defer
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      Then the lead inspector must ask about reasons to defer when speaking to the school by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to ask about reasons to defer when speaking to the school at <when>
      Then the duty of the lead inspector to ask about reasons to defer is <state>

      Examples:
        | when                             | state    |
        | 11.40am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-035
    Scenario: The day passes and nobody asked for a reason to defer
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to ask about reasons to defer is breached

  Rule: A school that wants to be registered

    @AII-036 @AII-037
    Scenario Outline: The head of the proposed school is asked how they are and whom to tell of a worry, at <when>
      Then nothing binds or allows the lead inspector to check well-being
      And nothing binds or allows the lead inspector to learn well-being contact
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      Then the lead inspector must check well-being of the headteacher by 11.59pm, because of the preparatory conversation
      And the lead inspector should learn well-being contact from the headteacher by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to check well-being of the headteacher at <when>
      And the lead inspector proceeds to learn well-being contact from the headteacher at <when>
      Then the duty of the lead inspector to check well-being is <state>
      And the duty of the lead inspector to learn well-being contact is <state>

      Examples:
        | when                             | state    |
        | 11.12am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-036 @AII-037
    Scenario: The day passes without a word on how the head of the proposed school is
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to check well-being is breached
      And the duty of the lead inspector to learn well-being contact is breached

    @AII-023
    Scenario Outline: The head of the proposed school describes its setting, at <when>
      Then nothing binds or allows the headteacher to describe context
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      Then the headteacher may describe context to the lead inspector by 11.59pm, because of the preparatory conversation
      When the headteacher proceeds to describe context to the lead inspector at <when>
      Then this is accepted
      And the permission of the headteacher to describe context is used

      Examples:
        | when    |
        | 11.15am |
        | 11.59pm |

    @AII-023
    Scenario: The next day it is too late to describe the setting in the conversation
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the permission of the headteacher to describe context is lapsed
      When the headteacher proceeds to describe context to the lead inspector at 12.00am
      Then this is refused
      And the permission of the headteacher to describe context is lapsed

    @AII-038 @AII-039
    Scenario Outline: Who is to govern the school is cleared up and the arrangements are confirmed, at <when>
      Then nothing binds or allows the lead inspector to establish governance structure
      And nothing binds or allows the lead inspector to confirm meeting arrangements
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      Then the lead inspector must establish governance structure with the school by 11.59pm, because of the preparatory conversation
      And the lead inspector must confirm meeting arrangements with the school by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to establish governance structure with the school at <when>
      And the lead inspector proceeds to confirm meeting arrangements with the school at <when>
      Then the duty of the lead inspector to establish governance structure is <state>
      And the duty of the lead inspector to confirm meeting arrangements is <state>

      Examples:
        | when                             | state    |
        | 11.22am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-038 @AII-039
    Scenario: The day passes and it is not clear who is to govern the school
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to establish governance structure is breached
      And the duty of the lead inspector to confirm meeting arrangements is breached

    @AII-040 @AII-041
    Scenario Outline: Those who are to govern will be met and are asked to the feedback, at <when>
      Then nothing binds or allows the lead inspector to arrange governance meeting
      And nothing binds or allows the lead inspector to ask school to invite governors to feedback
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      Then the lead inspector must arrange governance meeting with the governing board by 11.59pm, because of the preparatory conversation
      And the lead inspector must ask school to invite governors to feedback by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to arrange governance meeting with the governing board at <when>
      And the lead inspector proceeds to ask school to invite governors to feedback at <when>
      Then the duty of the lead inspector to arrange governance meeting is <state>
      And the duty of the lead inspector to ask school to invite governors to feedback is <state>

      Examples:
        | when                             | state    |
        | 11.26am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-040 @AII-041
    Scenario: The day passes and nobody thought of those who are to govern
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to arrange governance meeting is breached
      And the duty of the lead inspector to ask school to invite governors to feedback is breached

    @AII-042 @AII-044
    Scenario Outline: Documents are to be at hand, and the school hears whether interpreters will come, at <when>
      Then nothing binds or allows the lead inspector to establish access to documents
      And nothing binds or allows the lead inspector to say whether interpreters will be present
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      Then the lead inspector must establish access to documents with the school by 11.59pm, because of the preparatory conversation
      And the lead inspector must say whether interpreters will be present to the school by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to establish access to documents with the school at <when>
      And the lead inspector proceeds to say whether interpreters will be present to the school at <when>
      Then the duty of the lead inspector to establish access to documents is <state>
      And the duty of the lead inspector to say whether interpreters will be present is <state>

      Examples:
        | when                             | state    |
        | 11.30am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-042 @AII-044
    Scenario: The day passes without a word on documents or interpreters
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to establish access to documents is breached
      And the duty of the lead inspector to say whether interpreters will be present is breached

    @AII-045 @AII-046
    Scenario Outline: The school is asked to read the code and to bring its information up to date, at <when>
      Then nothing binds or allows the lead inspector to ask provider to read code
      And nothing binds or allows the lead inspector to invite current information
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      Then the lead inspector must ask provider to read code with regard to the school by 11.59pm, because of the preparatory conversation
      And the lead inspector must invite current information from the school by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to ask provider to read code with regard to the school at <when>
      And the lead inspector proceeds to invite current information from the school at <when>
      Then the duty of the lead inspector to ask provider to read code is <state>
      And the duty of the lead inspector to invite current information is <state>

      Examples:
        | when                             | state    |
        | 11.34am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-045 @AII-046
    Scenario: The day passes without a word on the code or on information
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to ask provider to read code is breached
      And the duty of the lead inspector to invite current information is breached

    @AII-047 @AII-048
    Scenario Outline: The proposed school can raise a concern now, and hears how to raise one later, at <when>
      Then nothing binds or allows the lead inspector to invite concerns
      And nothing binds or allows the lead inspector to explain how to raise concerns
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      Then the lead inspector must invite concerns from the school by 11.59pm, because of the preparatory conversation
      And the lead inspector must explain how to raise concerns to the school by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to invite concerns from the school at <when>
      And the lead inspector proceeds to explain how to raise concerns to the school at <when>
      Then the duty of the lead inspector to invite concerns is <state>
      And the duty of the lead inspector to explain how to raise concerns is <state>

      Examples:
        | when                             | state    |
        | 11.38am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-047 @AII-048
    Scenario: The day passes and the proposed school has heard nothing of concerns
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to invite concerns is breached
      And the duty of the lead inspector to explain how to raise concerns is breached

    @AII-049
    Scenario Outline: The proposed school is asked whether there is a reason to defer, at <when>
      Then nothing binds or allows the lead inspector to ask about reasons to defer
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      Then the lead inspector must ask about reasons to defer when speaking to the school by 11.59pm, because of the preparatory conversation
      When the lead inspector proceeds to ask about reasons to defer when speaking to the school at <when>
      Then the duty of the lead inspector to ask about reasons to defer is <state>

      Examples:
        | when                             | state    |
        | 11.40am                          | met      |
        | 11.59pm                          | met      |
        | 12.00am on Tuesday 23 April 2024 | breached |

    @AII-049
    Scenario: The day passes and nobody asked the proposed school for a reason to defer
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      And nothing more is recorded until 12.00am on Tuesday 23 April 2024
      Then the duty of the lead inspector to ask about reasons to defer is breached

    @AII-043
    Scenario: Documents in another language are there in English
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      Then the school should provide documents in English to the inspector, because of the preparatory conversation
      When the school proceeds to provide documents in English to the inspector at 12.30pm
      Then the duty of the school to provide documents in English is met

    @AII-043
    Scenario: The inspection ends and inspectors had nothing in English to read
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      And the record shows the inspection end at 4.30pm on Tuesday 23 April 2024
      Then the duty of the school to provide documents in English is breached
      When the school proceeds to provide documents in English to the inspector at 4.35pm
      Then the duty of the school to provide documents in English is breached

  Rule: Each kind of inspection has its own conversation

    @AII-027
    Scenario: Before a material change nothing is asked that is for a proposed school
      When the record shows the preparatory conversation at 11.00am, where material change inspection
      Then the lead inspector must check well-being of the headteacher by 11.59pm, because of the preparatory conversation
      And nothing follows from AII-023
      And nothing follows from AII-036
      And nothing follows from AII-037
      And nothing follows from AII-038
      And nothing follows from AII-039
      And nothing follows from AII-040
      And nothing follows from AII-041
      And nothing follows from AII-042
      And nothing follows from AII-043
      And nothing follows from AII-044
      And nothing follows from AII-045
      And nothing follows from AII-046
      And nothing follows from AII-047
      And nothing follows from AII-048
      And nothing follows from AII-049

    @AII-036
    Scenario: Before registration nothing is asked that is for a material change
      When the record shows the preparatory conversation at 11.00am, where pre-registration inspection
      Then the lead inspector must check well-being of the headteacher by 11.59pm, because of the preparatory conversation
      And nothing follows from AII-024
      And nothing follows from AII-025
      And nothing follows from AII-027
      And nothing follows from AII-028
      And nothing follows from AII-029
      And nothing follows from AII-030
      And nothing follows from AII-031
      And nothing follows from AII-032
      And nothing follows from AII-033
      And nothing follows from AII-034
      And nothing follows from AII-035

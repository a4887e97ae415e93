Feature: Speaking to staff of an independent school

  Staff may bring somebody, are spoken to one by one about behaviour where that can be done, and minor
  slips in safeguarding can be put right.

  Background:
    Given an inspection under the Independent schools inspection handbook is notified at 9.30am on Monday 26 February 2024
    And the record shows the inspection start at 8.00am on Tuesday 27 February 2024

  Rule: Staff may bring somebody

    @ISH-074 @ISH-089
    Scenario: A teacher brings somebody to the conversation
      When the record shows a staff conversation at 10.30am
      Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation
      When the staff member proceeds to be accompanied when speaking to the inspector at 10.30am
      Then this is accepted
      And the permission of the staff member to be accompanied is used

    @ISH-070 @ISH-074 @ISH-089
    Scenario: A parent cannot claim company that is meant for staff
      Then nothing binds or allows the staff member to be accompanied
      When the record shows a staff conversation at 10.30am
      And the parent proceeds to be accompanied when speaking to the inspector at 10.35am
      Then this is refused
      And the permission of the staff member to be accompanied is open

    @ISH-074
    Scenario: A teacher who is asked for a conversation may bring somebody
      When the record shows a staff conversation at 10.30am
      Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation

  Rule: About behaviour, staff are spoken to one by one where that can be done

    @ISH-088
    Scenario Outline: A teacher is spoken to alone, at <when>
      Then nothing binds or allows the inspector to speak to staff individually
      When the record shows a staff conversation at 10.30am, where individual discussion possible
      Then the inspector must speak to staff individually with regard to the staff member by 11.59pm, because of the staff conversation
      When the inspector proceeds to speak to staff individually with regard to the staff member at <when>
      Then the duty of the inspector to speak to staff individually is <state>

      Examples:
        | when                                  | state    |
        | 10.35am                               | met      |
        | 11.59pm                               | met      |
        | 12.00am on Wednesday 28 February 2024 | breached |

    @ISH-088
    Scenario: The day passes and the teacher was never spoken to alone
      When the record shows a staff conversation at 10.30am, where individual discussion possible
      And nothing more is recorded until 12.00am on Wednesday 28 February 2024
      Then the duty of the inspector to speak to staff individually is breached

    @ISH-088
    Scenario: A room comes free, and the teacher can be spoken to alone
      When the record shows a staff conversation at 10.30am
      Then nothing binds or allows the inspector to speak to staff individually
      When the record shows a progress meeting at 11.00am, where individual discussion possible
      Then the inspector must speak to staff individually with regard to the staff member by 11.59pm, because of the staff conversation

    @ISH-074 @ISH-088 @ISH-089
    Scenario: A teacher who brings somebody is not spoken to alone
      When the record shows a staff conversation at 10.30am, where individual discussion possible
      Then the inspector must speak to staff individually with regard to the staff member, because of the staff conversation
      When the staff member proceeds to be accompanied when speaking to the inspector at 10.31am
      Then this is accepted
      And the permission of the staff member to be accompanied is used
      And the duty of the inspector to speak to staff individually is set aside

    @ISH-089
    Scenario: A conversation about behaviour leaves room for somebody to come along
      When the record shows a staff conversation at 10.30am
      Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation

  Rule: Minor safeguarding matters that are easily put right are talked over

    @ISH-090
    Scenario: A gap in the visitors' book is talked over with leaders
      When the record shows a minor improvement found at 11.30am, where easily put right
      Then the inspector must discuss minor improvements with the leader, because of the minor improvement found
      When the inspector proceeds to discuss minor improvements with the leader at 11.50am
      Then the duty of the inspector to discuss minor improvements is met

    @ISH-090
    Scenario: The inspection ends and nobody mentioned the gap in the visitors' book
      When the record shows a minor improvement found at 11.30am, where easily put right
      And the record shows the inspection end at 4.30pm on Thursday 29 February 2024
      Then the duty of the inspector to discuss minor improvements is breached
      When the inspector proceeds to discuss minor improvements with the leader at 4.35pm
      Then the duty of the inspector to discuss minor improvements is breached

    @ISH-090
    Scenario: It turns out after lunch that the gap is easily closed
      When the record shows a minor improvement found at 11.30am
      Then nothing binds or allows the inspector to discuss minor improvements
      When the record shows a progress meeting at 2.00pm, where easily put right
      Then the inspector must discuss minor improvements with the leader, because of the minor improvement found

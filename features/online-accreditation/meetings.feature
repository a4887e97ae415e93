Feature: Speaking to people on an accreditation visit

  What gives rise to worry about a child is passed on. Staff may bring somebody, and parents and governors
  speak without staff or leaders.

  Background:
    Given an inspection under the Accreditation visits to online providers handbook is notified at 9.30am on Tuesday 16 April 2024
    And the record shows the inspection start at 9.00am on Thursday 18 April 2024

  Rule: What is told in confidence and cannot stay so

    @AVO-061
    Scenario: A pupil tells of bullying, and the safeguarding lead hears of it
      When the record shows disclosure made at 1.00pm
      Then the inspector must pass on disclosure to the designated safeguarding lead, because of the disclosure made
      When the inspector proceeds to pass on disclosure to the designated safeguarding lead at 1.20pm
      Then the duty of the inspector to pass on disclosure is met

    @AVO-061
    Scenario: Whoever is in charge hears of the bullying, and the safeguarding lead has still to
      When the record shows disclosure made at 1.00pm
      Then nothing binds or allows anybody but the feedback attendee, the inspector, the lead inspector, Ofsted and the staff member
      When the inspector proceeds to pass on disclosure to the person in day-to-day charge at 1.20pm
      Then the duty of the inspector to pass on disclosure is outstanding

    @AVO-062
    Scenario: The inspector thinks of referring the matter
      When the record shows disclosure made at 1.00pm
      Then the inspector must consider making referral, because of the disclosure made
      When the inspector proceeds to consider making referral at 2.00pm
      Then the duty of the inspector to consider making referral is met

    @AVO-062
    Scenario: The safeguarding lead has referred the matter, and the inspector need not think of it
      When the record shows disclosure made at 1.00pm
      Then the inspector must consider making referral, because of the disclosure made
      When the record shows a progress meeting at 4.00pm, where appropriate referral made
      Then the duty of the inspector to consider making referral is set aside

  Rule: Who is there

    @AVO-066
    Scenario: A tutor brings somebody to the conversation
      When the record shows a staff conversation at 10.30am
      Then the staff member may be accompanied when speaking to the inspector, because of the staff conversation
      When the staff member proceeds to be accompanied when speaking to the inspector at 10.30am
      Then this is accepted
      And the permission of the staff member to be accompanied is used

    @AVO-059 @AVO-066
    Scenario: A parent cannot claim company that is meant for staff
      When the record shows a staff conversation at 10.30am
      And the parent proceeds to be accompanied when speaking to the inspector at 10.35am
      Then this is refused
      And the permission of the staff member to be accompanied is open

    @AVO-063
    Scenario: Parents are met without staff on the call
      When the record shows a parent meeting at 3.30pm
      Then the inspector must meet without staff present, because of the parent meeting
      When the inspector proceeds to meet without staff present at 3.30pm
      Then the duty of the inspector to meet without staff present is met

    @AVO-063
    Scenario: Exceptional circumstances let staff stay with parents
      When the record shows a parent meeting at 3.30pm
      Then the inspector must meet without staff present, because of the parent meeting
      When the record shows a pause request at 3.35pm, where exceptional circumstances
      Then the duty of the inspector to meet without staff present is set aside

    @AVO-073
    Scenario: Those who govern are met without leaders
      When the record shows a governance meeting at 2.00pm
      Then the inspector should meet without leaders present with regard to the governing board, because of the governance meeting
      When the inspector proceeds to meet without leaders present with regard to the governing board at 2.00pm
      Then the duty of the inspector to meet without leaders present is met

    @AVO-073
    Scenario: Exceptional circumstances, talked over with the lead inspector, let a leader stay
      When the record shows a governance meeting at 2.00pm
      Then the inspector should meet without leaders present with regard to the governing board, because of the governance meeting
      When the record shows a progress meeting at 2.05pm, where exceptional circumstances and discussed with lead inspector
      Then the duty of the inspector to meet without leaders present is set aside

    @AVO-073
    Scenario: Exceptional circumstances alone do not let a leader stay
      When the record shows a governance meeting at 2.00pm, where exceptional circumstances
      Then the inspector should meet without leaders present with regard to the governing board, because of the governance meeting

    @AVO-073
    Scenario: A word with the lead inspector alone does not let a leader stay
      When the record shows a governance meeting at 2.00pm, where discussed with lead inspector
      Then the inspector should meet without leaders present with regard to the governing board, because of the governance meeting

  Rule: Safeguarding

    @AVO-076
    Scenario: A slip that is easily put right is talked over with leaders
      When the record shows a minor improvement found at 11.30am, where easily put right
      Then the inspector must discuss minor improvements with the leader, because of the minor improvement found
      When the inspector proceeds to discuss minor improvements with the leader at 11.50am
      Then the duty of the inspector to discuss minor improvements is met

    @AVO-076
    Scenario: The visit ends and nobody mentioned the slip
      When the record shows a minor improvement found at 11.30am, where easily put right
      And the record shows the inspection end at 4.30pm on Friday 19 April 2024
      Then the duty of the inspector to discuss minor improvements is breached
      When the inspector proceeds to discuss minor improvements with the leader at 4.35pm
      Then the duty of the inspector to discuss minor improvements is breached

    @AVO-076
    Scenario: It turns out after lunch that the slip is easily put right
      When the record shows a minor improvement found at 11.30am
      Then nothing binds or allows the inspector to discuss minor improvements
      When the record shows a progress meeting at 2.00pm, where easily put right
      Then the inspector must discuss minor improvements with the leader, because of the minor improvement found

    @AVO-075
    Scenario: Ofsted looks at evidence on pupils in other countries
      When the record shows a safeguarding issue found at 2.00pm
      Then Ofsted may consider evidence on international pupils with regard to the provider, because of the safeguarding issue found
      When Ofsted proceeds to consider evidence on international pupils with regard to the provider at 3.00pm
      Then this is accepted
      And the permission of Ofsted to consider evidence on international pupils is used

    @AVO-075
    Scenario: Nothing has come to light, and there is no evidence to look at
      When Ofsted proceeds to consider evidence on international pupils with regard to the provider at 1.20pm
      Then this is refused
      When the record shows a safeguarding issue found at 2.00pm
      Then Ofsted may consider evidence on international pupils with regard to the provider, because of the safeguarding issue found

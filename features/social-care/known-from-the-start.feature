Feature: What is known of a service when its inspection is notified

  How large an authority is, or that somebody will be away, is known before inspectors come, and counts until
  the end.

  @ILA-007
  Scenario: The authority is a large one, and the lead inspector asks to meet elsewhere
    Given an inspection under "Inspecting local authority children's services (ILACS)" is notified at 9.30am on Monday 13 May 2024, where large local authority
    When the record shows the inspection start at 9.00am on Monday 20 May 2024
    Then the lead inspector may ask to meet elsewhere with regard to the director of children's services, because of the inspection start

  @CAF-010
  Scenario: Somebody will be away all week, and inspectors may speak to a deputy
    Given an inspection under "Inspecting Cafcass: framework" is notified at 9.30am on Monday 13 May 2024, where interviewee unavailable
    When the record shows the inspection start at 9.00am on Monday 20 May 2024
    Then the inspector may speak to deputy, because of the inspection start

  @SCF-034
  Scenario: The home has more than one building, and staff of each are spoken to
    Given an inspection under the "Social care common inspection framework (SCCIF)" is notified at 8.45am on Tuesday 7 May 2024, where multi-building home
    When the record shows the inspection start at 9.00am
    Then the inspector must speak to staff of each building with regard to the staff member, because of the inspection start

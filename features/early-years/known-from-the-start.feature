Feature: What is known of childcare and of an agency when the inspection is notified

  That several people look after children, or that an agency is soon to visit a childminder, is known before
  inspectors come, and counts until the end.

  @CRC-004
  Scenario: Several people look after children, and with the nominated individual away the manager is kept informed
    Given an inspection under "Carrying out Childcare Register compliance inspections" is notified at 9.30am on Tuesday 16 April 2024, where group provision
    When the record shows the inspection start at 9.00am on Wednesday 17 April 2024, where nominated individual absent
    Then the inspector must agree progress updates with the manager, because of the inspection start

  @CMA-034
  Scenario: The agency is to visit a childminder, and inspectors arrange to come along
    Given an inspection under "Childminder agencies: inspection guidance" is notified at 9.30am on Monday 26 February 2024, where quality assurance visit due and joint observation practicable
    When the record shows the inspection start at 9.00am on Monday 4 March 2024
    Then the inspector must arrange joint observations with the staff member, because of the inspection start

"""England's bank holidays from 2019 to 2028, as data.

The data is a module and not a file so that the core reads no disk: it is typed, it travels in any
package or archive, and it cannot be half there. Most days follow the ordinary rule (the Banking and
Financial Dealings Act 1971 and its yearly proclamations), which was known long before. The days that
were moved or added carry the day on which the government announced it:

- 7 June 2019: the early May holiday of 2020 moves to Friday 8 May.
- 12 November 2020: the spring holiday of 2022 moves to Thursday 2 June, and Friday 3 June is added.
- 10 September 2022: Monday 19 September 2022 is added.
- 6 November 2022: Monday 8 May 2023 is added.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from policy_diff.core.bank_holidays import BankHoliday, Calendar

_BANK_HOLIDAYS: Final = (
    # 2019
    BankHoliday(date(2019, 1, 1), "New Year's Day"),
    BankHoliday(date(2019, 4, 19), "Good Friday"),
    BankHoliday(date(2019, 4, 22), "Easter Monday"),
    BankHoliday(date(2019, 5, 6), "Early May bank holiday"),
    BankHoliday(date(2019, 5, 27), "Spring bank holiday"),
    BankHoliday(date(2019, 8, 26), "Summer bank holiday"),
    BankHoliday(date(2019, 12, 25), "Christmas Day"),
    BankHoliday(date(2019, 12, 26), "Boxing Day"),
    # 2020
    BankHoliday(date(2020, 1, 1), "New Year's Day"),
    BankHoliday(date(2020, 4, 10), "Good Friday"),
    BankHoliday(date(2020, 4, 13), "Easter Monday"),
    BankHoliday(date(2020, 5, 4), "Early May bank holiday", withdrawn_on=date(2019, 6, 7)),
    BankHoliday(date(2020, 5, 8), "Early May bank holiday, moved for VE Day", known_on=date(2019, 6, 7)),
    BankHoliday(date(2020, 5, 25), "Spring bank holiday"),
    BankHoliday(date(2020, 8, 31), "Summer bank holiday"),
    BankHoliday(date(2020, 12, 25), "Christmas Day"),
    BankHoliday(date(2020, 12, 28), "Boxing Day"),
    # 2021
    BankHoliday(date(2021, 1, 1), "New Year's Day"),
    BankHoliday(date(2021, 4, 2), "Good Friday"),
    BankHoliday(date(2021, 4, 5), "Easter Monday"),
    BankHoliday(date(2021, 5, 3), "Early May bank holiday"),
    BankHoliday(date(2021, 5, 31), "Spring bank holiday"),
    BankHoliday(date(2021, 8, 30), "Summer bank holiday"),
    BankHoliday(date(2021, 12, 27), "Christmas Day"),
    BankHoliday(date(2021, 12, 28), "Boxing Day"),
    # 2022
    BankHoliday(date(2022, 1, 3), "New Year's Day"),
    BankHoliday(date(2022, 4, 15), "Good Friday"),
    BankHoliday(date(2022, 4, 18), "Easter Monday"),
    BankHoliday(date(2022, 5, 2), "Early May bank holiday"),
    BankHoliday(date(2022, 5, 30), "Spring bank holiday", withdrawn_on=date(2020, 11, 12)),
    BankHoliday(date(2022, 6, 2), "Spring bank holiday, moved for the Platinum Jubilee", known_on=date(2020, 11, 12)),
    BankHoliday(date(2022, 6, 3), "Platinum Jubilee bank holiday", known_on=date(2020, 11, 12)),
    BankHoliday(date(2022, 8, 29), "Summer bank holiday"),
    BankHoliday(date(2022, 9, 19), "State Funeral of Queen Elizabeth II", known_on=date(2022, 9, 10)),
    BankHoliday(date(2022, 12, 26), "Boxing Day"),
    BankHoliday(date(2022, 12, 27), "Christmas Day"),
    # 2023
    BankHoliday(date(2023, 1, 2), "New Year's Day"),
    BankHoliday(date(2023, 4, 7), "Good Friday"),
    BankHoliday(date(2023, 4, 10), "Easter Monday"),
    BankHoliday(date(2023, 5, 1), "Early May bank holiday"),
    BankHoliday(date(2023, 5, 8), "Coronation of King Charles III", known_on=date(2022, 11, 6)),
    BankHoliday(date(2023, 5, 29), "Spring bank holiday"),
    BankHoliday(date(2023, 8, 28), "Summer bank holiday"),
    BankHoliday(date(2023, 12, 25), "Christmas Day"),
    BankHoliday(date(2023, 12, 26), "Boxing Day"),
    # 2024
    BankHoliday(date(2024, 1, 1), "New Year's Day"),
    BankHoliday(date(2024, 3, 29), "Good Friday"),
    BankHoliday(date(2024, 4, 1), "Easter Monday"),
    BankHoliday(date(2024, 5, 6), "Early May bank holiday"),
    BankHoliday(date(2024, 5, 27), "Spring bank holiday"),
    BankHoliday(date(2024, 8, 26), "Summer bank holiday"),
    BankHoliday(date(2024, 12, 25), "Christmas Day"),
    BankHoliday(date(2024, 12, 26), "Boxing Day"),
    # 2025
    BankHoliday(date(2025, 1, 1), "New Year's Day"),
    BankHoliday(date(2025, 4, 18), "Good Friday"),
    BankHoliday(date(2025, 4, 21), "Easter Monday"),
    BankHoliday(date(2025, 5, 5), "Early May bank holiday"),
    BankHoliday(date(2025, 5, 26), "Spring bank holiday"),
    BankHoliday(date(2025, 8, 25), "Summer bank holiday"),
    BankHoliday(date(2025, 12, 25), "Christmas Day"),
    BankHoliday(date(2025, 12, 26), "Boxing Day"),
    # 2026
    BankHoliday(date(2026, 1, 1), "New Year's Day"),
    BankHoliday(date(2026, 4, 3), "Good Friday"),
    BankHoliday(date(2026, 4, 6), "Easter Monday"),
    BankHoliday(date(2026, 5, 4), "Early May bank holiday"),
    BankHoliday(date(2026, 5, 25), "Spring bank holiday"),
    BankHoliday(date(2026, 8, 31), "Summer bank holiday"),
    BankHoliday(date(2026, 12, 25), "Christmas Day"),
    BankHoliday(date(2026, 12, 28), "Boxing Day"),
    # 2027
    BankHoliday(date(2027, 1, 1), "New Year's Day"),
    BankHoliday(date(2027, 3, 26), "Good Friday"),
    BankHoliday(date(2027, 3, 29), "Easter Monday"),
    BankHoliday(date(2027, 5, 3), "Early May bank holiday"),
    BankHoliday(date(2027, 5, 31), "Spring bank holiday"),
    BankHoliday(date(2027, 8, 30), "Summer bank holiday"),
    BankHoliday(date(2027, 12, 27), "Christmas Day"),
    BankHoliday(date(2027, 12, 28), "Boxing Day"),
    # 2028
    BankHoliday(date(2028, 1, 3), "New Year's Day"),
    BankHoliday(date(2028, 4, 14), "Good Friday"),
    BankHoliday(date(2028, 4, 17), "Easter Monday"),
    BankHoliday(date(2028, 5, 1), "Early May bank holiday"),
    BankHoliday(date(2028, 5, 29), "Spring bank holiday"),
    BankHoliday(date(2028, 8, 28), "Summer bank holiday"),
    BankHoliday(date(2028, 12, 25), "Christmas Day"),
    BankHoliday(date(2028, 12, 26), "Boxing Day"),
)

ENGLAND: Final = Calendar("England", date(2019, 1, 1), date(2028, 12, 31), _BANK_HOLIDAYS)
"""England's working days, 1 January 2019 to 31 December 2028."""

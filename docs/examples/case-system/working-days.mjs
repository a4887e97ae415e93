// Days in London, and England's working days: Monday to Friday less the bank holidays.

const BANK_HOLIDAYS = new Set([
  "2023-01-02", "2023-04-07", "2023-04-10", "2023-05-01", "2023-05-08", "2023-05-29", "2023-08-28", "2023-12-25", "2023-12-26",
  "2024-01-01", "2024-03-29", "2024-04-01", "2024-05-06", "2024-05-27", "2024-08-26", "2024-12-25", "2024-12-26",
  "2025-01-01", "2025-04-18", "2025-04-21", "2025-05-05", "2025-05-26", "2025-08-25", "2025-12-25", "2025-12-26",
]);
const FIRST = "2023-01-01";
const LAST = "2025-12-31";

const DAY = 24 * 60 * 60 * 1000;
const CLOCK = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London", hourCycle: "h23",
  year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", second: "2-digit",
});

/** What the clock in London shows, as the milliseconds of a clock that is always on UTC. */
function shown(instant) {
  const part = Object.fromEntries(CLOCK.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
}

/** The day in London of an instant: "2024-05-07". */
export function dayOf(instant) {
  return new Date(shown(instant)).toISOString().slice(0, 10);
}

/** The instant at which the clock in London shows a time of a day; neither end of a day is ever skipped. */
export function at(day, time) {
  const wanted = Date.parse(`${day}T${time}:00Z`);
  return wanted - (shown(wanted) - wanted);
}

/** The first working day after a day. */
export function nextWorkingDay(day) {
  let next = Date.parse(`${day}T00:00:00Z`);
  for (;;) {
    next += DAY;
    const found = new Date(next).toISOString().slice(0, 10);
    if (found < FIRST || found > LAST) throw new Error(`${found}: the bank holidays of that year are not known here`);
    const weekday = new Date(next).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !BANK_HOLIDAYS.has(found)) return found;
  }
}

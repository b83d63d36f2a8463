/** Dates as YYYY, YYYY-MM or YYYY-MM-DD: text that sorts by time. */

/** False for 31 February; dates of another shape are the patterns' business. */
export function isInCalendar(date: string): boolean {
  const [, year, month, day] = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.exec(date) ?? [];
  return day === undefined || Number(day) <= daysIn(Number(year), Number(month));
}

/** The last day that a date may mean, or undefined where the text is no date: `2024-02` gives `2024-02-29`. */
export function lastDayOf(date: string): string | undefined {
  const [, year, month = '12', day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date) ?? [];
  if (year === undefined || !isInCalendar(date)) return undefined;
  return `${year}-${month}-${day ?? daysIn(Number(year), Number(month))}`;
}

/** The same day a year earlier, for "not checked for twelve months". */
export function yearBefore(day: string): string {
  const [year = '', ...rest] = day.split('-');
  return [String(Number(year) - 1).padStart(4, '0'), ...rest].join('-');
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

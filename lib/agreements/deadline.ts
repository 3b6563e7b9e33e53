const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day of the calendar, `YYYY-MM-DD`, of this century. */
export function isDay(text: string): boolean {
  const parts = DAY.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 2000 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The same day so many months later, or the last of a shorter month: 30 November and three months is 28 February. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [laterYear, laterMonth] = [Math.floor(index / 12), (index % 12) + 1];
  const two = (value: number) => String(value).padStart(2, '0');
  return `${laterYear}-${two(laterMonth)}-${two(Math.min(dayOfMonth, daysIn(laterYear, laterMonth)))}`;
}

/** Whole days from one day to another; below 0 when it lies before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** A moment as a clock on a district's wall shows it: `2026-11-27`, hour 0..23, and `031500`, fit for file names. */
export type WallClock = Readonly<{ day: string; hour: number; time: string }>;

/** The wall clock of an IANA time zone at a moment. */
export function wallClockAt(moment: Date, timeZone: string): WallClock {
  const two = {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, hourCycle: 'h23', ...two }).formatToParts(moment);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    hour: Number(part('hour')),
    time: `${part('hour')}${part('minute')}${part('second')}`,
  };
}

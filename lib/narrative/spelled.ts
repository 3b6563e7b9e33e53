const UNITS = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'] as const;
const WEEKDAYS = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

/** A whole number from 0 to 999.999 in letters: 11 is "sebelas", 2026 "dua ribu dua puluh enam". */
export function spelled(value: number): string {
  if (value < 10) return UNITS[value] ?? '';
  if (value === 10) return 'sepuluh';
  if (value === 11) return 'sebelas';
  if (value < 20) return `${spelled(value - 10)} belas`;
  if (value < 100) return joined(`${spelled(Math.floor(value / 10))} puluh`, value % 10);
  if (value < 200) return joined('seratus', value % 100);
  if (value < 1000) return joined(`${spelled(Math.floor(value / 100))} ratus`, value % 100);
  if (value < 2000) return joined('seribu', value % 1000);
  return joined(`${spelled(Math.floor(value / 1000))} ribu`, value % 1000);
}

function joined(head: string, rest: number): string {
  return rest === 0 ? head : `${head} ${spelled(rest)}`;
}

/** The weekday of a day `YYYY-MM-DD`: "Rabu". */
export function weekdayOf(day: string): string {
  return WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

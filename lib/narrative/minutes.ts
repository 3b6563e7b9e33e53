import type { Rakor } from '@/lib/rakor/rakor';
import { capitalised, formatDay, formatMonthName } from './format';
import { spelled, weekdayOf } from './spelled';

/**
 * How minutes begin: "Pada hari ini, Rabu, tanggal sebelas bulan Februari tahun dua ribu dua puluh enam (11 Februari
 * 2026), bertempat di Aula, telah dilaksanakan ...". What was not entered is left out, never made up.
 */
export function openingText(
  { heldOn, place, title, period, minutes }: Pick<Rakor, 'heldOn' | 'place' | 'title' | 'period' | 'minutes'>,
  area: string,
): string {
  const [year = '', monthOfYear = '', dayOfMonth = ''] = heldOn.split('-');
  const month = formatDay(`${year}-${monthOfYear}-${dayOfMonth}`).split(' ')[1] ?? '';
  const day = `Pada hari ini, ${weekdayOf(heldOn)}, tanggal ${spelled(Number(dayOfMonth))} bulan ${month} tahun ${spelled(Number(year))} (${formatDay(heldOn)})`;
  const where = place ? `, bertempat di ${place}` : '';
  const chair = minutes.chair ? ` Rapat dipimpin oleh ${minutes.chair}.` : '';
  return `${day}${where}, telah dilaksanakan ${title} untuk ${area} dengan angka ${formatMonthName(period)}.${chair}`;
}

/**
 * What was written as the items of a list: paragraphs where blank lines part them, else line by line. Signs and numbers
 * of the writer's own fall away.
 */
export function listItems(text: string): string[] {
  const parts = text.trim().split(/\n\s*\n/);
  return (parts.length > 1 ? parts : text.split('\n'))
    .map((part) =>
      part
        .replace(/\s+/g, ' ')
        .replace(/^\s*(?:[-*•]|\d+[.)])\s*/, '')
        .trim(),
    )
    .filter((line) => line !== '')
    .map(capitalised);
}

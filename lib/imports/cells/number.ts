import { type Reader, problem, reader } from './cell';

/** The largest count that is believed: the people of the Earth would not fit a desa. */
const LARGEST = 999_999_999;
const GROUPED = /^-?[1-9]\d{0,2}(\.\d{3})+$/;
const WHOLE = /^-?\d+$/;
const DECIMAL = /^-?\d+([.,]\d+)?$/;

/**
 * A count: whole and from 0. `1.234` is 1234, as Indonesians group digits, and said so (`readAs`); `1,5` is
 * `bad-number`, below 0 `negative` (contracts section 7, "Files").
 */
export const wholeNumber = reader<number>('count', (text, column) => {
  const grouped = GROUPED.test(text);
  if (!grouped && !WHOLE.test(text)) {
    return problem('bad-number', `${column} "${text}" bukan bilangan bulat. Tulis angka saja, misalnya 12.`);
  }
  const value = Number(text.replaceAll('.', ''));
  if (value < 0) return problem('negative', `${column} "${text}" di bawah 0. Tulis 0 atau lebih.`);
  if (value > LARGEST) return problem('bad-number', `${column} "${text}" terlalu besar. Periksa angkanya.`);
  return grouped ? { value, readAs: String(value) } : { value };
});

/** A decimal with comma or point, from `low` to `high`, both included; otherwise `bad-number`. */
export function decimal(low: number, high: number): Reader<number> {
  return reader('decimal', (text, column) => {
    const value = DECIMAL.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
    if (Number.isNaN(value)) {
      return problem('bad-number', `${column} "${text}" bukan angka. Tulis misalnya ${low + 1},5.`);
    }
    if (value < low || value > high) {
      return problem('bad-number', `${column} "${text}" di luar ${low} sampai ${high}. Periksa angkanya.`);
    }
    return { value };
  });
}

/**
 * A figure with at most two decimals, by comma or point, as whole hundredths (`75,5` is 7550), so that it stays exact;
 * more decimals are `bad-number`, below 0 is `negative`. An upper limit is the row's to know.
 */
export const hundredths = reader<number>('percent', (text, column) => {
  if (!DECIMAL.test(text)) {
    return problem('bad-number', `${column} "${text}" bukan angka. Tulis tanpa tanda %, misalnya 75 atau 75,5.`);
  }
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  if (fraction.length > 2) {
    return problem('bad-number', `${column} "${text}" lebih dari dua angka di belakang koma. Bulatkan lebih dulu.`);
  }
  const value = Math.abs(Number(whole)) * 100 + Number(fraction.padEnd(2, '0'));
  if (text.startsWith('-') && value > 0) {
    return problem('negative', `${column} "${text}" di bawah 0. Tulis 0 atau lebih.`);
  }
  if (value > LARGEST * 100) return problem('bad-number', `${column} "${text}" terlalu besar. Periksa angkanya.`);
  return { value };
});

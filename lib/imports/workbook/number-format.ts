import type { CellForm } from './cell-form';
import { readXml } from './xml';

type NumberForm = Extract<CellForm, 'number' | 'percent' | 'date' | 'time'>;

/** The formats that every program knows by number, without their being written in the file (ECMA-376, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, NumberForm> = new Map([
  ...numbered('percent', [9, 10]),
  ...numbered('date', [14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]),
  ...numbered('time', [18, 19, 20, 21, 32, 33, 45, 46, 47]),
]);

function numbered(form: NumberForm, ids: readonly number[]): [number, NumberForm][] {
  return ids.map((id) => [id, form]);
}

/** How the numbers under each style of a workbook show themselves, by the style's number. */
export function readNumberForms(styles: Uint8Array): NumberForm[] {
  const own = new Map<number, NumberForm>();
  const forms: NumberForm[] = [];
  let inCellStyles = false;
  readXml(styles, {
    open(name, attributes) {
      if (name === 'cellXfs') inCellStyles = true;
      if (name === 'numFmt') {
        own.set(Number(attributes().get('numFmtId')), formOf(attributes().get('formatCode') ?? ''));
      }
      if (name !== 'xf' || !inCellStyles) return;
      const id = Number(attributes().get('numFmtId') ?? 0);
      forms.push(own.get(id) ?? BUILT_IN.get(id) ?? 'number');
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
    text() {},
  });
  return forms;
}

/** What a format such as `[$-421]mmmm yyyy` or `0,0%` makes of a number. */
export function formOf(format: string): NumberForm {
  // Only the part for positive numbers; without literal text, escapes, padding, colours and languages.
  const [first = ''] = format.replace(/"[^"]*"|\\.|[_*]./g, '').split(';');
  const code = first.replace(/\[(?![hms]+\])[^\]]*\]/gi, '').toLowerCase();
  if (code.includes('%')) return 'percent';
  if (/general|standard|@/.test(code)) return 'number';
  if (/[dy]/.test(code)) return 'date';
  // An m alone is a month; between hours and seconds it is minutes.
  if (/[hs]/.test(code)) return 'time';
  return code.includes('m') ? 'date' : 'number';
}

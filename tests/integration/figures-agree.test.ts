import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readXlsx } from 'hucre/xlsx';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { deployment } from '@/app/_server/deployment';
import { type PageContext, periodShown } from '@/app/_server/page-context';
import { viewOf } from '@/app/_server/view';
import { Headline } from '@/app/_ui/chart/headline';
import { CoverageSection } from '@/app/_ui/section/coverage-section';
import type { Store } from '@/db/client';
import { findIndicator } from '@/db/indicators';
import { findPlace } from '@/db/queries/place';
import { shareFacts } from '@/db/queries/share-facts';
import { PUBLIC } from '@/lib/access/reader';
import { SMALL_DENOMINATOR } from '@/lib/analysis/ranking';
import { month } from '@/lib/coverage/period';
import type { CoverageRow, RowLevel } from '@/lib/coverage/row';
import { ABSENCES } from '@/lib/exports/cell';
import { STATE_WORDS } from '@/lib/exports/coverage-table';
import type { Indicator } from '@/lib/indicators/indicator';
import { capitalised, formatCount, formatPercent } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { fullName } from '@/lib/narrative/place';
import { shareText } from '@/lib/narrative/share-text';
import { bodyOf, serve } from '../fixtures/api';
import { bytesOf, fileOf, linesOf, paperOf } from '../fixtures/files';
import { networkStore } from '../fixtures/network';
import { BOOKS, SLIDES, numbered, partsOf, rowsOf, textOf, wordsOf } from '../fixtures/pptx';
import { plannedRakor } from '../fixtures/rakor';
import { randomNetwork } from '../fixtures/random-network';
import { tableRows, wordsIn } from '../fixtures/table-markup';

const CODES = ['ILP-PKM', 'ILP-PST', 'ILP-PSY'];
const PLACES = [
  { code: '62.02', level: 'kecamatan' },
  { code: '62.02.01', level: 'desa' },
] as const;

/** One indicator of a place as the API answers it: what every output is held against. */
type Answer = Readonly<{
  indicator: Indicator;
  code: string;
  level: RowLevel;
  rows: CoverageRow[];
  total: CoverageRow;
}>;
type Counted = CoverageRow & Readonly<{ numerator: number; denominator: number; value: number }>;

const isCounted = (row: CoverageRow): row is Counted => row.value !== null;
const countedOf = ({ rows }: Answer) => rows.filter(isCounted);
const shareOf = (row: Counted) => formatPercent(row);

/** "Hulu 2 5 40,0%" as tables write it; what has no value says why in every cell. */
function written(row: CoverageRow): string[] {
  const { area, state, numerator, denominator } = row;
  if (!isCounted(row)) return [area.name, ...Array<string>(3).fill(STATE_WORDS[state])];
  return [area.name, formatCount(numerator ?? 0), formatCount(denominator ?? 0), shareOf(row)];
}

/** The figure of a place itself, which this test's network always has. */
function totalOf({ total }: Answer): Counted {
  if (!isCounted(total)) throw new Error(`${total.area.name} has no figure.`);
  return total;
}

/** "2/5" beside its share, or "2 dari 3" where the share of so few says nothing. */
function ratioText({ numerator, denominator }: Counted): string {
  return denominator < SMALL_DENOMINATOR ? `${numerator} dari ${denominator}` : `${numerator}/${denominator}`;
}

/** Words that stand by themselves: "2/5" is no part of "12/50". */
function whole(words: string): RegExp {
  return new RegExp(`(?<!\\d)${words}(?!\\d)`);
}

function expectSays(text: string, total: Counted): void {
  expect(text).toMatch(whole(ratioText(total)));
  expect(text).toMatch(whole(shareOf(total)));
}

describe('the figures of ILP, whatever was imported', () => {
  it('are the same in the API, on the page, in every file, on the card, in its text and in the minutes', async () => {
    await fc.assert(
      fc.asyncProperty(randomNetwork, async (tables) => {
        const store = networkStore(tables);
        const ask = serve(store);
        for (const { code, level } of PLACES) {
          const answers: Answer[] = [];
          for (const each of CODES) {
            const query = `coverage?indicator=${each}&area=${code}&level=${level}&period=2026-02`;
            const indicator = findIndicator(store, each);
            if (!indicator) throw new Error(each);
            const { rows, total } = await bodyOf<Pick<Answer, 'rows' | 'total'>>(ask(query));
            answers.push({ indicator, code, level, rows, total });
          }
          for (const answer of answers) {
            expectPage(store, answer);
            await expectTables(answer);
          }
          await expectMeetingSheet(answers);
          await expectGrid(answers);
          await expectShared(store, answers);
          await expectMeeting(store, answers);
        }
      }),
      { numRuns: 4, seed: 6 },
    );
  }, 180_000);
});

function expectPage(store: Store, answer: Answer): void {
  const { indicator, code, level, rows, total } = answer;
  const context: PageContext = {
    store,
    deployment: deployment(),
    query: { periode: '2026-02' },
    dataPer: '',
    reader: PUBLIC,
  };
  const place = findPlace(store, code);
  if (!place) throw new Error(code);
  const view = viewOf(context, periodShown(context, place), { indicator, place, level });
  const section = renderToStaticMarkup(createElement(CoverageSection, { id: 'daftar', context, view }));
  const shown = tableRows(section).map((cells) => cells.slice(0, 4));
  expect(shown).toEqual([...rows.map(written), totalRow(total)]);
  const figure = { indicator, row: view.coverage.total, target: view.target };
  const headline = wordsIn(renderToStaticMarkup(createElement(Headline, { figure, main: true })));
  expectSays(headline, totalOf(answer));
}

/** The last line of a table: the place itself. */
function totalRow(total: CoverageRow): string[] {
  const [name, ...figures] = written(total);
  return [`Jumlah ${fullName({ ...total.area, name: name ?? '' })}`, ...figures];
}

async function expectTables({ indicator, code, level, rows, total }: Answer): Promise<void> {
  const address = `capaian?indikator=${indicator.code}&wilayah=${code}&tingkat=${level}&periode=2026-02`;
  const expected = [...rows.map(written), totalRow(total)];
  const csv = parse(await (await fileOf(`${address}&format=csv`)).text(), { delimiter: ';', bom: true });
  expect(csv.slice(1).map((cells) => cells.slice(0, 4))).toEqual(
    expected.map((cells) => cells.map((cell) => cell.replace(/%$/, ''))),
  );
  const { sheets } = await readXlsx(await bytesOf(`${address}&format=xlsx`));
  const sheet = sheets[1]?.rows ?? [];
  const first = sheet.findIndex(([head]) => head === 'Kode') + 1;
  expect(sheet.slice(first, first + expected.length).map((cells) => cells.slice(0, 5))).toEqual(
    [...rows, total].map((row, index) => [
      row.area.code,
      expected[index]?.[0],
      ...(isCounted(row) ? [row.numerator, row.denominator, row.value] : Array<string>(3).fill(STATE_WORDS[row.state])),
    ]),
  );
  const lines = linesOf(await paperOf(`${address}&format=pdf`));
  [...rows, total].forEach((row, index) => {
    const start = `${row.area.code}\t${expected[index]?.[0]}`;
    const line = lines.find((each) => each.startsWith(`${start}\t`));
    if (isCounted(row)) expect(line).toContain([start, ...(expected[index] ?? []).slice(1)].join('\t'));
    else expect(line).toContain(`${start}\t${STATE_WORDS[row.state]}`);
  });
}

async function expectMeetingSheet(answers: readonly Answer[]): Promise<void> {
  const [{ code }] = answers as [Answer];
  const lines = linesOf(await paperOf(`lembar-rapat?wilayah=${code}&periode=2026-02`)).join(' ');
  for (const answer of answers) expectSays(lines, totalOf(answer));
}

async function expectGrid(answers: readonly Answer[]): Promise<void> {
  const [{ code, level }] = answers as [Answer];
  const chosen = CODES.map((each) => `indikator=${each}`).join('&');
  const address = `tabel-indikator?${chosen}&wilayah=${code}&tingkat=${level}&dari=2026-02&sampai=2026-02&format=xlsx`;
  const { sheets } = await readXlsx(await bytesOf(address));
  const rows = sheets.find(({ name }) => name === 'Feb 2026')?.rows ?? [];
  const numbers = rows.findIndex(([head]) => head === '(1)');
  const last = rows.findIndex(([head]) => String(head ?? '').startsWith('JUMLAH'));
  const heads = rows[numbers - 1]?.findIndex((head) => head === 'Pembilang') ?? 0;
  const cells = (at: number) => (row: readonly unknown[]) => row.slice(heads + at * 3, heads + at * 3 + 3);
  answers.forEach((answer, at) => {
    const shown = (row: CoverageRow) =>
      isCounted(row)
        ? [row.numerator, row.denominator, row.value]
        : Array<string>(3).fill(ABSENCES['not-applicable'].sign);
    expect(rows.slice(numbers + 1, last).map(cells(at))).toEqual(answer.rows.map(shown));
    expect(cells(at)(rows[last] ?? [])).toEqual(shown(answer.total));
  });
}

async function expectShared(store: Store, answers: readonly Answer[]): Promise<void> {
  const [{ code }] = answers as [Answer];
  const place = findPlace(store, code);
  if (!place) throw new Error(code);
  const text = shareText(shareFacts(store, place, month(2026, 2), ''), '');
  const card = wordsIn(await (await fileOf(`kartu?wilayah=${code}&periode=2026-02&format=svg`)).text());
  for (const answer of answers) {
    const total = totalOf(answer);
    const { unit } = answer.indicator;
    const said = `${total.numerator} dari ${total.denominator} ${unit} (${shareOf(total)})`;
    expect(text).toContain(said);
    expect(card).toContain(said);
  }
}

/** The slides as PowerPoint, with the numbers of their charts; and the minutes, signed and to be edited. */
async function expectMeeting(store: Store, answers: readonly Answer[]): Promise<void> {
  const [{ code, level }] = answers as [Answer];
  const options = (indicator: string) => ({ indicator, level: level as 'kecamatan' | 'desa' });
  const agenda = CODES.map((each) => ({ kind: 'capaian' as const, options: options(each) }));
  const { id } = plannedRakor(store, code, '2026-02', agenda);
  const parts = partsOf(await bytesOf(`paparan?rakor=${id}`));
  const books = await Promise.all(numbered(parts, BOOKS).map((name) => rowsOf(parts.get(name) ?? new Uint8Array())));
  const drawn = books.flatMap((book) => book.slice(1)).map(([label, value]) => `${String(label)} ${String(value)}`);
  const large = answers.flatMap(countedOf).filter(({ denominator }) => denominator >= SMALL_DENOMINATOR);
  expect(drawn.sort()).toEqual(
    large.map(({ area, numerator, denominator, value }) => `${area.name} ${numerator}/${denominator} ${value}`).sort(),
  );
  const words = numbered(parts, SLIDES)
    .map((name) => wordsOf(textOf(parts, name)).join(' '))
    .join(' ');
  const minutes = linesOf(await paperOf(`berita-acara?rakor=${id}&format=pdf`));
  const docx = partsOf(await bytesOf(`berita-acara?rakor=${id}&format=docx`));
  const edited = wordsIn(textOf(docx, 'word/document.xml'));
  for (const answer of answers) {
    const total = totalOf(answer);
    const { numerator, denominator } = total;
    const subject = capitalised(unitNoun(answer.indicator));
    expect(words).toMatch(whole(`${subject}: ${numerator} dari ${denominator}`));
    for (const row of countedOf(answer).filter((each) => each.denominator < SMALL_DENOMINATOR)) {
      expect(words).toMatch(whole(`${row.area.name}:? ${row.numerator} dari ${row.denominator}`));
    }
    const label = `${answer.indicator.name}, ${fullName(total.area)}`;
    const figure = `${shareOf(total)} (${numerator}/${denominator})`;
    expect(minutes).toContain([label, figure, 'Februari 2026'].join('\t'));
    expect(edited).toContain([label, figure, 'Februari 2026'].join(' '));
  }
}

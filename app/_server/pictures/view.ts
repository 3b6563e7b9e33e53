import { refuse } from '@/app/_border/refusal';
import { mapOf } from '@/db/queries/map-shapes';
import { kabupatenOf } from '@/db/queries/profile';
import { classingFor } from '@/lib/analysis/classing';
import { ranking } from '@/lib/analysis/ranking';
import { readingOf, sharedReading } from '@/lib/analysis/reading';
import { fraction } from '@/lib/coverage/ratio';
import type { CoverageRow } from '@/lib/coverage/row';
import { targetFraction } from '@/lib/coverage/target';
import { barsDrawing } from '@/lib/drawing/bars';
import { mapWithLegend } from '@/lib/drawing/map-with-legend';
import { scaleFor } from '@/lib/drawing/scale';
import { trendDrawing } from '@/lib/drawing/trend';
import { wholeText } from '@/lib/narrative/amount';
import { legendTitle, mapCaution } from '@/lib/narrative/map';
import { paceSentence } from '@/lib/narrative/pace';
import { figureNote, listTitle, standingSentence } from '@/lib/narrative/standing';
import { targetPhrase, targetToDatePhrase } from '@/lib/narrative/target';
import { trendNote, trendSentence } from '@/lib/narrative/trend';
import { rowTargetToDate } from '@/lib/pws/target-path';
import { type Month, parseMonth } from '@/lib/coverage/period';
import type { PageContext } from '../page-context';
import type { ChartPicture } from './chart-picture';
import { type View, tableOf, trendOf } from '../view';

/** More rows than any district has desa: a longer picture would only take memory. */
const MOST_ROWS = 1000;
const TREND_SIZE = { width: 960, height: 300 } as const;

/** The areas of a view as ranked bars. */
export function coveragePicture(context: PageContext, view: View): ChartPicture {
  const { indicator, coverage, target, noun, placeName, periodName, span, example } = view;
  const { rows, total } = coverage;
  if (rows.length > MOST_ROWS) return refuse(400, 'tingkat', `Gambar memuat paling banyak ${MOST_ROWS} wilayah.`);
  const [written, drawn] = [readingOf(indicator), sharedReading(indicator, rows)];
  const { ranked, small, absent } = ranking(rows, false, written);
  const ordered = [...ranked, ...small, ...absent];
  // A count is not held against a rate's target, nor against the whole that it is part of.
  const isCount = drawn.as === 'count';
  const targetOf = (row: CoverageRow) => {
    const wanted = isCount ? null : rowTargetToDate(row.target, indicator.kind, span.last);
    return wanted && fraction(wanted);
  };
  const heading = `${indicator.name}: ${listTitle(indicator, noun)}`;
  const sentence = standingSentence(indicator, rows, noun, target, span);
  const drawing = barsDrawing({
    rows: ordered.map((row) => ({
      code: row.area.code,
      name: row.area.level === 'puskesmas' ? row.area.name.replace(/^Puskesmas /, '') : row.area.name,
      measure: row,
      target: targetOf(row),
      href: null,
      own: false,
    })),
    district: isCount ? null : { measure: total, label: wholeText(written, total) },
    targetLabel: target && !isCount ? targetToDatePhrase(target, indicator, span.last) : null,
    title: heading,
    description: sentence,
    example,
    width: 720,
    style: {
      scale: scaleFor(drawn, isCount ? rows : [...rows, total], rows.map(targetOf)),
      classing: classingFor(drawn, rows),
      written,
    },
  });
  const subheading = `${placeName}, ${periodName}. ${figureNote(indicator)}`;
  return { drawing, heading, subheading, notes: [sentence], table: tableOf(context, view) };
}

/** The months up to a view's as a line, never joined over a month without a value. */
export function trendPicture(context: PageContext, view: View): ChartPicture {
  const { indicator, target, placeName, example } = view;
  const { trend, table } = trendOf(context, view);
  const reading = sharedReading(indicator, trend.points);
  const sentence = [trendSentence(trend.points, indicator), paceSentence(trend.points, target, indicator)]
    .filter(Boolean)
    .join(' ');
  const heading = `${indicator.name}, ${trend.points.length} bulan terakhir`;
  const drawing = trendDrawing({
    points: trend.points.map(({ period, state, numerator, denominator }) => ({
      month: parseMonth(period) as Month,
      measure: { state, numerator, denominator },
    })),
    target:
      target && reading.as !== 'count'
        ? { value: targetFraction(target), label: targetPhrase(target, indicator) }
        : null,
    reading,
    restarts: indicator.kind === 'cumulative',
    title: heading,
    description: sentence,
    example,
    ...TREND_SIZE,
  });
  const note = trendNote(indicator, reading.as === 'count');
  return { drawing, heading, subheading: `${placeName}: ${note}.`, notes: [sentence], table };
}

/** The map of a view's areas under the key of its colours; refuses where there is none to draw. */
export function mapPicture(context: PageContext, view: View): ChartPicture {
  const { indicator, coverage, level, noun, placeName, periodName, place, example, target, span } = view;
  const { rows } = coverage;
  const reading = sharedReading(indicator, rows);
  const map = mapOf(context.store, kabupatenOf(context.store, place), level);
  const areas = rows.flatMap((row) => {
    const shape = map?.shapes.get(row.area.code ?? '');
    return shape ? [{ shape, name: row.area.name, measure: row, href: null }] : [];
  });
  if (!map || areas.length === 0) {
    return refuse(
      404,
      'tingkat',
      `Peta ${noun} belum tersedia. Impor berkas batas di /data/batas, atau unduh daftarnya.`,
    );
  }
  const meaning = legendTitle(indicator, reading);
  const sentence = standingSentence(indicator, rows, noun, target, span);
  const heading = `${indicator.name} per ${noun}`;
  const drawing = mapWithLegend(
    {
      areas,
      title: heading,
      description: [meaning, sentence].filter(Boolean).join(' '),
      note: [meaning, map.note].filter(Boolean).join(' '),
      example,
      classing: classingFor(reading, rows),
      written: readingOf(indicator),
      width: 640,
      maxHeight: 720,
    },
    noun,
  );
  const table = tableOf(context, view);
  const notes = [sentence, mapCaution(reading)].filter((note) => note !== '');
  const named = { ...table, fileStem: `${table.fileStem}_peta` };
  return { drawing, heading, subheading: `${placeName}, ${periodName}`, notes, table: named };
}

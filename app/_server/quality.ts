import type { Facility } from '@/db/facilities';
import { arrivalsIn } from '@/db/queries/quality/arrivals';
import { consistencyFindings } from '@/db/queries/quality/consistency';
import { judgedDenominators } from '@/db/queries/quality/denominators';
import { type QualityGround, type Serving, qualityGround } from '@/db/queries/quality/ground';
import { missingReports } from '@/db/queries/quality/missing-reports';
import { judgedFigures } from '@/db/queries/quality/outliers';
import { type MonthReports, monthReports, reportsOfPlace } from '@/db/queries/quality/month-reports';
import { reportCalendar } from '@/db/queries/quality/report-calendar';
import { type Place, UNASSIGNED } from '@/db/queries/place';
import { scorePartsBy } from '@/db/queries/quality/summary';
import { storedTwins } from '@/db/queries/quality/twins';
import { type ScoreParts, sumParts } from '@/lib/analysis/quality/score';
import { type Month, dayAt } from '@/lib/coverage/period';
import { monthReportsPhrase } from '@/lib/narrative/quality';
import { answered } from './cache';
import type { PageContext } from './page-context';

/**
 * The quality of the district's data as of a month. Each question is worked out when it is first asked and kept until
 * the data changes; `today` decides what is due, so it is part of what those are kept by.
 */
export type Quality = Readonly<{
  ground: QualityGround;
  today: string;
  reports: () => MonthReports;
  calendar: () => ReturnType<typeof reportCalendar>;
  missing: () => ReturnType<typeof missingReports>;
  arrivals: () => ReturnType<typeof arrivalsIn>;
  findings: () => ReturnType<typeof consistencyFindings>;
  figures: () => ReturnType<typeof judgedFigures>;
  denominators: () => ReturnType<typeof judgedDenominators>;
  twins: () => ReturnType<typeof storedTwins>;
  parts: () => ReadonlyMap<Serving, ScoreParts>;
}>;

export function qualityOf({ store, deployment }: Pick<PageContext, 'store' | 'deployment'>, asOf: Month): Quality {
  const { district, timeZone } = deployment;
  const today = dayAt(new Date(), timeZone);
  const keyed = <T>(question: string, work: () => T) => {
    return answered(store, `mutu ${question}`, [district.code, asOf, today], work);
  };
  const ground = keyed('dasar', () => qualityGround(store, district, asOf));
  const quality: Quality = {
    ground,
    today,
    reports: () => keyed('laporan', () => monthReports(store, ground, asOf)),
    calendar: () => keyed('kelengkapan', () => reportCalendar(store, ground)),
    missing: () => keyed('belum lapor', () => missingReports(store, ground)),
    arrivals: () => keyed('ketepatan', () => arrivalsIn(store, ground, today)),
    findings: () => keyed('konsistensi', () => consistencyFindings(store, ground, quality.arrivals())),
    figures: () => keyed('pencilan', () => judgedFigures(store, ground)),
    denominators: () => keyed('penyebut', () => judgedDenominators(store, ground)),
    twins: () => keyed('nama mirip', () => storedTwins(store, ground)),
    parts: () =>
      keyed('skor', () =>
        scorePartsBy(ground, {
          calendar: quality.calendar(),
          arrivals: quality.arrivals(),
          findings: quality.findings(),
          figures: quality.figures(),
          denominators: quality.denominators(),
        }),
      ),
  };
  return quality;
}

/** "Laporan Februari 2026: 8.634 dari 9.554 masuk": how complete the services of a place are in the month. */
export function reportsSentence(context: Pick<PageContext, 'store' | 'deployment'>, place: Place, asOf: Month): string {
  const quality = qualityOf(context, asOf);
  return monthReportsPhrase(reportsOfPlace(quality.reports(), quality.ground, place), asOf);
}

/** The parts of one puskesmas, or of all together. */
export function partsOf(quality: Quality, puskesmas: Facility | null): ScoreParts {
  const parts = quality.parts();
  const own = puskesmas && parts.get(puskesmas.id);
  return own ?? sumParts(puskesmas ? [] : [...parts.values()]);
}

/** The rows of a list by puskesmas; what belongs to none comes last, where `keys` has it. */
export function servingRows({ puskesmas }: QualityGround, keys: ReadonlyMap<Serving, unknown>) {
  const known = puskesmas.map(({ id, code, name }): ServingRow => ({ key: id, code, name }));
  return keys.has(null) ? [...known, { key: null, code: null, name: UNASSIGNED.name }] : known;
}

export type ServingRow = Readonly<{ key: Serving; code: string | null; name: string }>;

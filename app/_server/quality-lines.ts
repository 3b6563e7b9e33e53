import type { Facility } from '@/db/facilities';
import type { Serving } from '@/db/queries/quality/ground';
import { UNASSIGNED } from '@/db/queries/place';
import { byKey } from '@/lib/analysis/quality/by-key';
import { countArrivals, timelyRatio } from '@/lib/analysis/quality/punctuality';
import { type Month, addMonths } from '@/lib/coverage/period';
import type { ArrivalLine } from '@/lib/exports/quality/arrival-table';
import type { CalendarRow } from '@/lib/exports/quality/calendar-table';
import type { DisagreementLine } from '@/lib/exports/quality/consistency-table';
import type { JumpLine } from '@/lib/exports/quality/denominator-table';
import type { Located } from '@/lib/exports/quality/located';
import type { MissingLine } from '@/lib/exports/quality/missing-table';
import type { OutlierLine } from '@/lib/exports/quality/outlier-table';
import type { SummaryLine } from '@/lib/exports/quality/summary-table';
import type { TwinLine } from '@/lib/exports/quality/twins-table';
import { formatMonthName } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { type Quality, servingRows } from './quality';

/** A line with the desa's code, which is what a page links to. */
export type Placed<T> = T & Readonly<{ desaCode: string }>;

/** Whether something belongs to the puskesmas that is asked for; to all when none is. */
type Wanted = (serving: Serving) => boolean;
const wantedBy =
  (puskesmas: Facility | null): Wanted =>
  (serving) =>
    puskesmas === null || serving === puskesmas.id;

/** Names of places, as lines write them. */
function namer({ ground }: Quality) {
  const puskesmas = new Map<Serving, string>(ground.puskesmas.map(({ id, name }) => [id, name]));
  const desa = new Map(ground.desa.map((area) => [area.id, area]));
  return (serving: Serving, desaId: number, facility: string | null): Placed<Located> => {
    const area = desa.get(desaId as never);
    return {
      puskesmas: puskesmas.get(serving) ?? UNASSIGNED.name,
      desa: area ? fullName(area) : '',
      desaCode: area?.code ?? '',
      facility,
    };
  };
}

/** By need: those of whom most is awaited first, then by name. */
export function summaryLines(quality: Quality, puskesmas: Facility | null): SummaryLine[] {
  const parts = quality.parts();
  const awaited = ({ parts: { completeness } }: SummaryLine) => completeness.denominator - completeness.numerator;
  return servingRows(quality.ground, parts)
    .filter(({ key }) => wantedBy(puskesmas)(key))
    .flatMap(({ key, code, name }): SummaryLine[] => {
      const own = parts.get(key);
      return own ? [{ code, name, parts: own }] : [];
    })
    .sort((a, b) => awaited(b) - awaited(a));
}

export function reportRows(quality: Quality, puskesmas: Facility | null): CalendarRow[] {
  const calendar = quality.calendar();
  return servingRows(quality.ground, calendar)
    .filter(({ key }) => wantedBy(puskesmas)(key))
    .map(({ key, code, name }) => ({ code, name, cells: calendar.get(key) ?? [] }));
}

export function arrivalRows(quality: Quality, puskesmas: Facility | null): CalendarRow[] {
  const { months } = quality.ground;
  const byPuskesmas = byKey(quality.arrivals(), (each) => each.puskesmas);
  return servingRows(quality.ground, byPuskesmas)
    .filter(({ key }) => wantedBy(puskesmas)(key))
    .map(({ key, code, name }) => {
      const byMonth = byKey(byPuskesmas.get(key) ?? [], ({ month }) => month);
      const cells = months.map((month) =>
        timelyRatio(countArrivals((byMonth.get(month) ?? []).map(({ arrival }) => arrival))),
      );
      return { code, name, cells };
    });
}

export function missingLines(quality: Quality, puskesmas: Facility | null): Placed<MissingLine>[] {
  const nameOf = namer(quality);
  return quality
    .missing()
    .filter((each) => wantedBy(puskesmas)(each.puskesmas))
    .map(({ puskesmas: serving, desa, facility, indicators, expected }) => ({
      ...nameOf(serving, desa.id, facility?.name ?? null),
      codes: indicators,
      expected,
    }));
}

/** The reports of the month shown; without `all` only those that came late or not at all. */
export function arrivalLines(quality: Quality, puskesmas: Facility | null, all = false): Placed<ArrivalLine>[] {
  const nameOf = namer(quality);
  return quality
    .arrivals()
    .filter(
      ({ month, arrival }) => month === quality.ground.asOf && (all || arrival === 'late' || arrival === 'missing'),
    )
    .filter((each) => wantedBy(puskesmas)(each.puskesmas))
    .map(({ facility, puskesmas: serving, month, due, reportedOn, arrival }) => ({
      ...nameOf(serving, facility.desa, facility.name),
      code: facility.code,
      type: facility.type,
      month,
      due,
      reportedOn,
      arrival,
    }));
}

export function outlierLines(quality: Quality, puskesmas: Facility | null): Placed<OutlierLine>[] {
  const nameOf = namer(quality);
  return quality
    .figures()
    .filter(({ isOutlier, desa }) => isOutlier && wantedBy(puskesmas)(servingOf(quality, desa.id)))
    .sort((a, b) => b.deviation.distance - a.deviation.distance)
    .map(({ desa, indicator, deviation }) => ({
      ...nameOf(servingOf(quality, desa.id), desa.id, null),
      code: indicator.code,
      indicator: indicator.name,
      deviation,
    }));
}

/** A disagreement with the posyandu that it is about, where it is about one: a page leads to its form. */
export type HeldDisagreement = Placed<DisagreementLine> &
  Readonly<{ about: Readonly<{ code: string; puskesmas: string | null }> | null }>;

export function disagreementLines(quality: Quality, puskesmas: Facility | null): HeldDisagreement[] {
  const nameOf = namer(quality);
  const codeOf = new Map<Serving, string>(quality.ground.puskesmas.map(({ id, code }) => [id, code]));
  return quality
    .findings()
    .filter(({ comparison, who }) => !comparison.agrees && wantedBy(puskesmas)(who.puskesmas))
    .map(({ rule, who, comparison }) => ({
      ...nameOf(who.puskesmas, who.desa.id, who.posyandu?.name ?? null),
      rule,
      comparison,
      about: who.posyandu && { code: who.posyandu.code, puskesmas: codeOf.get(who.puskesmas) ?? null },
    }));
}

export function jumpLines(quality: Quality, puskesmas: Facility | null): Placed<JumpLine & { code: string | null }>[] {
  const nameOf = namer(quality);
  const { asOf } = quality.ground;
  const year = Math.floor(asOf / 12);
  return quality
    .denominators()
    .filter(({ isJump, desa }) => isJump && wantedBy(puskesmas)(servingOf(quality, desa.id)))
    .map(({ desa, group, indicator, before, now }) => ({
      ...nameOf(servingOf(quality, desa.id), desa.id, null),
      what: indicator ? `penyebut ${indicator.code}: ${indicator.unit}` : `sasaran ${group} ${year}`,
      than: indicator ? formatMonthName(addMonths(asOf, -1) as Month) : `tahun ${year - 1}`,
      code: indicator?.code ?? null,
      before,
      now,
    }));
}

export function twinLines(quality: Quality, puskesmas: Facility | null): Placed<TwinLine>[] {
  const nameOf = namer(quality);
  return quality
    .twins()
    .filter(([first]) => wantedBy(puskesmas)(first.puskesmas))
    .map(([first, second]) => ({
      ...nameOf(first.puskesmas, first.desa, null),
      type: first.type,
      first,
      second,
    }));
}

function servingOf({ ground }: Quality, desa: number): Serving {
  return ground.servedBy.get(desa as never) ?? null;
}

import { byKey } from '@/lib/analysis/quality/by-key';
import { type Finding, findingsOf } from '@/lib/analysis/quality/consistency';
import type { DesaSubject } from '@/lib/analysis/quality/rule';
import { RULES } from '@/lib/analysis/quality/rules';
import { type AreaId, subtree } from '@/lib/areas/code';
import { month, monthRange, yearOf } from '@/lib/coverage/period';
import type { Ratio } from '@/lib/coverage/ratio';
import { formatMonthName } from '@/lib/narrative/format';
import type { Store } from '../../client';
import { indicatorIds } from '../../indicators';
import type { Area } from '../../places';
import { statement } from '../../statement';
import { desaTargetGroups } from '../desa-leaves';
import { packedSums } from '../desa-sums';
import type { FacilityArrival } from './arrivals';
import type { QualityGround, Serving } from './ground';
import { type PosyanduRecords, posyanduRecords } from './posyandu-records';

/** Whom a comparison is about: a desa, or a posyandu in it. */
export type Subject = Readonly<{
  puskesmas: Serving;
  desa: Area;
  posyandu: Readonly<{ code: string; name: string }> | null;
}>;

/** Every comparison that the rules can make in the month shown, by rule. Whether it agrees, each says itself. */
export function consistencyFindings(
  store: Store,
  ground: QualityGround,
  arrivals: readonly FacilityArrival[],
): Finding<Subject>[] {
  const posyandu = posyanduRecords(store, ground, arrivals);
  const areas = new Map(ground.desa.map((area) => [area.id, area]));
  const subjectOf = desaSubjects(store, ground, posyandu);
  const ofDesa = ground.desa.flatMap((desa) =>
    findingsOf(
      RULES,
      (rule) => rule.desa,
      { puskesmas: ground.servedBy.get(desa.id) ?? null, desa, posyandu: null },
      subjectOf(desa.id),
    ),
  );
  const ofPosyandu = posyandu.flatMap(({ desa: id, puskesmas, code, name, subject }) => {
    const desa = areas.get(id);
    if (!desa) return [];
    return findingsOf(RULES, (rule) => rule.posyandu, { puskesmas, desa, posyandu: { code, name } }, subject);
  });
  const found: Finding<Subject>[] = [...ofDesa, ...ofPosyandu];
  return found.sort((a, b) => RULES.indexOf(a.rule) - RULES.indexOf(b.rule));
}

/** What rules may ask of any desa, read at once for all. */
function desaSubjects(
  store: Store,
  { kabupaten, asOf, desa, asked }: QualityGround,
  posyandu: readonly PosyanduRecords[],
): (desa: AreaId) => DesaSubject {
  const ids = indicatorIds(store);
  const year = yearOf(asOf);
  const months = monthRange(month(year, 1), asOf);
  const sums = packedSums(
    store,
    desa.map(({ id }) => id),
    months.map((at) => [at]),
  );
  const sizes = desaTargetGroups(store, subtree(kabupaten.id, 'kabupaten'), year);
  const cascades = cascadesOf(store, kabupaten, asOf);
  const own = ownRows(store, kabupaten, asOf);
  const byDesa = byKey(posyandu, (each) => each.desa);
  const cumulative = asked.flatMap(({ indicator: { code, name, targetGroup } }) =>
    targetGroup ? [{ code, name, group: targetGroup }] : [],
  );
  return (id) => ({
    monthName: formatMonthName(asOf),
    cumulative,
    months: (code) =>
      sums.map((sumsIn): Ratio | null => {
        const tally = sumsIn(id, ids.get(code) ?? 0);
        // A desa without sasaran is not expected to report, but what it does report is complete.
        return tally && (tally.expected === 0 || tally.reported === tally.expected) ? tally : null;
      }),
    sizeOf: (group) => sizes(group, id),
    cascade: cascades.get(id) ?? null,
    ownRow: (code) => own.get(`${id} ${code}`) ?? null,
    meeting: (criterion) =>
      (byDesa.get(id) ?? []).filter(({ subject }) => subject.active && subject.criterion(criterion) === true).length,
  });
}

type Cascade = NonNullable<DesaSubject['cascade']>;

/** Posyandu by desa as the stock figures count them. */
function cascadesOf(store: Store, { id }: Area, at: number): Map<AreaId, Cascade> {
  const { first, last } = subtree(id, 'kabupaten');
  const rows = statement(
    store,
    `SELECT area_id AS desa, code, numerator, denominator FROM roll JOIN indicator ON indicator.id = indicator_id
     WHERE month = ? AND area_id BETWEEN ? AND ? AND code IN ('ILP-PSY', 'PSY-AKT')`,
  ).all(at, first, last) as (Ratio & { desa: AreaId; code: string })[];
  const cascades = new Map<AreaId, Cascade>();
  for (const { desa, code, numerator, denominator } of rows) {
    const known = cascades.get(desa) ?? { existing: 0, active: 0, integrated: 0 };
    const counts = code === 'ILP-PSY' ? { integrated: numerator } : { active: numerator, existing: denominator };
    cascades.set(desa, { ...known, ...counts });
  }
  return cascades;
}

/** The rows that desa gave themselves in the month, by desa and indicator. */
function ownRows(store: Store, { id }: Area, at: number): Map<string, Ratio> {
  const { first, last } = subtree(id, 'kabupaten');
  const rows = statement(
    store,
    `SELECT leaf, code, sum(numerator) AS numerator, sum(coalesce(denominator, 0)) AS denominator
     FROM fact JOIN indicator ON indicator.id = indicator_id
     WHERE month = ? AND leaf BETWEEN ? AND ? AND leaf % 10000 = 0 AND code IN ('PSY-BUKA', 'PSY-LAPOR')
     GROUP BY leaf, indicator_id`,
  ).all(at, first, last) as (Ratio & { leaf: AreaId; code: string })[];
  return new Map(rows.map(({ leaf, code, ...ratio }) => [`${leaf} ${code}`, ratio]));
}

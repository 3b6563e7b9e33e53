import type { Change } from '@/lib/imports/change';
import type { ImportTable } from '@/lib/imports/report';
import type { Store } from '../client';
import type { Lookups } from './lookups';

/** A facility or indicator that would end although rows, or other facilities, still rest on it. */
export type Resting = Readonly<{ change: Change; table: ImportTable; rows: number }>;

/** What counts the rows that rest on a facility (by id) or an indicator (by id), by the table they come from. */
const ON_FACILITY: readonly (readonly [ImportTable, string])[] = [
  ['kriteria', 'SELECT count(*) FROM facility_criterion WHERE facility_id = ?'],
  ['penetapan', 'SELECT count(*) FROM declaration WHERE facility_id = ?'],
  ['kader', 'SELECT count(*) FROM cadre WHERE facility_id = ?'],
  ['laporan', 'SELECT count(*) FROM facility_report WHERE facility_id = ?'],
  ['fasilitas', 'SELECT count(*) FROM facility WHERE puskesmas_id = ?'],
  ['wilayah_kerja', 'SELECT count(*) FROM service_area WHERE puskesmas_id = ?'],
];
const ON_INDICATOR: readonly (readonly [ImportTable, string])[] = [
  ['capaian', 'SELECT count(*) FROM fact WHERE indicator_id = ?'],
  ['target', 'SELECT count(*) FROM target WHERE indicator_id = ?'],
];

/**
 * The facilities and indicators that these changes would end while more rests on them than the changes end too. What
 * rests on them came later, or by another way: their undo has to wait for it.
 */
export function restingOn(store: Store, lookups: Lookups, changes: readonly Change[]): Resting[] {
  const ending = changes.filter(({ record }) => record.value === null);
  const ended = countEnding(ending);
  const facts = factsOn(store, lookups, ending);
  return ending.flatMap((change) => {
    const { record } = change;
    const left = (name: string, table: ImportTable, stored: number): Resting[] => {
      const rows = stored - (ended.get(`${table} ${name}`) ?? 0);
      return rows > 0 ? [{ change, table, rows }] : [];
    };
    if (record.table === 'fasilitas') {
      const { facility } = record.key;
      const stored = lookups.facilities.get(facility);
      if (!stored) return [];
      return [
        ...ON_FACILITY.flatMap(([table, sql]) => left(facility, table, count(store, sql, stored.id))),
        ...left(facility, 'capaian', facts.get(stored.leaf) ?? 0),
      ];
    }
    if (record.table !== 'indikator') return [];
    const { indicator } = record.key;
    const id = lookups.indicators.get(indicator)?.id;
    if (id === undefined) return [];
    return ON_INDICATOR.flatMap(([table, sql]) => left(indicator, table, count(store, sql, id)));
  });
}

function count({ sqlite }: Store, sql: string, id: number): number {
  return sqlite.prepare(sql).pluck().get(id) as number;
}

/** How many rows of each table the changes end, by the facility or indicator that they rest on. */
function countEnding(ending: readonly Change[]): Map<string, number> {
  const ended = new Map<string, number>();
  const add = (table: ImportTable, name: string | null | undefined) => {
    if (name) ended.set(`${table} ${name}`, (ended.get(`${table} ${name}`) ?? 0) + 1);
  };
  for (const { record, before } of ending) {
    switch (record.table) {
      case 'kriteria':
      case 'penetapan':
      case 'kader':
      case 'laporan':
        add(record.table, record.key.facility);
        break;
      case 'capaian':
        add('capaian', record.key.code);
        add('capaian', record.key.indicator);
        break;
      case 'target':
        add('target', record.key.indicator);
        break;
      case 'fasilitas':
      case 'wilayah_kerja':
        add(record.table, before && 'puskesmas' in before ? before.puskesmas : null);
    }
  }
  return ended;
}

/** Facts lead with the month, so that those of all ending facilities are counted in one reading. */
function factsOn({ sqlite }: Store, { facilities }: Lookups, ending: readonly Change[]): Map<number, number> {
  const leaves = ending.flatMap(({ record }) =>
    record.table === 'fasilitas' ? (facilities.get(record.key.facility)?.leaf ?? []) : [],
  );
  if (leaves.length === 0) return new Map();
  const rows = sqlite
    .prepare('SELECT leaf, count(*) AS rows FROM fact WHERE leaf IN (SELECT value FROM json_each(?)) GROUP BY leaf')
    .all(JSON.stringify(leaves)) as { leaf: number; rows: number }[];
  return new Map(rows.map(({ leaf, rows: many }) => [leaf, many]));
}

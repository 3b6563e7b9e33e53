import { type Change, type ChangeKind, kindOf } from './change';
import type { ImportRecord } from './record';
import type { ImportTable } from './report';

/** How many rows of each kind. */
export type ChangeCounts = Readonly<Record<ChangeKind, number>>;

/** A kecamatan or a puskesmas that changes are counted by; null where a row speaks of no place below the kabupaten. */
export type DifferencePlace = Readonly<{ code: string; name: string }>;
export type PlaceCount = Readonly<{ place: DifferencePlace | null; counts: ChangeCounts }>;

/** The rows of a table about one indicator, criterion or target group; null where its rows are not told apart so. */
export type SubjectDifference = Readonly<{
  table: ImportTable;
  subject: string | null;
  counts: ChangeCounts;
  places: readonly PlaceCount[];
  /** The first of each kind, in the order of the files. */
  rows: Readonly<Record<ChangeKind, readonly Change[]>>;
}>;
export type TableDifference = Readonly<{
  table: ImportTable;
  counts: ChangeCounts;
  places: readonly PlaceCount[];
  subjects: readonly SubjectDifference[];
}>;

/** What storing a call would change, by table, place and subject; all of it is plain data. */
export type Difference = Readonly<{ counts: ChangeCounts; tables: readonly TableDifference[] }>;

/** The kecamatan or puskesmas of a desa, facility or area, by code. */
export type PlaceOf = (code: string) => DifferencePlace | null;

/** So many rows of each kind are shown of a subject; withdrawals are asked about by themselves, and more are shown. */
export const MOST_ROWS: ChangeCounts = { new: 5, changed: 10, withdrawn: 25 };

/**
 * The difference that changes make (contracts section 7 and issue 4). Tables and subjects come in the order in which
 * the files speak of them, places by code, the unplaced last. Facilities that the call itself brings are placed by
 * their desa.
 */
export function differenceOf(
  changes: readonly Change[],
  placeOf: PlaceOf,
  most: Readonly<Record<ChangeKind, number>> = MOST_ROWS,
): Difference {
  const placed = withAnnounced(changes, placeOf);
  const counts = new Tally();
  const tables = new Map<ImportTable, Group>();
  for (const change of changes) {
    const { table } = change.record;
    const place = placed(change);
    const kind = kindOf(change);
    counts.note(kind, place);
    const group = getOrMake(tables, table, () => ({ tally: new Tally(), subjects: new Map() }));
    group.tally.note(kind, place);
    const subject = getOrMake(group.subjects, subjectOf(change.record), () => new Rows(most));
    subject.note(kind, place, change);
  }
  return {
    counts: counts.counts,
    tables: [...tables].map(([table, { tally, subjects }]) => ({
      table,
      counts: tally.counts,
      places: tally.byPlace(),
      subjects: [...subjects].map(([subject, rows]) => {
        return { table, subject, counts: rows.counts, places: rows.byPlace(), rows: rows.first };
      }),
    })),
  };
}

type Group = Readonly<{ tally: Tally; subjects: Map<string | null, Rows> }>;

/** What tells the rows of a table apart for a reader: an indicator, a criterion, a target group. */
export function subjectOf({ table, key }: ImportRecord): string | null {
  switch (table) {
    case 'capaian':
    case 'target':
      return key.indicator;
    case 'kriteria':
      return key.criterion;
    case 'sasaran':
      return key.group;
    default:
      return null;
  }
}

/** The code of the desa, facility or area that a row speaks of; null for what holds everywhere. */
export function codeOf({ record }: Change): string | null {
  switch (record.table) {
    case 'fasilitas':
    case 'kriteria':
    case 'penetapan':
    case 'kader':
    case 'laporan':
      return record.key.facility;
    case 'capaian':
      return record.key.code;
    case 'target':
    case 'pelatihan':
      return record.key.area;
    case 'wilayah_kerja':
    case 'sasaran':
      return record.key.desa;
    case 'indikator':
      return null;
  }
}

function withAnnounced(changes: readonly Change[], placeOf: PlaceOf): (change: Change) => DifferencePlace | null {
  const desa = new Map<string, string>();
  for (const { record } of changes) {
    if (record.table === 'fasilitas' && record.value) desa.set(record.key.facility, record.value.desa);
  }
  const known = new Map<string, DifferencePlace | null>();
  return (change) => {
    const code = codeOf(change);
    if (code === null) return null;
    return getOrMake(known, code, () => placeOf(code) ?? placeOf(desa.get(code) ?? ''));
  };
}

const NONE: ChangeCounts = { new: 0, changed: 0, withdrawn: 0 };

class Tally {
  counts: ChangeCounts = NONE;
  private readonly places = new Map<string, PlaceCount>();

  note(kind: ChangeKind, place: DifferencePlace | null): void {
    this.counts = plusOne(this.counts, kind);
    const key = place?.code ?? '';
    this.places.set(key, { place, counts: plusOne(this.places.get(key)?.counts ?? NONE, kind) });
  }

  byPlace(): PlaceCount[] {
    const codeOrLast = ({ place }: PlaceCount) => place?.code ?? '\uffff';
    return [...this.places.values()].sort((a, b) => (codeOrLast(a) < codeOrLast(b) ? -1 : 1));
  }
}

class Rows extends Tally {
  readonly first: Record<ChangeKind, Change[]> = { new: [], changed: [], withdrawn: [] };

  constructor(private readonly most: Readonly<Record<ChangeKind, number>>) {
    super();
  }

  override note(kind: ChangeKind, place: DifferencePlace | null, change?: Change): void {
    super.note(kind, place);
    if (change && this.first[kind].length < this.most[kind]) this.first[kind].push(change);
  }
}

function plusOne(counts: ChangeCounts, kind: ChangeKind): ChangeCounts {
  return { ...counts, [kind]: counts[kind] + 1 };
}

function getOrMake<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

import { type Change, type ChangeKind, kindOf } from '@/lib/imports/change';
import {
  type ChangeCounts,
  type Difference,
  type PlaceCount,
  type SubjectDifference,
  codeOf,
} from '@/lib/imports/difference';
import { formatCount, formatMonthName } from './format';
import { valueParts } from './import-value';

/** The name of a facility, an area, an indicator or a criterion by its code, or null where none is known. */
export type NameOf = (code: string) => string | null;

/** One column of a row: what it will say, and what it said; `before` is null in a row that is new. */
export type PartView = Readonly<{ column: string; before: string | null; after: string }>;
export type RowView = Readonly<{ what: string; parts: readonly PartView[]; remark: string | null }>;
export type RowsView = Readonly<{ kind: ChangeKind; rows: readonly RowView[]; more: number }>;
/** The rows about one subject: how many, where, and the first of each kind. */
export type SubjectView = Readonly<{ heading: string; summary: string; where: string; kinds: readonly RowsView[] }>;
export type PlaceView = Readonly<{ name: string; counts: ChangeCounts }>;
export type TableView = Readonly<{
  table: string;
  counts: ChangeCounts;
  places: readonly PlaceView[];
  subjects: readonly SubjectView[];
}>;

/** A difference in words, as plain data; what is withdrawn stands by itself and nowhere else. */
export type DifferenceView = Readonly<{
  sentence: string;
  tables: readonly TableView[];
  withdrawn: readonly SubjectView[];
  withdrawnSentence: string | null;
}>;

const KIND_WORDS: Readonly<Record<ChangeKind, string>> = { new: 'baru', changed: 'berubah', withdrawn: 'ditarik' };
const SEXES = ['', ', laki-laki', ', perempuan'] as const;
const EMPTY = 'kosong';
/** A facility keeps no history of what it is (contracts section 7, "No history of attributes"). */
const FOR_ALL_MONTHS = 'berlaku untuk semua bulan';

/** What people read before they agree that a call is stored. */
export function differenceView({ counts, tables }: Difference, nameOf: NameOf): DifferenceView {
  const subjects = tables.flatMap((table) => table.subjects);
  const withdrawn = subjects.filter((subject) => subject.counts.withdrawn > 0);
  return {
    sentence: countsSentence(counts),
    tables: tables
      .filter((table) => table.counts.new + table.counts.changed > 0)
      .map((table) => ({
        table: table.table,
        counts: table.counts,
        places: table.places.map(({ place, counts: own }) => ({ name: placeName(place), counts: own })),
        subjects: table.subjects
          .filter((subject) => subject.counts.new + subject.counts.changed > 0)
          .map((subject) => subjectView(subject, ['changed', 'new'], nameOf)),
      })),
    withdrawn: withdrawn.map((subject) => subjectView(subject, ['withdrawn'], nameOf)),
    withdrawnSentence: counts.withdrawn > 0 ? withdrawnSentence(counts.withdrawn) : null,
  };
}

/** "12 nilai baru, 3 berubah, 1 ditarik." */
export function countsSentence(counts: ChangeCounts): string {
  const parts = kindsPhrase(counts, ['new', 'changed', 'withdrawn']);
  return parts === '' ? 'Tidak ada yang berubah: isi berkas sama dengan yang sudah tersimpan.' : `${parts}.`;
}

function withdrawnSentence(count: number): string {
  return (
    `${formatCount(count)} nilai yang sudah tersimpan akan ditarik, karena selnya kosong di berkas. ` +
    'Angka yang ditarik kembali menjadi belum lapor, kriteria kembali ke laporan sebelumnya. ' +
    'Bila bukan itu maksudnya, isi selnya lalu kirim lagi.'
  );
}

function subjectView(difference: SubjectDifference, kinds: readonly ChangeKind[], nameOf: NameOf): SubjectView {
  const { table, subject, counts, places, rows } = difference;
  const name = subject === null ? null : nameOf(subject);
  const heading = subject === null ? table : headingOf(subject, name);
  return {
    heading: kinds.includes('withdrawn') && subject !== null ? `${table}, ${heading}` : heading,
    summary: kindsPhrase(counts, kinds),
    where: placesPhrase(places, kinds),
    kinds: kinds
      .filter((kind) => rows[kind].length > 0)
      .map((kind) => ({
        kind,
        rows: rows[kind].map((change) => rowView(change, nameOf)),
        more: counts[kind] - rows[kind].length,
      })),
  };
}

/** The subject's name with its code, once: many names carry theirs already, in brackets. */
function headingOf(subject: string, name: string | null): string {
  if (name === null || name === subject) return subject;
  return name.includes(`(${subject})`) ? name : `${subject} ${name}`;
}

/** One row: what it speaks of, and the columns that differ; all that say something where there was or will be nothing. */
export function rowView(change: Change, nameOf: NameOf): RowView {
  const { record, before } = change;
  const kind = kindOf(change);
  const was = new Map(valueParts({ table: record.table, value: before }));
  const will = new Map(valueParts(record));
  const columns = [...(will.size > 0 ? will : was).keys()];
  const parts = columns
    .map((column) => ({
      column,
      before: was.size > 0 ? (was.get(column) ?? EMPTY) : null,
      after: will.get(column) ?? EMPTY,
    }))
    .filter(({ before, after }) => (before ?? EMPTY) !== after);
  return {
    what: whatPhrase(change, nameOf),
    parts,
    remark: record.table === 'fasilitas' && kind === 'changed' ? FOR_ALL_MONTHS : null,
  };
}

function whatPhrase(change: Change, nameOf: NameOf): string {
  const { record } = change;
  const code = codeOf(change);
  if (record.table === 'indikator')
    return `${record.value?.name ?? nameOf(record.key.indicator) ?? ''} (${record.key.indicator})`.trim();
  const own = record.table === 'fasilitas' ? (record.value?.name ?? null) : null;
  const name = code === null ? null : (own ?? nameOf(code));
  const subject = name === null ? (code ?? '') : `${name} (${code})`;
  return `${subject}${whenPhrase(record)}`;
}

function whenPhrase(record: Change['record']): string {
  switch (record.table) {
    case 'kriteria':
    case 'penetapan':
    case 'kader':
    case 'laporan':
      return `, ${formatMonthName(record.key.month)}`;
    case 'capaian':
      return `, ${formatMonthName(record.key.month)}${SEXES[record.key.sex]}`;
    case 'sasaran':
      return `, ${record.key.year}${SEXES[record.key.sex]}`;
    case 'target':
      return `, ${record.key.year}`;
    case 'wilayah_kerja':
      return `, sejak ${formatMonthName(record.key.from)}`;
    case 'pelatihan':
      return `, pelatihan ${record.key.batch}, ${record.key.participants}`;
    case 'fasilitas':
    case 'indikator':
      return '';
  }
}

function kindsPhrase(counts: ChangeCounts, kinds: readonly ChangeKind[]): string {
  return kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => `${formatCount(counts[kind])} ${KIND_WORDS[kind]}`)
    .join(', ');
}

function placesPhrase(places: readonly PlaceCount[], kinds: readonly ChangeKind[]): string {
  return places
    .map(({ place, counts }) => ({ place, count: kinds.reduce((sum, kind) => sum + counts[kind], 0) }))
    .filter(({ count }) => count > 0)
    .map(({ place, count }) => `${placeName(place)} ${formatCount(count)}`)
    .join(', ');
}

function placeName(place: PlaceCount['place']): string {
  return place?.name ?? 'lainnya';
}

import type { WriteSheet } from 'hucre/xlsx';
import { type Month, formatMonth } from '@/lib/coverage/period';
import { FACILITY_TYPES } from '@/lib/facilities/facility';
import { CHOICES_SHEET, LIST_SHEET, type Role, headingOf, labelled } from '@/lib/imports/wide/words';
import { Grid, ONE_PAGE_WIDE, type StyledCell, addIdentity, listOf, range } from './grid';
import { STYLES } from './style';
import type { Template, TemplateFacility } from './template';

const HINT =
  'Fasilitas baru: isi baris kosong di bawah tanpa KODE (nama, jenis, desa, puskesmas); program memberi kodenya. AKTIF hanya untuk posyandu baru: ya atau tidak beroperasi; sesudah itu diubah di KRITERIA. Penetapan: SUDAH/BELUM, nomor SK, dan bulan mulai berlaku (2026-02).';

const COLUMNS = [
  { role: 'nama', width: 30 },
  { role: 'jenis', width: 12 },
  { role: 'desa', width: 34 },
  { role: 'puskesmas', width: 42 },
  { role: 'kode', width: 22 },
  { role: 'berdiri', width: 11 },
  { role: 'tutup', width: 11 },
  { role: 'lokus', width: 9 },
  { role: 'aktif', width: 9 },
  { role: 'status', width: 13 },
  { role: 'nomor_sk', width: 22 },
  { role: 'mulai', width: 13 },
] as const satisfies readonly { role: Role; width: number }[];
type ListRole = (typeof COLUMNS)[number]['role'];

/** What names a facility that is there already; a new one may fill it in. */
const NAMING: ReadonlySet<ListRole> = new Set(['jenis', 'kode']);
/** So many new facilities find room; more go into a second file. */
const ROOM = { puskesmas: 40, district: 400 } as const;

/**
 * DAFTAR: the facilities as they are recorded, and room for new ones; a status is never filled in. Nor is AKTIF: KRITERIA
 * shows it, and the same workbook sent again would set it back to what this sheet remembered.
 */
export function listSheet(template: Template): WriteSheet {
  const grid = new Grid();
  addIdentity(grid, template, 'DAFTAR: fasilitas dan penetapan ILP', HINT);
  const header = grid.add(
    COLUMNS.map(({ role }): StyledCell => [headingOf(role), STYLES.header]),
    30,
  );
  for (const facility of template.facilities) {
    const texts = textsOf(facility, template);
    grid.add(COLUMNS.map(({ role }) => [texts[role] ?? null, NAMING.has(role) ? STYLES.name : STYLES.text]));
  }
  const room = ROOM[template.owner.kind];
  for (let blank = 0; blank < room; blank += 1) grid.add(COLUMNS.map(() => [null, STYLES.text]));
  const [first, last] = [header + 1, header + template.facilities.length + room];
  const list = (role: ListRole, choices: readonly string[] | string) =>
    listOf(range(indexOf(role), first, last), choices);
  const choices = (column: string, count: number) => `${CHOICES_SHEET}!$${column}$2:$${column}$${count + 1}`;
  return grid.sheet(
    LIST_SHEET,
    COLUMNS.map(({ width }) => width),
    {
      freezePane: { rows: header, columns: 1 },
      pageSetup: ONE_PAGE_WIDE,
      dataValidations: [
        list('jenis', FACILITY_TYPES),
        list('desa', choices('A', template.desaNames.size)),
        ...(template.puskesmasNames.size > 0 ? [list('puskesmas', choices('B', template.puskesmasNames.size))] : []),
        list('lokus', ['ya', 'tidak']),
        list('aktif', ['ya', 'tidak']),
        list('status', ['sudah', 'belum']),
      ],
    },
  );
}

function indexOf(role: ListRole): number {
  return COLUMNS.findIndex((column) => column.role === role);
}

function textsOf(
  facility: TemplateFacility,
  { desaNames, puskesmasNames }: Template,
): Partial<Record<ListRole, string>> {
  const { code, type, name, desa, puskesmas, opened, closed, pilot } = facility;
  return {
    kode: code,
    jenis: type,
    nama: name,
    desa: labelled(desaNames.get(desa) ?? desa, desa),
    ...(puskesmas === null ? {} : { puskesmas: labelled(puskesmasNames.get(puskesmas) ?? puskesmas, puskesmas) }),
    ...monthText('berdiri', opened),
    ...monthText('tutup', closed),
    lokus: pilot ? 'ya' : 'tidak',
  };
}

function monthText(role: 'berdiri' | 'tutup', at: Month | null): Partial<Record<ListRole, string>> {
  return at === null ? {} : { [role]: formatMonth(at) };
}

/** What the drop-down lists offer, on a sheet that is hidden and never read. */
export function choicesSheet({ desaNames, puskesmasNames }: Template): WriteSheet {
  const grid = new Grid();
  const columns = [desaNames, puskesmasNames].map((names) => [...names].map(([code, name]) => labelled(name, code)));
  const titled = [
    ['Desa', ...(columns[0] ?? [])],
    ['Puskesmas', ...(columns[1] ?? [])],
  ] as const;
  const length = Math.max(...titled.map((column) => column.length));
  for (let row = 0; row < length; row += 1)
    grid.add(titled.map((column): StyledCell => [column[row] ?? null, STYLES.words]));
  return grid.sheet(CHOICES_SHEET, [40, 40], { hidden: true });
}

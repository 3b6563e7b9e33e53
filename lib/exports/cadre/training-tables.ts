import { type CadreTotal, untrained } from '@/lib/facilities/cadre-total';
import { type Heads, type TrainingRow, type TrainingStage, allHeads } from '@/lib/facilities/training';
import { capitalised } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { NOT_UNIQUE, stageName } from '@/lib/narrative/training';
import type { TableFrame } from '../coverage-table';
import { framedTable } from '../framed-table';
import type { Column, ExportTable, TableRow } from '../table';
import { countCell, shareCell } from './count-cell';

/** An area with its kader (null: participants recorded for the whole, not for its areas) and who took part in batches. */
export type NeedRow = Readonly<{ code: string | null; name: string; total: CadreTotal | null; heads: Heads }>;

const HEADS: readonly Column[] = [
  { key: 'kader', header: 'Peserta kader', kind: 'count' },
  { key: 'pendamping', header: 'Peserta pendamping', kind: 'count' },
  { key: 'perwakilan', header: 'Peserta perwakilan', kind: 'count' },
];
const EMPTY_HEADS = 'Sel peserta yang kosong: tidak ada catatan peserta jenis itu.';

/** Kader reached against kader needed, from two sources beside each other. */
export function needTable(frame: TableFrame, noun: string, rows: readonly NeedRow[], whole: NeedRow): ExportTable {
  return framedTable(frame, {
    subject: 'kebutuhan-pelatihan',
    name: 'Kebutuhan pelatihan',
    title: `Kader yang masih perlu dilatih per ${noun}`,
    definition: [
      { label: 'Dilatih, belum dilatih', text: 'menurut tabel kader' },
      { label: 'Peserta', text: 'menurut tabel pelatihan, angkatan yang sudah dimulai sampai bulan itu' },
    ],
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: capitalised(noun), kind: 'text' },
      { key: 'cadres', header: 'Kader', kind: 'count' },
      { key: 'trained', header: 'Dilatih', kind: 'count' },
      { key: 'share', header: 'Dilatih', kind: 'percent' },
      { key: 'untrained', header: 'Belum dilatih', kind: 'count' },
      ...HEADS,
    ],
    rows: rows.map(needCells),
    totalRow: { ...needCells(whole), name: `Jumlah ${frame.areaName}` },
    notes: [NOT_UNIQUE, EMPTY_HEADS],
  });
}

function needCells({ code, name, total, heads }: NeedRow): TableRow {
  if (!total) return { code, name, ...heads };
  return {
    code,
    name,
    cadres: countCell(total, total.cadres),
    trained: countCell(total, total.trained),
    share: shareCell(total, 'KDR-LTH'),
    untrained: countCell(total, untrained(total)),
    ...heads,
  };
}

type Counted = Pick<TrainingStage, 'batches' | 'heads'>;

/** Participants by stage (tahap), in the order in which the stages began. */
export function stageTable(frame: TableFrame, stages: readonly TrainingStage[], whole: Counted): ExportTable {
  const cells = ({ batches, heads }: Counted): TableRow => ({ batches, ...heads, all: allHeads(heads) });
  return framedTable(frame, {
    subject: 'tahap-pelatihan',
    name: 'Tahap pelatihan',
    title: 'Peserta pelatihan per tahap',
    definition: [],
    columns: [
      { key: 'stage', header: 'Tahap', kind: 'text' },
      { key: 'batches', header: 'Angkatan', kind: 'count' },
      ...HEADS,
      { key: 'all', header: 'Jumlah peserta', kind: 'count' },
    ],
    rows: stages.map((each) => ({ stage: stageName(each.stage), ...cells(each) })),
    totalRow: { stage: 'Jumlah', ...cells(whole) },
    notes: [NOT_UNIQUE, EMPTY_HEADS],
  });
}

/** Every row of `pelatihan` of a place, newest batch first. */
export function trainingTable(frame: TableFrame, rows: readonly TrainingRow[]): ExportTable {
  return framedTable(frame, {
    subject: 'pelatihan',
    name: 'Pelatihan',
    title: 'Angkatan pelatihan 25 keterampilan dasar kader',
    definition: [],
    columns: [
      { key: 'batch', header: 'Kode pelatihan', kind: 'text' },
      { key: 'stage', header: 'Tahap', kind: 'text' },
      { key: 'start', header: 'Mulai', kind: 'text' },
      { key: 'end', header: 'Selesai', kind: 'text' },
      { key: 'venue', header: 'Tempat', kind: 'text' },
      { key: 'participants', header: 'Peserta', kind: 'text' },
      { key: 'area', header: 'Wilayah', kind: 'text' },
      { key: 'count', header: 'Jumlah', kind: 'count' },
    ],
    rows: [...rows]
      .sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? 1 : -1))
      .map(({ batch, stage, start, end, venue, participants, area, count }) => ({
        batch,
        stage,
        start,
        end,
        venue,
        participants,
        area: fullName(area),
        count,
      })),
    notes: [NOT_UNIQUE],
  });
}

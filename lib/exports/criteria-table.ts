import type { Month } from '@/lib/coverage/period';
import type { Actor } from '@/lib/facilities/criteria';
import type { FacilityType } from '@/lib/facilities/facility';
import { actorName } from '@/lib/narrative/actor';
import { sincePhrase } from '@/lib/narrative/checklist';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

/** One line of a checklist, with whether it is wajib in the table's month. */
export type CriterionLine = Readonly<{
  code: string;
  name: string;
  type: FacilityType;
  wajib: boolean;
  since: Month | null;
  actor: Actor;
  source: string;
}>;

/** The checklists as a table out: every line, whether it is wajib, who can move it, and where it comes from. */
export function criteriaTable(frame: TableFrame, criteria: readonly CriterionLine[]): ExportTable {
  return framedTable(frame, {
    subject: 'definisi kriteria',
    name: 'Kriteria',
    title: 'Kriteria per jenis fasilitas',
    definition: [],
    columns: [
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Kriteria', kind: 'text' },
      { key: 'type', header: 'Fasilitas', kind: 'text' },
      { key: 'wajib', header: 'Wajib', kind: 'text' },
      { key: 'since', header: 'Berlaku', kind: 'text' },
      { key: 'actor', header: 'Pelaku', kind: 'text' },
      { key: 'source', header: 'Sumber', kind: 'text' },
    ],
    rows: criteria.map(({ code, name, type, wajib, since, actor, source }) => ({
      code,
      name,
      type,
      wajib: wajib ? 'wajib' : 'tidak',
      since: since === null ? null : sincePhrase(since),
      actor: actorName(actor),
      source,
    })),
    notes: [
      'Baris mana yang wajib adalah aturan daerah dengan bawaan program ini, bukan pedoman; yang ditulis berlaku pada periode tabel.',
    ],
  });
}

import { type Agreement, stateOn } from '@/lib/agreements/agreement';
import { AGREEMENT_WORDS } from '@/lib/narrative/agreement';
import { formatDay } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import type { TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

/** An agreement with what its indicator has done since, in words; empty without an indicator. */
export type AgreementLine = Readonly<{ agreement: Agreement; rakor: string; since: string; expected: string }>;

/** Agreements as a table out, in their order; `filters` says in words what the list was narrowed by. */
export function agreementListTable(
  frame: TableFrame,
  lines: readonly AgreementLine[],
  { today, filters }: Readonly<{ today: string; filters: readonly string[] }>,
): ExportTable {
  return framedTable(frame, {
    subject: 'tindak-lanjut',
    name: 'Tindak lanjut',
    title: 'Tindak lanjut hasil Rakor',
    definition: [
      { label: 'Isi', text: 'Kesepakatan Rakor dan lokakarya mini: masalah, kegiatan, penanggung jawab, batas waktu' },
      { label: 'Terlambat', text: `belum selesai dan batas waktunya sebelum ${formatDay(today)}` },
      ...(filters.length > 0 ? [{ label: 'Disaring', text: filters.join('; ') }] : []),
    ],
    columns: [
      { key: 'number', header: 'No', kind: 'count' },
      { key: 'state', header: 'Keadaan', kind: 'text' },
      { key: 'problem', header: 'Masalah', kind: 'text' },
      { key: 'action', header: 'Tindak lanjut', kind: 'text' },
      { key: 'office', header: 'Penanggung jawab', kind: 'text' },
      { key: 'person', header: 'Orang atau unit', kind: 'text' },
      { key: 'deadline', header: 'Batas waktu', kind: 'text' },
      { key: 'code', header: 'Kode wilayah', kind: 'area-code' },
      { key: 'area', header: 'Wilayah', kind: 'text' },
      { key: 'indicator', header: 'Indikator', kind: 'text' },
      { key: 'since', header: 'Perkembangan indikator', kind: 'text' },
      { key: 'expected', header: 'Harapan', kind: 'text' },
      { key: 'rakor', header: 'Disepakati pada', kind: 'text' },
    ],
    rows: lines.map(({ agreement: each, rakor, since, expected }, index) => ({
      number: index + 1,
      state: AGREEMENT_WORDS[stateOn(each, today)],
      problem: each.problem,
      action: each.action,
      office: each.office,
      person: each.person,
      deadline: formatDay(each.deadline),
      code: each.area.code,
      area: fullName(each.area),
      indicator: each.indicator,
      since: since || null,
      expected: expected || null,
      rakor,
    })),
  });
}

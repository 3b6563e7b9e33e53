import { reasonWord, statusWord, trendWord } from '@/lib/narrative/pws';
import { targetPhrase } from '@/lib/narrative/target';
import { sheetWords } from '@/lib/narrative/pws-sheet';
import type { SheetGroup } from '@/lib/pws/sheet';
import { figureCell } from './cell';
import { STATE_WORDS, type TableFrame } from './coverage-table';
import { framedTable } from './framed-table';
import type { ExportTable } from './table';

/**
 * The PWS sheet of one place as a table out. Counts and shares are numbers to go on with; rates and counts have other
 * units, so that what people read stands as text in columns of its own.
 */
export function pwsSheetTable(frame: TableFrame, groups: readonly SheetGroup[]): ExportTable {
  return framedTable(frame, {
    subject: 'lembar pws',
    name: 'Lembar PWS',
    title: 'Lembar PWS pelayanan',
    definition: [],
    columns: [
      { key: 'group', header: 'Kelompok', kind: 'text' },
      { key: 'code', header: 'Kode', kind: 'text' },
      { key: 'name', header: 'Indikator', kind: 'text' },
      { key: 'numerator', header: 'Pembilang', kind: 'count' },
      { key: 'denominator', header: 'Penyebut', kind: 'count' },
      { key: 'value', header: 'Capaian', kind: 'percent' },
      { key: 'figure', header: 'Capaian dalam satuannya', kind: 'text' },
      { key: 'target', header: 'Target setahun', kind: 'text' },
      { key: 'targetShare', header: 'Target s.d. bulan ini', kind: 'percent' },
      { key: 'targetToDate', header: 'Target s.d. bulan ini dalam satuannya', kind: 'text' },
      { key: 'lastCount', header: 'Bulan lalu: jumlah', kind: 'count' },
      { key: 'lastShare', header: 'Bulan lalu: capaian', kind: 'percent' },
      { key: 'lastMonth', header: 'Bulan lalu dalam satuannya', kind: 'text' },
      { key: 'thisCount', header: 'Bulan ini: jumlah', kind: 'count' },
      { key: 'thisShare', header: 'Bulan ini: capaian', kind: 'percent' },
      { key: 'thisMonth', header: 'Bulan ini dalam satuannya', kind: 'text' },
      { key: 'trend', header: 'Tren', kind: 'text' },
      { key: 'status', header: 'Status PWS', kind: 'text' },
      { key: 'reason', header: 'Alasan tanpa status', kind: 'text' },
      { key: 'state', header: 'Laporan', kind: 'text' },
      { key: 'provisional', header: 'Sementara', kind: 'text' },
    ],
    rows: groups.flatMap(({ title, lines }) =>
      lines.map((line) => {
        const { indicator, row, target } = line;
        const { figure, targetToDate, lastMonth, thisMonth } = sheetWords(line);
        const isShare = indicator.kind !== 'rate' && indicator.kind !== 'count';
        return {
          group: title,
          code: indicator.code,
          name: indicator.name,
          numerator: figureCell(row.state, row.cumulative.numerator),
          denominator: indicator.kind === 'count' ? null : figureCell(row.state, row.cumulative.denominator),
          value: isShare ? figureCell(row.state, row.cumulative.value) : null,
          figure,
          target: targetPhrase(target, indicator),
          targetShare: isShare ? row.targetToDate : null,
          targetToDate,
          lastCount: row.lastMonth?.numerator ?? null,
          lastShare: isShare ? (row.lastMonth?.value ?? null) : null,
          lastMonth,
          thisCount: row.thisMonth?.numerator ?? null,
          thisShare: isShare ? (row.thisMonth?.value ?? null) : null,
          thisMonth,
          trend: trendWord(row.trend),
          status: statusWord(row),
          reason: reasonWord(row.reason, indicator.kind),
          state: STATE_WORDS[row.state],
          provisional: row.provisional ? 'ya' : 'tidak',
        };
      }),
    ),
    notes: ['Sementara: masih ada yang belum melapor bulan ini atau bulan lalu; angkanya dapat berubah.'],
  });
}

import { outlierLines } from '@/app/_server/quality-lines';
import { amountOf } from '@/db/settings';
import { formatMonth } from '@/lib/coverage/period';
import type { ExportTable } from '@/lib/exports/table';
import { formatMonthName } from '@/lib/narrative/format';
import { outlierRule } from '@/lib/narrative/quality';
import { ListPart } from './list-part';
import type { PartProps } from './part-props';
import { seriesLink } from './series-link';

type Props = PartProps & Readonly<{ table: ExportTable }>;

/** Figures far from their own past; the place leads to its page, the indicator to the series. */
export function OutlierPart({ context, quality, puskesmas, table, download }: Props) {
  const { asOf, servedBy } = quality.ground;
  const periode = formatMonth(asOf);
  const lines = outlierLines(quality, puskesmas);
  const judged = quality.figures().filter(({ desa }) => !puskesmas || servedBy.get(desa.id) === puskesmas.id);
  return (
    <ListPart
      id="pencilan-judul"
      title={`Angka ${formatMonthName(asOf)} yang jauh dari riwayatnya sendiri`}
      table={table}
      rule={outlierRule(amountOf(context.store, 'quality.outlierMad'))}
      judged={judged.length}
      what="angka desa"
      nothing="Tidak ada angka yang jauh dari riwayatnya pada bulan ini."
      download={download}
      linkOf={(position, key, text) => seriesLink(lines[position], { key, text, series: 'indicator', periode })}
    />
  );
}

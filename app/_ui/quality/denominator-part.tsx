import { jumpLines } from '@/app/_server/quality-lines';
import { amountOf } from '@/db/settings';
import { formatMonth } from '@/lib/coverage/period';
import type { ExportTable } from '@/lib/exports/table';
import { jumpRule } from '@/lib/narrative/quality';
import { ListPart } from './list-part';
import type { PartProps } from './part-props';
import { seriesLink } from './series-link';

type Props = PartProps & Readonly<{ table: ExportTable }>;

/** Sasaran and monthly denominators that have changed by much. */
export function DenominatorPart({ context, quality, puskesmas, table, download }: Props) {
  const { asOf, servedBy } = quality.ground;
  const periode = formatMonth(asOf);
  const lines = jumpLines(quality, puskesmas);
  const judged = quality.denominators().filter(({ desa }) => !puskesmas || servedBy.get(desa.id) === puskesmas.id);
  return (
    <ListPart
      id="penyebut-judul"
      title="Sasaran dan penyebut yang melompat"
      table={table}
      rule={jumpRule(amountOf(context.store, 'quality.denominatorJump'))}
      judged={judged.length}
      what="sasaran dan penyebut"
      nothing="Tidak ada sasaran atau penyebut yang melompat."
      download={download}
      linkOf={(position, key, text) => seriesLink(lines[position], { key, text, series: 'what', periode })}
    />
  );
}

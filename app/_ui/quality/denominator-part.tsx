import { indicatorHref } from '@/app/_server/links';
import type { PageContext } from '@/app/_server/page-context';
import type { Quality } from '@/app/_server/quality';
import { jumpLines } from '@/app/_server/quality-lines';
import type { Facility } from '@/db/facilities';
import { amountOf } from '@/db/settings';
import { formatMonth } from '@/lib/coverage/period';
import type { ExportTable } from '@/lib/exports/table';
import { jumpRule } from '@/lib/narrative/quality';
import { ListPart } from './list-part';

type Props = Readonly<{
  context: PageContext;
  quality: Quality;
  puskesmas: Facility | null;
  table: ExportTable;
  download: Readonly<Record<string, string>>;
}>;

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
      linkOf={(position, key, text) => {
        const line = lines[position];
        if (!line) return null;
        if (key === 'desa') return <a href={`/wilayah/${line.desaCode}?periode=${periode}`}>{text}</a>;
        if (key !== 'what' || line.code === null) return null;
        return <a href={`${indicatorHref(line.code, { wilayah: line.desaCode, periode })}#tren`}>{text}</a>;
      }}
    />
  );
}

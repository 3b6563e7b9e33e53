import type { Quality } from '@/app/_server/quality';
import { twinLines } from '@/app/_server/quality-lines';
import type { Facility } from '@/db/facilities';
import { formatMonth } from '@/lib/coverage/period';
import type { ExportTable } from '@/lib/exports/table';
import { TWIN_RULE } from '@/lib/narrative/quality';
import { ListPart } from './list-part';

type Props = Readonly<{
  quality: Quality;
  puskesmas: Facility | null;
  table: ExportTable;
  /** How many facilities were looked at. */
  judged: number;
  download: Readonly<Record<string, string>>;
}>;

/** Facilities that may stand under two codes. */
export function TwinsPart({ quality, puskesmas, table, judged, download }: Props) {
  const lines = twinLines(quality, puskesmas);
  const periode = formatMonth(quality.ground.asOf);
  return (
    <ListPart
      id="mirip-judul"
      title="Fasilitas yang namanya mirip"
      table={table}
      rule={`${TWIN_RULE} Bila keduanya satu fasilitas, isi kolom tutup pada kode yang tidak dipakai.`}
      judged={judged}
      what="fasilitas"
      nothing="Tidak ada fasilitas sejenis di satu desa yang namanya mirip."
      download={download}
      linkOf={(position, key, text) => {
        const line = lines[position];
        return line && key === 'desa' ? <a href={`/wilayah/${line.desaCode}?periode=${periode}`}>{text}</a> : null;
      }}
    />
  );
}

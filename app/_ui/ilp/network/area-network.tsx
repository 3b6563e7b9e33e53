import { placeFrame } from '@/app/_server/place-frame';
import { type AreaNetwork, networkWords } from '@/app/_server/network';
import { directoryHref } from '@/app/_server/facility-directory';
import { hrefWithin } from '@/app/_server/scope';
import { ilpHref } from '@/app/_ui/ilp/ilp-address';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { findPlace, placeArea } from '@/db/queries/place';
import { formatPeriod } from '@/lib/coverage/period';
import { puskesmasNetworkTable } from '@/lib/exports/network-table';
import type { FacilityType } from '@/lib/facilities/facility';
import { UNFILTERED } from '@/lib/narrative/facility-directory';
import { formatCount } from '@/lib/narrative/format';
import { networkSentence } from '@/lib/narrative/network';
import { fullName } from '@/lib/narrative/place';
import type { PartProps } from '../part-props';

type Props = PartProps & Readonly<{ network: AreaNetwork }>;

/** The columns whose counts lead to the names behind them. */
const COUNTED: Readonly<Record<string, Readonly<{ type: FacilityType; status: 'sudah' | null }>>> = {
  pustuDone: { type: 'pustu', status: 'sudah' },
  pustu: { type: 'pustu', status: null },
  posyanduDone: { type: 'posyandu', status: 'sudah' },
};

/** An area's puskesmas, each leading to its own network; the last row is the area itself. */
export function AreaNetworkSection({ context, place, shown, download, network: { lines, total } }: Props) {
  const { store, deployment } = context;
  const area = placeArea(place);
  const words = networkWords(context);
  const table = puskesmasNetworkTable(placeFrame(context, place, shown), lines, total, words);
  const period = shown.asked ? formatPeriod(shown.period) : null;
  const hrefOf = (code: string, key: string): string | null => {
    if (key === 'name') return hrefWithin(context, ilpHref(`/puskesmas/${code}/ilp`, { part: 'jejaring', period }));
    const counted = COUNTED[key];
    const found = counted && findPlace(store, code);
    if (!found || place.kind !== 'area' || place.area.level !== 'kabupaten') return null;
    const asked = { filter: { ...UNFILTERED, ...counted }, order: 'wilayah', page: 1 } as const;
    return hrefWithin(context, directoryHref(found, shown, asked));
  };
  return (
    <section className="frame facts" aria-labelledby="jejaring-puskesmas-judul">
      <h2 id="jejaring-puskesmas-judul">Per puskesmas</h2>
      <p className="sentence">
        {deployment.district.example && <strong className="example-mark">CONTOH. </strong>}
        {fullName(area)}: {networkSentence(countsOf(total), words)} {withPustu(total, words.desa.toLowerCase())}
      </p>
      <DataTable
        table={table}
        linkOf={(row, key, text) => {
          const href =
            typeof row.code === 'string' && row.code !== area.code && text !== '0' ? hrefOf(row.code, key) : null;
          return href && <a href={href}>{text}</a>;
        }}
      />
      <div className="screen-only">
        <Downloads path="/unduh/ilp" query={download} />
      </div>
    </section>
  );
}

const NONE = { numerator: 0, denominator: 0 } as const;

function countsOf({ pustu, posyandu }: AreaNetwork['total']) {
  return { pustu: pustu ?? NONE, posyandu: posyandu ?? NONE, poskesdes: 0 };
}

/** "120 dari 185 desa/kelurahan memiliki pustu." */
function withPustu({ desa }: AreaNetwork['total'], noun: string): string {
  return desa ? `${formatCount(desa.numerator)} dari ${formatCount(desa.denominator)} ${noun} memiliki pustu.` : '';
}

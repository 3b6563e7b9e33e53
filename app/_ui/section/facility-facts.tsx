import type { HeldFacility } from '@/app/_server/facility-desk';
import type { PageContext } from '@/app/_server/page-context';
import { areaById } from '@/db/places';
import { type FacilityDetail, facilityList } from '@/db/queries/facility-list';
import type { Month } from '@/lib/coverage/period';
import { formatMonthName } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';

type Props = Readonly<{ context: PageContext; held: HeldFacility; month: Month }>;

/** What a facility is and how it stands in a month. */
export function FacilityFacts({ context: { store }, held: { facility, puskesmas }, month }: Props) {
  const desa = areaById(store, facility.areaId);
  const entry = desa
    ? facilityList(store, { kind: 'area', area: desa }, facility.type, month).find(({ code }) => code === facility.code)
    : undefined;
  return (
    <dl className="definition">
      <dt>Jenis</dt>
      <dd>
        {facility.type} <span className="muted">({facility.code})</span>
      </dd>
      <dt>Wilayah</dt>
      <dd>{desa ? fullName(desa) : 'tidak diketahui'}</dd>
      {puskesmas && puskesmas.code !== facility.code && (
        <>
          <dt>Puskesmas</dt>
          <dd>{puskesmas.name}</dd>
        </>
      )}
      <dt>Posisi {formatMonthName(month)}</dt>
      <dd>{standing(entry)}</dd>
    </dl>
  );
}

/** "aktif, sudah ILP (ditetapkan)"; a facility that does not exist in the month says so. */
function standing(entry: FacilityDetail | undefined): string {
  if (!entry) return 'tidak ada pada bulan itu';
  const active = entry.active === null ? [] : [entry.active ? 'aktif' : 'belum aktif'];
  if (entry.status === null) return active.join('') || 'tanpa status ILP';
  const declared = entry.declared === null ? '' : ` (ditetapkan ${entry.declared})`;
  return [...active, `${entry.status} ILP${declared}`].join(', ');
}

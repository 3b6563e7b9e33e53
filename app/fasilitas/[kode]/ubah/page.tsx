import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { type Query, optional, readMonth } from '@/app/_border/parameters';
import { canBeDeclared, heldFacility, mayWriteOf } from '@/app/_server/facility-desk';
import { formOf } from '@/app/_server/form-state';
import { checked, pageContext } from '@/app/_server/page-context';
import { MonthPicker } from '@/app/_ui/form/month-picker';
import { ViewForm } from '@/app/_ui/form/view-form';
import { FacilityForm } from '@/app/_ui/section/facility-form';
import { FacilityFacts } from '@/app/_ui/section/facility-facts';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { waitsForDinkes } from '@/db/ledger/verification';
import { areaById } from '@/db/places';
import { facilityRecord } from '@/db/queries/facility-record';
import { seriesBounds } from '@/db/rollup/series';
import { writeScope } from '@/lib/access/reader';
import { fullName } from '@/lib/narrative/place';
import { savedNote } from '@/lib/narrative/saved-note';

type Props = Readonly<{ params: Promise<{ kode: string }>; searchParams: Promise<Query> }>;

export const metadata: Metadata = { title: 'Ubah laporan fasilitas' };

/** One facility's checklist and declared status of a month, for who may write of it. */
export default async function FacilityEditPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams, 'send');
  const { store, deployment, query, reader } = context;
  const found = heldFacility(store, (await params).kode) ?? notFound();
  if (!mayWriteOf(reader, found)) forbidden();
  const { facility } = found;
  const bounds = seriesBounds(store, deployment.district.id);
  const text = optional(query, 'periode');
  const month = text === null ? (bounds?.last ?? deployment.current) : checked(() => readMonth(text, 'periode'));
  const desa = areaById(store, facility.areaId);
  const path = `/fasilitas/${facility.code}`;
  const waits = waitsForDinkes(store, { scope: writeScope(reader), acceptedBy: null });
  return (
    <PageFrame
      context={context}
      section={null}
      crumbs={desa ? [{ href: `/wilayah/${desa.code}`, label: fullName(desa) }] : []}
    >
      <h1>Ubah laporan {facility.name}</h1>
      <FacilityFacts context={context} held={found} month={month} />
      <ViewForm action={`${path}/ubah`}>
        <MonthPicker first={bounds?.first ?? deployment.current} last={deployment.current} value={month} />
      </ViewForm>
      <FacilityForm
        action={`${path}/simpan`}
        month={month}
        record={facilityRecord(store, facility, month)}
        declarable={canBeDeclared(facility)}
        state={formOf(context)}
        saved={savedNote(query.tersimpan)}
        submitLabel={waits ? 'Kirim ke Dinas Kesehatan' : 'Simpan'}
      />
    </PageFrame>
  );
}

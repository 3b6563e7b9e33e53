import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { facilityPage, placedFacility } from '@/app/_server/facility-page';
import { periodShown } from '@/app/_server/page-context';
import { isPictureFormat, pictureBody } from '@/app/_server/pictures/chart-picture';
import { facilityPlace } from '@/app/_server/pictures/facility';
import { placeFrame } from '@/app/_server/place-frame';
import { fileStem } from '@/lib/exports/file-name';
import { fullName } from '@/lib/narrative/place';

export const dynamic = 'force-dynamic';

/** Where a facility is, as a picture. */
export const GET = answer(({ store, query, deployment, reader, params }) => {
  const format = required(query, 'format');
  if (!isPictureFormat(format)) return refuse(400, 'format', `"${format}" bukan format gambar. Pilih svg atau png.`);
  const context = { store, query, deployment, reader, dataPer: '' };
  const code = params.kode ?? '';
  const found = placedFacility(context, code) ?? refuse(404, 'kode', `Fasilitas "${code}" tidak ada.`);
  const place = { kind: 'area', area: found.desa } as const;
  const shown = periodShown(context, place);
  const { example } = deployment.district;
  const { drawing, sentence } = facilityPlace(found, facilityPage(context, found, shown), example);
  if (!drawing) return refuse(404, 'kode', 'Peta desa ini belum tersedia. Impor berkas batas di /data/batas.');
  const { source, dataPer, periodText } = placeFrame(context, place, shown);
  const { name } = found.facility;
  const stem = fileStem({ subject: 'letak', area: name, period: periodText, example });
  const table = { source, dataPer, fileStem: stem };
  return pictureBody(
    { drawing, heading: `Letak ${name}`, subheading: fullName(found.desa), notes: [sentence], table },
    format,
  );
});

import { authorOf, editAnswer } from '@/app/_api/edit-answer';
import { type Performed, perform } from '@/app/_api/perform';
import { problem } from '@/app/_api/problem';
import { readFacilityFields } from '@/app/_border/facility-fields';
import { fieldOf, readFields } from '@/app/_border/form-fields';
import { readMonth } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { canBeDeclared, heldFacility, mayWriteOf } from '@/app/_server/facility-desk';
import { type EditOutcome, applyEdits } from '@/db/imports/edit';
import { facilityRecord } from '@/db/queries/facility-record';
import { formatMonth } from '@/lib/coverage/period';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ kode: string }> }>;

/** Stores what changed in a facility's checklist and declared status of a month; all of it, or nothing. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return perform('send', async (performed) => store(performed, (await params).kode))(request);
}

async function store(performed: Performed, code: string): Promise<Response> {
  const { store: held, deployment, reader, request } = performed;
  const found = heldFacility(held, code) ?? refuse(404, 'kode', `Fasilitas "${code}" tidak ada di basis data ini.`);
  if (!mayWriteOf(reader, found)) {
    return problem(403, 'Tidak diizinkan', 'Fasilitas ini bukan milik puskesmas Anda. Hubungi Dinas Kesehatan.');
  }
  const { facility } = found;
  const fields = await readFields(request);
  const month = readMonth(fieldOf(fields, 'periode'), 'periode');
  const record = facilityRecord(held, facility, month);
  const { edits, problems } = readFacilityFields(fields, facility, month, record, canBeDeclared(facility));
  const outcome: EditOutcome =
    Object.keys(problems).length > 0
      ? { kind: 'refused', problems }
      : applyEdits(held, edits, {
          currentMonth: deployment.current,
          author: authorOf(performed, fieldOf(fields, 'alasan')),
        });
  const page = `/fasilitas/${facility.code}/ubah?periode=${formatMonth(month)}`;
  return editAnswer(performed, outcome, { form: 'daftar-tilik', page, values: fields });
}

import { type Performed, perform, seeOther } from '@/app/_api/perform';
import { formBack } from '@/app/_api/rakor-answer';
import { readMeetingArea } from '@/app/_border/rakor-address';
import { type Typed, readFacts, readTyped } from '@/app/_border/rakor-form';
import { NEW_RAKOR_FORM } from '@/app/_ui/rakor/form-names';
import { createRakor } from '@/db/rakor/rakor-writer';
import { nameOf } from '@/lib/access/reader';
import { usualTitle } from '@/lib/narrative/rakor';
import { defaultAgenda } from '@/lib/rakor/default-agenda';

export const dynamic = 'force-dynamic';

/** Makes a meeting with the usual agenda, and leads to it. */
export const POST = perform('convene', async (performed) => {
  const { store, deployment, request, reader } = performed;
  const typed = await readTyped(request);
  const area = readMeetingArea(store, deployment.district, typed.wilayah ?? '');
  const read = readFacts({ ...typed, judul: titleOf(typed, area) });
  if (!read.ok) return back(performed, typed, read.problems);
  const items = defaultAgenda(area.level === 'kecamatan' ? 'kecamatan' : 'kabupaten');
  const id = createRakor(store, { ...read.value, areaId: area.id, items }, nameOf(reader));
  return seeOther(`/rakor/${id}`);
});

/** A title that nobody wrote follows the area and day that were chosen after it was shown. */
function titleOf(
  { judul = '', 'judul-bawaan': preset = '', tanggal = '' }: Typed,
  area: Parameters<typeof usualTitle>[0],
) {
  return judul === '' || judul === preset ? usualTitle(area, tanggal) : judul;
}

function back(performed: Performed, typed: Typed, problems: Readonly<Record<string, string>>): Response {
  return formBack(performed, '/rakor', { form: NEW_RAKOR_FORM, typed }, { kind: 'refused', problems });
}

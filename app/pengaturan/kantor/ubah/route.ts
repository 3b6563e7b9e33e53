import { perform } from '@/app/_api/perform';
import { officeAnswer } from '@/app/_api/office-answer';
import { fieldOf, readFields } from '@/app/_border/form-fields';
import { readNumber } from '@/app/_border/number';
import { readOfficeChange, readOfficeName } from '@/app/_border/office-fields';
import { moveOffice, offerOffice, renameOffice } from '@/db/agreements/offices';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Renames an office, moves it in the list, or stops or goes on offering it. */
export const POST = perform('steward', async ({ store, reader, request }) => {
  const fields = await readFields(request);
  const id = readNumber(fieldOf(fields, 'id'), 'id');
  const actor = nameOf(reader);
  const change = readOfficeChange(fields);
  switch (change) {
    case 'nama':
      return officeAnswer(reader, renameOffice(store, id, readOfficeName(fields), actor), 'Nama sudah disimpan.');
    case 'naik':
    case 'turun':
      return officeAnswer(reader, moveOffice(store, id, change, actor), 'Urutan sudah disimpan.');
    case 'hentikan':
      return officeAnswer(reader, offerOffice(store, id, false, actor), 'Tidak ditawarkan lagi untuk yang baru.');
    case 'tawarkan':
      return officeAnswer(reader, offerOffice(store, id, true, actor), 'Ditawarkan kembali.');
  }
});

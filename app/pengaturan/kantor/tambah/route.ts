import { perform } from '@/app/_api/perform';
import { readFields } from '@/app/_border/form-fields';
import { officeAnswer } from '@/app/_api/office-answer';
import { readOfficeName } from '@/app/_border/office-fields';
import { addOffice } from '@/db/agreements/offices';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/** Adds one who can be in charge, at the end of the list. */
export const POST = perform('steward', async ({ store, reader, request }) => {
  const name = readOfficeName(await readFields(request));
  return officeAnswer(reader, addOffice(store, name, nameOf(reader)), `${name} sudah ditambahkan.`);
});

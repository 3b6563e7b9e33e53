import { perform, seeOther } from '@/app/_api/perform';
import { beginJob, ownerOf } from '@/app/_server/import-job';
import { receive } from '@/app/_server/received';
import { importLimits } from '@/db/imports/import-limits';
import { nameOf, writeScope } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

/**
 * Takes files that a person sends and starts checking them. Below /api because a proxy cuts bodies at 10 MB everywhere
 * else. Nothing is stored: the page that follows shows what would be.
 */
export const POST = perform('send', async ({ request, store, reader }) => {
  const { id } = await beginJob(store, { kind: 'periksa' }, async (folder) => {
    const { files } = await receive(request, folder, importLimits(store).fileBytes);
    const scope = writeScope(reader);
    const author = { origin: 'berkas', actor: nameOf(reader), acceptedBy: null, reason: null, scope } as const;
    return { task: { kind: 'files' }, owner: ownerOf(reader), author, files };
  });
  return seeOther(`/data/impor/${id}`);
});

import { perform, seeOther } from '@/app/_api/perform';
import { readForm } from '@/app/_border/form';
import { readNumber } from '@/app/_border/number';
import { refuse } from '@/app/_border/refusal';
import { rejectSubmission } from '@/db/ledger/submissions';
import { nameOf } from '@/lib/access/reader';

export const dynamic = 'force-dynamic';

type Context = Readonly<{ params: Promise<{ nomor: string }> }>;

/** Turns a submission down, with a sentence for its sender. */
export function POST(request: Request, { params }: Context): Promise<Response> {
  return perform('steward', async ({ store, reader }) => {
    const id = readNumber((await params).nomor, 'nomor');
    const note = (await readForm(request)).get('catatan')?.trim().slice(0, 500);
    if (!note) return seeOther(`/data/kiriman?perlu=${id}`);
    if (!rejectSubmission(store, id, nameOf(reader), note)) {
      return refuse(404, 'nomor', 'Kiriman ini tidak ada atau sudah diputuskan.');
    }
    return seeOther('/data/kiriman');
  })(request);
}

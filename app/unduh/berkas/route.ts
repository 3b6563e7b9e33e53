import { answer } from '@/app/_api/answer';
import { headerName } from '@/app/_api/header-name';
import { readNumber } from '@/app/_border/number';
import { required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { batchOf } from '@/db/ledger/batches';
import { keptFile } from '@/db/ledger/kept-files';
import { mayReadBatch } from '@/lib/access/ledger';

export const dynamic = 'force-dynamic';

/** A file as it was sent, byte for byte. */
export const GET = answer(({ store, query, reader }) => {
  const batch = batchOf(store, readNumber(required(query, 'nomor'), 'nomor'));
  const index = Number(required(query, 'berkas')) - 1;
  const named = batch && mayReadBatch(reader, batch) ? batch.files[index] : undefined;
  const file = named && keptFile(store, named);
  if (!file) return refuse(404, 'berkas', 'Berkas ini tidak ada atau tidak disimpan.');
  return { content: file.content, type: 'application/octet-stream', fileName: headerName(file.name) };
}, 'log');

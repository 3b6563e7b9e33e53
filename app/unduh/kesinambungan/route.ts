import { answer } from '@/app/_api/answer';
import { optional, readPlace, required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { careViewOf } from '@/app/_server/care-view';
import { downloadAll, downloadOf } from '@/app/_server/download';
import { periodShown } from '@/app/_server/page-context';

export const dynamic = 'force-dynamic';

/** The way through care in one place: a workbook and a PDF hold all three tables, a CSV the one that `bagian` names. */
export const GET = answer(({ store, query, deployment, reader }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const context = { store, query, deployment, reader, dataPer: '' };
  const { path, dropOut, growth } = careViewOf(context, place, periodShown(context, place).asOf);
  const format = required(query, 'format');
  if (format === 'xlsx' || format === 'pdf') return downloadAll([path, dropOut, growth], format);
  const part = optional(query, 'bagian') ?? 'langkah';
  const parts = new Map([
    ['langkah', path],
    ['putus', dropOut],
    ['penimbangan', growth],
  ]);
  const table = parts.get(part);
  if (!table) return refuse(400, 'bagian', `"${part}" bukan bagian. Pilih langkah, putus, atau penimbangan.`);
  return downloadOf(table, format);
});

import { answer } from '@/app/_api/answer';
import { optional, readPlace, required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { careViewOf } from '@/app/_server/care-view';
import { downloadAll, downloadOf } from '@/app/_server/download';
import { periodShown } from '@/app/_server/page-context';
import { carePicture, dropOutPicture, growthPicture } from '@/app/_server/pictures/care';
import { isPictureFormat, pictureBody } from '@/app/_server/pictures/chart-picture';

export const dynamic = 'force-dynamic';

/**
 * The way through care in one place: a workbook and a PDF hold all three tables, a CSV or picture the one that `bagian`
 * names.
 */
export const GET = answer(({ store, query, deployment, reader }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const context = { store, query, deployment, reader, dataPer: '' };
  const { asOf } = periodShown(context, place);
  const view = careViewOf(context, place, asOf);
  const { path, dropOut, growth } = view;
  const format = required(query, 'format');
  if (format === 'xlsx' || format === 'pdf') return downloadAll([path, dropOut, growth], format);
  const part = optional(query, 'bagian') ?? 'langkah';
  const parts = new Map([
    ['langkah', { table: path, picture: carePicture }],
    ['putus', { table: dropOut, picture: dropOutPicture }],
    ['penimbangan', { table: growth, picture: growthPicture }],
  ]);
  const asked = parts.get(part);
  if (!asked) return refuse(400, 'bagian', `"${part}" bukan bagian. Pilih langkah, putus, atau penimbangan.`);
  const { example } = deployment.district;
  if (isPictureFormat(format)) return pictureBody(asked.picture({ view, place, asOf, example }), format);
  return downloadOf(asked.table, format);
});

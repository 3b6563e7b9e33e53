import { answer } from '@/app/_api/answer';
import { readIlpPart } from '@/app/_border/ilp-address';
import { readPlace, required } from '@/app/_border/parameters';
import { downloadAll } from '@/app/_server/download';
import { ilpTables } from '@/app/_server/ilp-tables';
import { periodShown } from '@/app/_server/page-context';
import { isPictureFormat, pictureBody } from '@/app/_server/pictures/chart-picture';
import { ilpPicture } from '@/app/_server/pictures/ilp';
import { placeFrame } from '@/app/_server/place-frame';

export const dynamic = 'force-dynamic';

/** One part of a place's ILP page: a workbook and a PDF hold all its tables, a CSV the first, a picture the chart of `gambar`. */
export const GET = answer(({ store, query, deployment, reader }) => {
  const context = { store, query, deployment, reader, dataPer: '' };
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const [part, shown] = [readIlpPart(query), periodShown(context, place)];
  const format = required(query, 'format');
  if (isPictureFormat(format)) {
    const asked = { context, place, shown, frame: placeFrame(context, place, shown) };
    return pictureBody(ilpPicture(asked, part, query), format);
  }
  return downloadAll(ilpTables(context, place, shown, part), format);
});

import { answer } from '@/app/_api/answer';
import { readPlace, required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { ownAddress } from '@/app/_server/own-address';
import { dataPerText, periodShown } from '@/app/_server/page-context';
import { placeHref } from '@/app/_server/links';
import { pngBody, svgBody } from '@/app/_server/picture';
import { placeArea } from '@/db/queries/place';
import { shareFacts } from '@/db/queries/share-facts';
import { formatMonth } from '@/lib/coverage/period';
import { cardDrawing } from '@/lib/drawing/card';
import { fileStem } from '@/lib/exports/file-name';

export const dynamic = 'force-dynamic';

/** A place as one picture for a chat, drawn on the server. */
export const GET = answer(({ store, query, deployment, reader, headers }) => {
  const format = required(query, 'format');
  if (format !== 'png' && format !== 'svg') return refuse(400, 'format', `"${format}" bukan png atau svg.`);
  const context = { store, query, deployment, reader, dataPer: dataPerText(deployment) };
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const { asOf } = periodShown(context, place);
  const facts = shareFacts(store, place, asOf, context.dataPer);
  const area = placeArea(place);
  const drawing = cardDrawing(facts, ownAddress(placeHref(area, formatMonth(asOf)) ?? '/', headers));
  const subject = { subject: 'kartu', area: area.name, period: formatMonth(asOf), example: facts.example };
  const named = { fileStem: fileStem(subject) };
  return format === 'svg' ? svgBody(drawing, named) : pngBody(drawing, named);
});

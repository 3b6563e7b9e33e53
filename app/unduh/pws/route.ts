import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { askedView } from '@/app/_server/asked-view';
import { downloadOf } from '@/app/_server/download';
import { pngBody, svgBody } from '@/app/_server/picture';
import { pwsOf, pwsPicture, speaksPws } from '@/app/_server/pws-view';

export const dynamic = 'force-dynamic';

/** More columns than any district has desa: a wider picture would only take memory. */
const MOST_AREAS = 1000;

/** PWS of a view by its own parameters, as a table or as the picture of its graph. */
export const GET = answer((asked) => {
  const { context, view } = askedView(asked);
  const format = required(asked.query, 'format');
  const held = pwsOf(context, view);
  if (format !== 'svg' && format !== 'png') return downloadOf(held.table, format, 'csv, xlsx, pdf, svg, atau png');
  if (!speaksPws(context, view.indicator.kind)) {
    return refuse(400, 'format', `${view.indicator.name} tidak dinilai dengan PWS, jadi tidak ada grafiknya.`);
  }
  const count = held.answer.rows.length;
  if (count > MOST_AREAS) {
    return refuse(400, 'tingkat', `Grafik memuat paling banyak ${MOST_AREAS} wilayah, bukan ${count}. Pilih wilayah.`);
  }
  const drawing = pwsPicture(view, held);
  return format === 'svg' ? svgBody(drawing, held.table) : pngBody(drawing, held.table);
});

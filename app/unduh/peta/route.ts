import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { refuse } from '@/app/_border/refusal';
import { askedView } from '@/app/_server/asked-view';
import { isPictureFormat, pictureBody } from '@/app/_server/pictures/chart-picture';
import { mapPicture } from '@/app/_server/pictures/view';

export const dynamic = 'force-dynamic';

/** The map of a view by its own parameters, under the key of its colours. */
export const GET = answer((asked) => {
  const format = required(asked.query, 'format');
  if (!isPictureFormat(format)) return refuse(400, 'format', `"${format}" bukan format gambar. Pilih svg atau png.`);
  const { context, view } = askedView(asked);
  return pictureBody(mapPicture(context, view), format);
});

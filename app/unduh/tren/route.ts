import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { askedView } from '@/app/_server/asked-view';
import { downloadOf } from '@/app/_server/download';
import { isPictureFormat, pictureBody } from '@/app/_server/pictures/chart-picture';
import { trendPicture } from '@/app/_server/pictures/view';
import { trendOf } from '@/app/_server/view';

export const dynamic = 'force-dynamic';

/** The months of a view by its own parameters, as a table or as the picture of their line. */
export const GET = answer((asked) => {
  const { context, view } = askedView(asked);
  const format = required(asked.query, 'format');
  if (isPictureFormat(format)) return pictureBody(trendPicture(context, view), format);
  return downloadOf(trendOf(context, view).table, format);
});

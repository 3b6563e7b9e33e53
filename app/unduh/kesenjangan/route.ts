import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { askedView } from '@/app/_server/asked-view';
import { downloadOf } from '@/app/_server/download';
import { gapTableOf } from '@/app/_server/view';

export const dynamic = 'force-dynamic';

/** Where the gap of a view can be closed, by the view's own parameters. */
export const GET = answer((asked) => {
  const { context, view } = askedView(asked);
  return downloadOf(gapTableOf(context, view), required(asked.query, 'format'));
});

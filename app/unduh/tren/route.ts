import { answer } from '@/app/_api/answer';
import { required } from '@/app/_border/parameters';
import { askedView } from '@/app/_server/asked-view';
import { downloadOf } from '@/app/_server/download';
import { trendOf } from '@/app/_server/view';

export const dynamic = 'force-dynamic';

/** The months of a view, by the view's own parameters. */
export const GET = answer((asked) => {
  const { context, view } = askedView(asked);
  return downloadOf(trendOf(context, view).table, required(asked.query, 'format'));
});

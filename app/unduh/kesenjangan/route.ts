import { answer } from '@/app/_api/answer';
import { readIndicator, readLevel, readPlace, required } from '@/app/_border/parameters';
import { downloadOf } from '@/app/_server/download';
import { periodShown } from '@/app/_server/page-context';
import { gapTableOf, viewOf } from '@/app/_server/view';

export const dynamic = 'force-dynamic';

/** Where the gap of a view can be closed, by the view's own parameters. */
export const GET = answer(({ store, query, deployment }) => {
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const indicator = readIndicator(store, required(query, 'indikator'), 'indikator');
  const level = readLevel(place, required(query, 'tingkat'), 'tingkat');
  const context = { store, query, deployment, dataPer: '' };
  const view = viewOf(context, periodShown(context, place), { indicator, place, level });
  return downloadOf(gapTableOf(context, view), required(query, 'format'));
});

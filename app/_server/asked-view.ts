import type { Asked } from '@/app/_api/answer';
import { readIndicator, readLevel, readPlace, required } from '@/app/_border/parameters';
import { type PageContext, periodShown } from './page-context';
import { type View, viewOf } from './view';

/** The view that a download was asked from: its own address parameters, checked as a route checks them. */
export function askedView({ store, query, deployment, reader }: Asked): Readonly<{ context: PageContext; view: View }> {
  const context = { store, query, deployment, reader, dataPer: '' };
  const place = readPlace(store, required(query, 'wilayah'), 'wilayah');
  const indicator = readIndicator(store, required(query, 'indikator'), 'indikator');
  const level = readLevel(place, required(query, 'tingkat'), 'tingkat');
  return { context, view: viewOf(context, periodShown(context, place), { indicator, place, level }) };
}

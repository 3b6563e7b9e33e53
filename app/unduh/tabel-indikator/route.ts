import { answer } from '@/app/_api/answer';
import { readGrid } from '@/app/_border/grid-request';
import { required } from '@/app/_border/parameters';
import { gridBody } from '@/app/_server/grid';

export const dynamic = 'force-dynamic';

/** The tables of a choice of indicators, areas and periods, by the builder's own parameters. */
export const GET = answer(({ store, query, deployment }) =>
  gridBody({ store, deployment }, readGrid(store, deployment, query), required(query, 'format')),
);

import { wordingAt } from '@/db/queries/follow-up-table';
import { placeArea } from '@/db/queries/place';
import { STOCK_CODES, figuresOf } from '@/db/queries/profile';
import { puskesmasCriteria } from '@/db/queries/puskesmas-criteria';
import { clusterServices } from '@/lib/analysis/cluster-services';
import { type PuskesmasCriterion, clusterTable, readinessTable } from '@/lib/exports/cluster-table';
import type { ExportTable } from '@/lib/exports/table';
import { answered } from './cache';
import type { TableAsked } from './ilp-tables';
import { sheetOf } from './pws-sheet';

type Asked = Pick<TableAsked, 'context' | 'place' | 'shown'>;

/** What each klaster delivers in a place, and how far its puskesmas are organised by klaster. */
export function clustersAsked({ context, place, shown: { asOf } }: Asked) {
  const { store } = context;
  const code = placeArea(place).code;
  return answered(store, 'clusters', [code, asOf], () => ({
    clusters: clusterServices(figuresOf(store, place, STOCK_CODES, { asOf }), sheetOf(context, place, asOf), asOf),
    criteria: puskesmasCriteria(store, place, asOf) as readonly PuskesmasCriterion[],
    wording: wordingAt(store, place),
  }));
}

/** The same as tables out. */
export function clusterTables(asked: TableAsked): readonly ExportTable[] {
  const { clusters, criteria, wording } = clustersAsked(asked);
  return [
    clusterTable(asked.frame, clusters, wording),
    ...(criteria.length > 0 ? [readinessTable(asked.frame, criteria)] : []),
  ];
}

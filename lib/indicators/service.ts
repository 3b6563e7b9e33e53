import type { Indicator } from './indicator';

/**
 * True for what puskesmas report month by month as a share (cumulative, monthly, rate): the indicators for which pages
 * use the four words of PWS. A stock reads "mencapai" or "belum mencapai acuan", a count has no status.
 */
export function isServiceIndicator({ kind }: Pick<Indicator, 'kind'>): boolean {
  return kind === 'cumulative' || kind === 'monthly' || kind === 'rate';
}

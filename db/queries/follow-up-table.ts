import { formatMonth, yearOf } from '@/lib/coverage/period';
import { followUpTable } from '@/lib/exports/follow-up-table';
import type { ExportTable } from '@/lib/exports/table';
import type { Wording } from '@/lib/narrative/catch-up';
import type { Store } from '../client';
import { belowSteadyOf, settingOf } from '../settings';
import type { FollowUps } from '@/lib/pws/follow-up';
import { kecamatanByDesa } from './coverage-table';
import type { Place } from './place';
import type { PwsRequest } from './pws';
import { tableFrame } from './table-frame';
import { targetFinder } from './targets';

/** The table for people behind what is to be done, framed as coverage's is, on the wall clock of `timeZone`. */
export function followUpTableOf(
  store: Store,
  { indicator, place, level, month }: PwsRequest,
  followUps: FollowUps,
  timeZone: string,
): ExportTable {
  const area = place.kind === 'area' ? place.area : place.kabupaten;
  const subject = { place, level, kind: indicator.kind, asOf: month, periodText: formatMonth(month) };
  return followUpTable({
    ...tableFrame(store, subject, timeZone),
    indicator,
    target: targetFinder(store, indicator, yearOf(month))(area.id),
    month,
    followUps,
    belowSteady: belowSteadyOf(store),
    wording: wordingAt(store, place),
    parents: level === 'desa' ? kecamatanByDesa(store, area) : new Map(),
  });
}

/** How a status is worded in a place: the setting is for those near the people, a camat and a puskesmas. */
export function wordingAt(store: Store, place: Place): Wording {
  const isNear = place.kind === 'puskesmas' || place.area.level === 'kecamatan' || place.area.level === 'desa';
  return isNear ? settingOf(store, 'pws.statusWording') : 'kata-dan-tindakan';
}

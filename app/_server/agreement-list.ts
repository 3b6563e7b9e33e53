import type { AgreementAsked } from '@/app/_border/agreement-address';
import { agreements, agreementsOf } from '@/db/agreements/agreements';
import { sinceOf } from '@/db/agreements/base-figure';
import { carriedInto } from '@/db/agreements/carried';
import { ownAreaOf } from '@/db/agreements/own-area';
import { findIndicator } from '@/db/indicators';
import { type Agreement, type AgreementState, stateOn } from '@/lib/agreements/agreement';
import { byNeed, stateCounts } from '@/lib/agreements/need-order';
import type { Reader } from '@/lib/access/reader';
import { subtree } from '@/lib/areas/code';
import { wallClockAt } from '@/lib/coverage/wall-clock';
import { expectedText, sinceText, yearEndText } from '@/lib/narrative/agreement-since';
import { fullName } from '@/lib/narrative/place';
import { indicatorHref } from './links';
import type { PageContext } from './page-context';
import { hrefWithin } from './scope';

type Seen = Pick<PageContext, 'store' | 'deployment' | 'reader'>;

/** A list of agreements as a page or file shows it on a day. */
export type AgreementList = Readonly<{
  today: string;
  /** True where only the reader's own area is shown. */
  mine: boolean;
  /** By need; of one meeting, what it took over comes with its own. */
  agreements: readonly Agreement[];
  /** Of the same list, whatever state was asked for. */
  counts: Readonly<Record<AgreementState, number>>;
}>;

/** The day on the district's clock. */
export function todayOf({ deployment: { timeZone } }: Pick<PageContext, 'deployment'>): string {
  return wallClockAt(new Date(), timeZone).day;
}

/** True for those whose list is that of an area of their own. */
export function hasOwnList(reader: Reader): boolean {
  return reader.kind === 'account' && (reader.role === 'camat' || reader.role === 'puskesmas');
}

/** The agreements that an address asks for. An area-bound reader sees the own area first, unless another list is named. */
export function agreementList(seen: Seen, asked: AgreementAsked): AgreementList {
  const { store, deployment, reader } = seen;
  const today = todayOf(seen);
  const { area, office, rakor } = asked;
  const isPreset = hasOwnList(reader) && area === null && rakor === null;
  const mine = hasOwnList(reader) && (asked.mine ?? isPreset);
  const isOwn = ownAreaOf(store, reader, deployment.current);
  const within = area && subtree(area.id, area.level);
  const held = rakor ? [...carriedInto(store, rakor), ...agreementsOf(store, rakor.id)] : agreements(store);
  const all = held.filter(
    (each) =>
      (!within || (each.areaId >= within.first && each.areaId <= within.last)) &&
      (!office || each.office === office.name) &&
      (!mine || isOwn(each.area.code)),
  );
  const listed = asked.state === null ? all : all.filter((each) => stateOn(each, today) === asked.state);
  return { today, mine, agreements: byNeed(listed, today), counts: stateCounts(all, today) };
}

/** What an agreement's indicator has done since, as it is read; `href` leads to its figures. Null without an indicator. */
export type SinceLine = Readonly<{ text: string; expected: string; note: string; href: string | null }>;

/** The same for a reader who may see the area's figures; who may not is told that they are another's. */
export function sinceLine(seen: Seen, agreement: Agreement): SinceLine | null {
  const { store } = seen;
  const indicator = agreement.indicator === null ? null : findIndicator(store, agreement.indicator);
  if (!indicator) return null;
  const subject = { indicator, place: fullName(agreement.area) };
  const wanted = indicatorHref(indicator.code, { wilayah: agreement.area.code });
  const href = hrefWithin(seen, wanted);
  if (href === null) {
    const text = `${indicator.code} ${subject.place}: angkanya di luar wilayah akun Anda.`;
    return { text, expected: expectedText(subject, null, agreement.expected), note: '', href };
  }
  const since = sinceOf(store, agreement);
  if (!since) {
    const text = `${indicator.code} ${subject.place}: belum ada data saat disepakati.`;
    return { text, expected: expectedText(subject, null, agreement.expected), note: '', href };
  }
  return {
    text: sinceText(subject, since),
    expected: expectedText(subject, since, agreement.expected),
    note: yearEndText(subject, since),
    href,
  };
}

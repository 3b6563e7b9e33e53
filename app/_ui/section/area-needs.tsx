import { answered } from '@/app/_server/cache';
import { sheetOf } from '@/app/_server/pws-sheet';
import { indicatorHref, newAgreementHref, placeHref } from '@/app/_server/links';
import { StatusWord } from '@/app/_ui/pws/status-word';
import type { Store } from '@/db/client';
import { areaNeeds } from '@/db/queries/area-needs';
import { wordingAt } from '@/db/queries/follow-up-table';
import { type Place, placeArea } from '@/db/queries/place';
import { type Month, formatMonth } from '@/lib/coverage/period';
import { type Wording, needSentence, needStatus } from '@/lib/narrative/catch-up';
import { areaNeedsSentence } from '@/lib/narrative/follow-up';
import { formatCount, formatMonthName } from '@/lib/narrative/format';
import { type FollowUp, allNeeds } from '@/lib/pws/follow-up';

type Props = Readonly<{
  store: Store;
  place: Place;
  asOf: Month;
  example: boolean;
  /** True for who may enter what is agreed: others are not given the way. */
  mayAgree: boolean;
}>;

/** More than these would be no priorities; the rest is in the PWS sheet, in order of need. */
const MOST_SHOWN = 5;

/** What one place should turn to first: its service indicators that are Jelek or Kurang, each with its sentence. */
export function AreaNeeds({ store, place, asOf, example, mayAgree }: Props) {
  const area = placeArea(place);
  const needs = answered(store, 'area-needs', [area.code, asOf], () =>
    areaNeeds(store, place, asOf, sheetOf({ store }, place, asOf)),
  );
  if (needs.judged === 0) return null;
  const all = allNeeds(needs);
  const wording = wordingAt(store, place);
  const hrefOf = ({ indicator }: FollowUp) =>
    indicatorHref(indicator.code, {
      wilayah: area.code,
      periode: formatMonth(asOf),
    });
  return (
    <section className="frame" aria-labelledby="kebutuhan-judul">
      <h2 id="kebutuhan-judul">Pelayanan yang perlu ditindaklanjuti</h2>
      <p className="frame-subtitle">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {areaNeedsSentence(needs)} Data {formatMonthName(asOf)}.
      </p>
      <ol className="need-list">
        {all.slice(0, MOST_SHOWN).map((need) => (
          <NeedItem
            key={need.indicator.code}
            need={need}
            href={hrefOf(need)}
            agreeHref={mayAgree ? newAgreementHref(area, need.indicator.code) : null}
            wording={wording}
          >
            {needSentence(need, asOf)}
          </NeedItem>
        ))}
      </ol>
      {all.length > MOST_SHOWN && (
        <p className="actions screen-only">
          <a href={`${placeHref(area, formatMonth(asOf))}&urut=prioritas#pws`}>
            {formatCount(all.length - MOST_SHOWN)} indikator lain, menurut urutan kebutuhan
          </a>
        </p>
      )}
    </section>
  );
}

type ItemProps = Readonly<{
  need: FollowUp;
  href: string;
  agreeHref: string | null;
  wording: Wording;
  children: string;
}>;

/** One indicator with its status and what would bring it back to its target. */
function NeedItem({ need, href, agreeHref, wording, children }: ItemProps) {
  return (
    <li>
      <p className="need-name">
        <a href={href}>{need.indicator.name}</a>
        {need.row.status && <StatusWord status={need.row.status} text={needStatus(need, wording)} />}
      </p>
      {children && <p className="need-sentence">{children}</p>}
      {agreeHref && (
        <p className="small screen-only">
          <a className="agree-link" href={agreeHref}>
            Catat tindak lanjut
          </a>
        </p>
      )}
    </li>
  );
}

import { type Blockers, blockersIn, wordsOf } from '@/app/_server/blockers';
import type { IlpType } from '@/lib/facilities/ilp-rule';
import { formatPeriod } from '@/lib/coverage/period';
import { actorName } from '@/lib/narrative/actor';
import { blockersSentence, reportedShare } from '@/lib/narrative/blockers';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { unitNoun } from '@/lib/narrative/headline';
import { nearSentence } from '@/lib/narrative/near-facilities';
import { ilpHref } from './ilp-address';
import type { PartProps } from './part-props';

const TYPES: readonly IlpType[] = ['posyandu', 'pustu'];
/** More would be no priorities; the part has them all. */
const MOST_SHOWN = 3;

/** What holds back most and who is one step away, of posyandu and pustu; each leads to the part "Hambatan". */
export function BlockerFinding({ context, place, shown, path }: PartProps) {
  const kinds = TYPES.map((type) => ({
    type,
    blockers: blockersIn(context, place, shown.asOf, { type, order: 'jumlah' }),
  })).filter(({ blockers }) => blockers.figure.denominator > 0);
  if (kinds.length === 0) return null;
  const period = shown.asked ? formatPeriod(shown.period) : null;
  return (
    <section className="frame" aria-labelledby="hambatan-utama-judul">
      <h2 id="hambatan-utama-judul">Yang menghambat dan yang terdekat</h2>
      {context.deployment.district.example && (
        <p className="frame-subtitle">
          <strong className="example-mark">CONTOH.</strong>
        </p>
      )}
      <div className="columns hub">
        {kinds.map(({ type, blockers }) => (
          <Kind
            key={type}
            blockers={blockers}
            district={context.deployment.district.code}
            href={ilpHref(path, { part: 'hambatan', period, jenis: type === 'posyandu' ? null : type })}
          />
        ))}
      </div>
    </section>
  );
}

type KindProps = Readonly<{
  blockers: Blockers;
  district: Parameters<typeof actorName>[1];
  href: string;
}>;

function Kind({ blockers, district, href }: KindProps) {
  const { indicator, held, lines, near, figure } = blockers;
  const noun = unitNoun(indicator);
  const [first] = near.steps;
  const top = lines.filter(({ lacking }) => lacking.numerator > 0).slice(0, MOST_SHOWN);
  return (
    <div>
      <h3>
        <a href={href}>{capitalised(noun)}: hambatan</a>
      </h3>
      <p>
        {top.length > 0
          ? `${formatCount(held.count)} ${indicator.unit} belum ${indicator.done}. Yang paling banyak dilaporkan:`
          : blockersSentence(indicator, figure, held, null)}
      </p>
      {top.length > 0 && (
        <ol className="hub-list">
          {top.map((line) => {
            const words = wordsOf(blockers, line.criterion);
            return (
              <li key={line.criterion}>
                <strong>{capitalised(words.lacking)}</strong>: {reportedShare(line)}{' '}
                <span className="muted">({actorName(words.actor, district)})</span>
              </li>
            );
          })}
        </ol>
      )}
      {held.count > 0 && (
        <p className="sentence">
          {nearSentence(indicator, near, first ? wordsOf(blockers, first.criterion).lacking : null)}{' '}
          <a className="screen-only" href={`${href}#tinggal-satu-judul`}>
            Nama-namanya<span className="visually-hidden"> ({noun})</span>
          </a>
        </p>
      )}
      {near.steps.length > 1 && (
        <p className="small muted">
          Menurut kriteria:{' '}
          {near.steps
            .map(
              ({ criterion, facilities }) =>
                `${wordsOf(blockers, criterion).lacking} ${formatCount(facilities.length)}`,
            )
            .join('; ')}
          .
        </p>
      )}
    </div>
  );
}

import type { HeldField } from '@/db/queries/spm-fields';
import { type FieldTally, fieldRatio } from '@/lib/facilities/spm-fields';
import { formatCount, formatPercent, formatRatio } from '@/lib/narrative/format';
import { silentPhrase } from '@/lib/narrative/spm-fields';

type Props = Readonly<{
  fields: readonly HeldField[];
  tallies: readonly FieldTally[];
  /** Where the posyandu are listed that a field still lacks; null where the reader may not open it. */
  hrefOf: (field: HeldField) => string | null;
}>;

/**
 * The six fields as bars whose whole length is all posyandu aktif: those that serve, those reported not to, and hatched
 * those of which nothing was reported. Percentages are of the reported ones.
 */
export function FieldBars({ fields, tallies, hrefOf }: Props) {
  const active = tallies[0]?.active ?? 0;
  return (
    <>
      <p className="bars-key">
        <span>Panjang penuh = {formatCount(active)} posyandu aktif</span>
        <span className="key-served">melayani</span>
        <span className="key-unserved">dilaporkan belum</span>
        <span className="key-silent">belum dilaporkan</span>
      </p>
      <ul className="bars spm-bars">
        {fields.map((field, index) => (
          <FieldBar key={field.criterion} field={field} tally={tallies[index]} href={hrefOf(field)} />
        ))}
      </ul>
    </>
  );
}

type BarProps = Readonly<{ field: HeldField; tally: FieldTally | undefined; href: string | null }>;

function FieldBar({ field: { criterion, name, coach }, tally, href }: BarProps) {
  if (!tally || tally.active === 0) return null;
  const { serving, reported, active } = tally;
  const ratio = fieldRatio(tally);
  const unserved = reported - serving;
  const silent = silentPhrase(tally);
  return (
    <li className="bar-row" data-code={criterion}>
      <span className="bar-name">{name}</span>
      <span className="bar" data-absent={ratio ? undefined : 'not-reported'} aria-hidden="true">
        {ratio && <span className="bar-fill" data-bin="3" style={{ inlineSize: share(serving, active) }} />}
        {ratio && reported < active && (
          <span
            className="bar-silent"
            style={{ insetInlineStart: share(reported, active), inlineSize: share(active - reported, active) }}
          />
        )}
      </span>
      {ratio ? (
        <>
          <span className="bar-value number">{formatPercent(ratio)}</span>
          <span className="bar-ratio number">{formatRatio(ratio)}</span>
        </>
      ) : (
        <span className="bar-absent">belum dilaporkan</span>
      )}
      <span className="bar-note">
        Pembina {coach}
        {unserved > 0 && (
          <>
            ;{' '}
            {href ? (
              <a href={href}>{formatCount(unserved)} dilaporkan belum</a>
            ) : (
              `${formatCount(unserved)} dilaporkan belum`
            )}
          </>
        )}
        {ratio && silent && `; ${silent}`}
      </span>
    </li>
  );
}

/** Two decimals are finer than a screen. */
function share(part: number, whole: number): string {
  return `${Math.round((part / whole) * 1e4) / 100}%`;
}

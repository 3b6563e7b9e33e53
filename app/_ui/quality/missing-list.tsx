import type { Placed } from '@/app/_server/quality-lines';
import type { Store } from '@/db/client';
import { indicators } from '@/db/indicators';
import { byKey } from '@/lib/analysis/quality/by-key';
import type { MissingLine } from '@/lib/exports/quality/missing-table';
import { formatCount } from '@/lib/narrative/format';

type Props = Readonly<{ store: Store; lines: readonly Placed<MissingLine>[] }>;

/** Desa with what is awaited of them and of their posyandu, and what the codes stand for. */
export function MissingList({ store, lines }: Props) {
  if (lines.length === 0) return <p className="sentence">Semua laporan bulan ini sudah masuk. Terima kasih.</p>;
  const codes = new Set(lines.flatMap((line) => line.codes));
  return (
    <>
      <ul className="awaited">
        {[...byKey(lines, ({ desaCode }) => desaCode)].map(([code, own]) => (
          <li key={code}>
            <h3>
              <a href={`/wilayah/${code}`}>{own[0]?.desa}</a>
            </h3>
            <ul>
              {own.map((line) => (
                <li key={line.facility ?? ''}>
                  <strong>{line.facility ?? 'Laporan desa'}</strong>{' '}
                  <span className="muted">
                    {formatCount(line.codes.length)} dari {formatCount(line.expected)} belum:
                  </span>{' '}
                  {line.codes.length === line.expected ? 'semuanya' : line.codes.join(', ')}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <details className="fold">
        <summary>Arti kode indikator</summary>
        <dl className="matrix-key">
          {indicators(store)
            .filter((indicator) => codes.has(indicator.code))
            .map(({ code, name }) => (
              <div key={code}>
                <dt>{code}</dt>
                <dd>{name}</dd>
              </div>
            ))}
        </dl>
      </details>
    </>
  );
}

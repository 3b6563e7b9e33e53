import { type Quality, servingRows } from '@/app/_server/quality';
import { byKey } from '@/lib/analysis/quality/by-key';
import { type Arrival, countArrivals } from '@/lib/analysis/quality/punctuality';
import { formatCount, formatMonthName } from '@/lib/narrative/format';
import { PartFrame } from './part-frame';
import { type QualityAddress, qualityHref } from './quality-address';

type Props = Readonly<{ quality: Quality; example: boolean; address: QualityAddress }>;

const COLUMNS: readonly (readonly [word: string, arrival: Arrival | null])[] = [
  ['Tepat waktu', 'on-time'],
  ['Lewat batas', 'late'],
  ['Belum lapor', 'missing'],
  ['Belum jatuh tempo', 'awaited'],
  ['Fasilitas', null],
];

/** How the month's reports came in, by puskesmas: in time, late, not at all; what is not due yet stands apart. */
export function PuskesmasTable({ quality, example, address }: Props) {
  const { asOf } = quality.ground;
  const month = quality.arrivals().filter((each) => each.month === asOf);
  const columns = COLUMNS.filter(
    ([, arrival]) => arrival !== 'awaited' || month.some((each) => each.arrival === 'awaited'),
  );
  const own = byKey(month, (each) => each.puskesmas);
  return (
    <PartFrame
      id="bulan-ini-judul"
      title={`Laporan fasilitas ${formatMonthName(asOf)}, per puskesmas`}
      example={example}
      subtitle="Fasilitas menurut kode_puskesmas masing-masing. Buka namanya untuk melihat fasilitas yang perlu dihubungi."
    >
      <div className="scroll" tabIndex={0} role="region" aria-label="Laporan fasilitas per puskesmas">
        <table className="data-table quality-table">
          <thead>
            <tr>
              <th scope="col">Puskesmas</th>
              {columns.map(([word]) => (
                <th key={word} scope="col" className="number">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {servingRows(quality.ground, own).map(({ key, code, name }) => {
              const arrivals = (own.get(key) ?? []).map(({ arrival }) => arrival);
              const counts = countArrivals(arrivals);
              return (
                <tr key={name}>
                  <th scope="row">{code ? <a href={qualityHref({ ...address, puskesmas: code })}>{name}</a> : name}</th>
                  {[counts['on-time'], counts.late, counts.missing, counts.awaited, arrivals.length].map(
                    (count, at) => (
                      <td key={at} className="number">
                        {formatCount(count)}
                      </td>
                    ),
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </PartFrame>
  );
}

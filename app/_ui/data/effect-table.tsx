import type { HeadlineEffect } from '@/db/jobs/effect';
import { parseMonth } from '@/lib/coverage/period';
import { formatMonthName } from '@/lib/narrative/format';
import { countedText } from '@/lib/narrative/job';

/** What storing would do to the figures that the overview begins with, and to what was reported. */
export function EffectTable({ effects }: Readonly<{ effects: readonly HeadlineEffect[] }>) {
  const [first] = effects;
  if (!first) return <p>Angka utama kabupaten tidak berubah.</p>;
  const month = parseMonth(first.month);
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Tabel dampak pada angka utama">
      <table className="data-table">
        <caption className="visually-hidden">Angka utama sebelum dan sesudah kiriman ini disimpan</caption>
        <thead>
          <tr>
            <th scope="col">Angka utama, {month === null ? first.month : formatMonthName(month)}</th>
            <th scope="col" className="number">
              Sekarang
            </th>
            <th scope="col" className="number">
              Menjadi
            </th>
          </tr>
        </thead>
        <tbody>
          {effects.map(({ code, name, unit, before, after }) => (
            <tr key={code}>
              <th scope="row">
                {name} <span className="muted small">{unit}</span>
              </th>
              <td className="number">{countedText(before)}</td>
              <td className="number">
                <strong>{countedText(after)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

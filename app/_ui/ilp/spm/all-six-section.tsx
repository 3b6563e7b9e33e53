import type { SpmPosyandu } from '@/app/_server/spm-view';
import { WayTo } from '@/app/_ui/shell/way-to';
import type { FieldTally } from '@/lib/facilities/spm-fields';
import { formatCount } from '@/lib/narrative/format';

type Props = Readonly<{
  posyandu: readonly SpmPosyandu[];
  all: FieldTally;
  example: boolean;
  hrefOf: (code: string) => string | null;
}>;

/** The posyandu that serve all six fields, by name; nothing where there is no posyandu aktif. */
export function AllSixSection({ posyandu, all, example, hrefOf }: Props) {
  if (all.active === 0) return null;
  const serving = posyandu.filter((each) => each.all === true);
  return (
    <section className="frame" aria-labelledby="keenam-judul">
      <h2 id="keenam-judul">Melayani keenam bidang</h2>
      <p className="frame-subtitle">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {formatCount(all.serving)} dari {formatCount(all.active)} posyandu aktif. {restPhrase(all)}
      </p>
      {serving.length > 0 && (
        <details className="fold" open={serving.length <= 10}>
          <summary>Nama {formatCount(serving.length)} posyandu</summary>
          <ul className="facility-list">
            {serving.map(({ code, name, hamlet, areaName }) => (
              <li key={code}>
                <span className="facility-name">
                  <WayTo href={hrefOf(code)}>{hamlet ? `${name}, ${hamlet}` : name}</WayTo>
                </span>
                <span className="facility-place">{areaName}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function restPhrase({ serving, reported, active }: FieldTally): string {
  const [not, unknown] = [reported - serving, active - reported];
  const lacking = `${formatCount(not)} dilaporkan belum melayani sedikitnya satu bidang`;
  return unknown === 0
    ? `${lacking}.`
    : `${lacking}; ${formatCount(unknown)} belum dapat dinilai karena laporannya belum lengkap.`;
}

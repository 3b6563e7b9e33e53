import { type BoundarySet } from '@/db/boundaries';
import { isComplete } from '@/db/queries/map-shapes';
import type { BoundaryLevel } from '@/lib/areas/boundary/check';
import type { AreaCode } from '@/lib/areas/code';
import { boundaryNote, formatDated } from '@/lib/narrative/boundary';
import { capitalised, formatCount, formatMoment } from '@/lib/narrative/format';
import { levelNoun } from '@/lib/narrative/place';

type Props = Readonly<{
  drawn: Readonly<Record<BoundaryLevel, BoundarySet | null>>;
  sets: readonly BoundarySet[];
  district: AreaCode;
  timeZone: string;
}>;

/** What is drawn now at each level, with the way back; below it everything that was ever brought in. */
export function BoundarySets({ drawn, sets, district, timeZone }: Props) {
  return (
    <>
      <section className="frame boundary" aria-labelledby="tergambar-judul">
        <h2 id="tergambar-judul">Yang tergambar sekarang</h2>
        <dl className="boundary-drawn">
          {(['kecamatan', 'desa'] as const).map((level) => (
            <div key={level}>
              <dt>{capitalised(levelNoun(level, district))}</dt>
              <dd>{drawn[level] ? <Drawn set={drawn[level]} timeZone={timeZone} /> : otherwise(level, drawn.desa)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {sets.length > 0 && (
        <section className="frame boundary" aria-labelledby="riwayat-judul">
          <h2 id="riwayat-judul">Riwayat berkas batas</h2>
          <div className="scroll" tabIndex={0} role="region" aria-label="Tabel riwayat berkas batas">
            <table className="data-table">
              <thead>
                <tr>
                  <th scope="col">Berkas</th>
                  <th scope="col">Tingkat</th>
                  <th scope="col">Sumber dan tanggal</th>
                  <th scope="col">Dimasukkan</th>
                  <th scope="col">Keadaan</th>
                </tr>
              </thead>
              <tbody>
                {sets.map((set) => (
                  <tr key={set.id}>
                    <th scope="row">{set.fileName}</th>
                    <td>{levelNoun(set.level, district)}</td>
                    <td>
                      {set.source}, {formatDated(set.dated)}
                    </td>
                    <td>{broughtIn(set, timeZone)}</td>
                    <td>{stateOf(set, drawn[set.level], timeZone)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </>
  );
}

function Drawn({ set, timeZone }: Readonly<{ set: BoundarySet; timeZone: string }>) {
  const { id, level, fileName, report } = set;
  return (
    <>
      <p>
        <strong>{boundaryNote(set, false)}</strong>
      </p>
      <p>
        {formatCount(report.matched)} dari {formatCount(report.expected)} wilayah, dari {fileName}.{' '}
        {broughtIn(set, timeZone)}.
      </p>
      <form action="/api/data/batas/batal" method="post">
        <input type="hidden" name="tingkat" value={level} />
        <input type="hidden" name="berkas" value={id} />
        <button className="button" type="submit">
          Batalkan batas {level} ini
        </button>
      </form>
    </>
  );
}

function broughtIn({ createdAt, createdBy }: BoundarySet, timeZone: string): string {
  const by = createdBy ? `oleh ${createdBy}` : 'dengan perintah geo:import';
  return `Dimasukkan ${formatMoment(new Date(createdAt), timeZone)} ${by}`;
}

function stateOf({ id, withdrawnAt }: BoundarySet, drawn: BoundarySet | null, timeZone: string): string {
  if (withdrawnAt) return `dibatalkan ${formatMoment(new Date(withdrawnAt), timeZone)}`;
  return drawn?.id === id ? 'tergambar' : 'digantikan';
}

/** What stands in where a level has no file of its own. */
function otherwise(level: BoundaryLevel, desa: BoundarySet | null): string {
  if (level === 'desa' || !desa) return 'Peta indikatif dari titik wakil desa/kelurahan, bukan batas resmi.';
  if (isComplete(desa)) return boundaryNote(desa, true);
  const missing = formatCount(desa.report.missing.length);
  return `Peta indikatif: batas desa/kelurahan yang ada belum lengkap (${missing} belum ada), jadi tidak digabung menjadi kecamatan.`;
}

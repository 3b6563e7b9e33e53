import type { BoundaryDraft } from '@/app/_server/boundary-draft';
import type { BoundaryArea } from '@/lib/areas/boundary/check';
import type { AreaCode } from '@/lib/areas/code';
import { boundaryPreview } from '@/lib/drawing/boundary-preview';
import { svgText } from '@/lib/drawing/svg-text';
import { boundaryFindings, boundaryNote, coverageSentence } from '@/lib/narrative/boundary';
import { levelNoun } from '@/lib/narrative/place';

type Props = Readonly<{
  draft: BoundaryDraft;
  areas: readonly BoundaryArea[];
  district: AreaCode;
  example: boolean;
}>;

/** Longer lists fold away: a file of a whole province has thousands of surplus shapes. */
const MOST_OPEN = 12;

/** What was found in a file that waits: why it is refused, or what taking it would mean, with the map it would make. */
export function BoundaryCheckSection({ draft, areas, district, example }: Props) {
  const { level, fileName, check, id } = draft;
  const noun = levelNoun(level, district);
  return (
    <section className="frame boundary" aria-labelledby="periksa-judul">
      <h2 id="periksa-judul">Hasil pemeriksaan {fileName || 'berkas'}</h2>
      {check.report ? (
        <div className="boundary-found">
          <div>
            <p>{coverageSentence(check.report, level, district)}</p>
            {boundaryFindings(check.report, level, district).map((finding) => (
              <Finding key={finding.sentence} {...finding} />
            ))}
            <p>
              Keterangan di setiap peta: <strong>{boundaryNote(check, false)}</strong>
            </p>
            <p>Belum ada yang disimpan. Berkas ini menunggu paling lama satu jam.</p>
            <form action="/api/data/batas/simpan" method="post" className="boundary-decision">
              <input type="hidden" name="periksa" value={id} />
              <button className="button button-primary" type="submit">
                Simpan dan gambar batas {noun}
              </button>
              <a href="/data/batas">Jangan simpan</a>
            </form>
          </div>
          <div
            dangerouslySetInnerHTML={{
              __html: svgText(
                boundaryPreview({
                  shapes: check.shapes.map((shape) => ({ shape, name: nameOf(areas, shape.code) })),
                  points: areas.flatMap(({ points }) => points),
                  title: `Batas ${noun} dari ${fileName}`,
                  description: 'Titik menandai letak wilayah yang sudah dikenal; seharusnya di dalam bentuknya.',
                  note: boundaryNote(check, false),
                  example,
                }),
                'pratinjau',
              ),
            }}
          />
        </div>
      ) : (
        <div className="notice notice-problem" role="alert">
          <p>
            <strong>Berkas ini tidak dapat dipakai; tidak ada yang disimpan.</strong>
          </p>
          <ul className="boundary-list">
            {check.errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

function Finding({ sentence, areas }: Readonly<{ sentence: string; areas: readonly string[] }>) {
  if (areas.length === 0) return <p>{sentence}</p>;
  return (
    <details className="boundary-finding" open={areas.length <= MOST_OPEN}>
      <summary>{sentence}</summary>
      <ul className="boundary-list">
        {areas.map((area, index) => (
          <li key={index}>{area}</li>
        ))}
      </ul>
    </details>
  );
}

function nameOf(areas: readonly BoundaryArea[], code: AreaCode): string {
  return areas.find((area) => area.code === code)?.name ?? code;
}

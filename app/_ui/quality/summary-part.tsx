import { partsOf } from '@/app/_server/quality';
import { summaryLines } from '@/app/_server/quality-lines';
import { closedMonths, waitingSubmissions } from '@/db/queries/waiting';
import { SCORE_PARTS, type ScorePart, scoreOf } from '@/lib/analysis/quality/score';
import { formatCount } from '@/lib/narrative/format';
import { DQR_SOURCE, PART_WORDS, SCORE_RULE, partText, pointsText, shareText } from '@/lib/narrative/quality';
import { waitingSentence } from '@/lib/narrative/waiting';
import { PartFrame } from './part-frame';
import { type QualityAddress, qualityHref } from './quality-address';
import type { LinkedPartProps } from './part-props';

/** Where each part of the score is opened. */
const OPENS: Readonly<Record<ScorePart, QualityAddress['part']>> = {
  completeness: 'kelengkapan',
  timeliness: 'ketepatan',
  consistency: 'konsistensi',
  outliers: 'pencilan',
  denominators: 'penyebut',
};

/** The score and its parts, each n/N leading to the names behind it. */
export function SummaryPart({ context, quality, puskesmas, address, download }: LinkedPartProps) {
  const { store, deployment } = context;
  const lines = summaryLines(quality, puskesmas);
  const total = partsOf(quality, puskesmas);
  const href = (part: ScorePart, code: string | null) =>
    qualityHref({ ...address, part: OPENS[part], puskesmas: code ?? address.puskesmas });
  const waiting = waitingSentence(waitingSubmissions(store, puskesmas?.code ?? null), closedMonths(store));
  return (
    <>
      <dl className="quality-parts">
        {SCORE_PARTS.map((part) => (
          <div key={part}>
            <dt>{PART_WORDS[part].title}</dt>
            <dd>
              <a href={href(part, null)}>{shareText(total[part])}</a>
              <span className="number">{partText(total[part])}</span>
              <span className="small muted">{PART_WORDS[part].counts}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="sentence">{waiting}</p>
      <PartFrame
        id="skor-judul"
        title={puskesmas ? 'Skor dan bagiannya' : 'Laporan yang ditunggu dan mutu data, per puskesmas'}
        example={deployment.district.example}
        subtitle="n/N: yang beres dari yang dapat diperiksa bulan ini. Urut menurut laporan yang masih ditunggu; buka angkanya untuk melihat namanya."
        download={download}
      >
        <div className="scroll" tabIndex={0} role="region" aria-label="Skor mutu data per puskesmas">
          <table className="data-table quality-table">
            <thead>
              <tr>
                <th scope="col">Puskesmas</th>
                <th scope="col" className="number">
                  Ditunggu
                </th>
                {SCORE_PARTS.map((part) => (
                  <th key={part} scope="col" className="number">
                    {PART_WORDS[part].title}
                  </th>
                ))}
                <th scope="col" className="number">
                  Skor (0–100)
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map(({ code, name, parts }) => (
                <tr key={name}>
                  <th scope="row">{code ? <a href={qualityHref({ ...address, puskesmas: code })}>{name}</a> : name}</th>
                  <td className="number">
                    {formatCount(parts.completeness.denominator - parts.completeness.numerator)}
                  </td>
                  {SCORE_PARTS.map((part) => (
                    <td key={part} className="number">
                      {code && parts[part].denominator > 0 ? (
                        <a href={href(part, code)}>{partText(parts[part])}</a>
                      ) : (
                        partText(parts[part])
                      )}
                    </td>
                  ))}
                  <td className="number">{pointsText(scoreOf(parts)?.points ?? null)}</td>
                </tr>
              ))}
            </tbody>
            {!puskesmas && (
              <tfoot>
                <tr>
                  <th scope="row">{deployment.district.name}</th>
                  <td className="number">
                    {formatCount(total.completeness.denominator - total.completeness.numerator)}
                  </td>
                  {SCORE_PARTS.map((part) => (
                    <td key={part} className="number">
                      {partText(total[part])}
                    </td>
                  ))}
                  <td className="number">{pointsText(scoreOf(total)?.points ?? null)}</td>
                </tr>
              </tfoot>
            )}
          </table>
        </div>
        <p className="frame-note">
          {SCORE_RULE} Bagian-bagiannya mengikuti dimensi {DQR_SOURCE}: kelengkapan dan ketepatan waktu; konsistensi
          internal; konsistensi data penduduk. Kesesuaian dengan survei tidak dinilai: datanya tidak ada di sini.
        </p>
      </PartFrame>
    </>
  );
}

import type { HeldDisagreement } from '@/app/_server/quality-lines';
import { EditLink } from '@/app/_ui/table/edit-link';
import type { Rule } from '@/lib/analysis/quality/rule';
import { formatCount } from '@/lib/narrative/format';

type Line = HeldDisagreement;

/** A rule with what it compared and where the two values disagree. */
export type RuleFindings = Readonly<{ rule: Rule; compared: number; lines: readonly Line[] }>;

type Props = Readonly<{
  found: RuleFindings;
  example: boolean;
  withPuskesmas: boolean;
  hrefOf: (line: Line) => string;
  /** The address of the series, where the rule is about one. */
  seriesOf: (line: Line) => string | null;
  /** Where the reader edits the posyandu that a line is about. */
  editOf: (line: Line) => string | null;
}>;

/** So many lines of a rule stand on a page; the file has all of them. */
const MOST_LINES = 20;

export function RuleSection({ found, example, withPuskesmas, hrefOf, seriesOf, editOf }: Props) {
  const { rule, compared, lines } = found;
  const id = `aturan-${rule.code.toLowerCase()}`;
  const left = lines.length - MOST_LINES;
  return (
    <section className="frame" aria-labelledby={id}>
      <h2 id={id}>{rule.sentence}</h2>
      <p className="frame-subtitle">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {formatCount(lines.length)} dari {formatCount(compared)} perbandingan tidak cocok. {rule.check}
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label={`Tabel: ${rule.sentence}`}>
        <table className="data-table quality-table">
          <thead>
            <tr>
              <th scope="col">Tempat</th>
              <th scope="col">Nilai</th>
              <th scope="col">Pembanding</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, MOST_LINES).map((line, at) => {
              const series = seriesOf(line);
              const { left: first, right } = line.comparison;
              return (
                <tr key={at}>
                  <th scope="row">
                    {line.facility && `${line.facility}, `}
                    <a href={hrefOf(line)}>{line.desa}</a>
                    <EditLink name={line.facility ?? ''} href={editOf(line)} />
                    {withPuskesmas && <span className="row-note">{line.puskesmas}</span>}
                  </th>
                  <td>
                    <strong>{first.value}</strong>{' '}
                    <span className="muted">{series ? <a href={series}>{first.label}</a> : first.label}</span>
                  </td>
                  <td>
                    <strong>{right.value}</strong> <span className="muted">{right.label}</span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {left > 0 && (
        <p className="frame-note">{formatCount(left)} baris lain ada di berkas unduhan, atau pilih satu puskesmas.</p>
      )}
    </section>
  );
}

import { formatCount } from '@/lib/narrative/format';
import type { FindingGroup, FindingsView } from '@/lib/narrative/import-findings';

/** Everything that a check has found, errors first; the same slip in many rows is one entry with its first places. */
export function FindingList({ findings }: Readonly<{ findings: FindingsView }>) {
  const { outcome, several, errors, warnings } = findings;
  return (
    <section className="frame findings" aria-labelledby="temuan-judul">
      <h2 id="temuan-judul">Hasil pemeriksaan</h2>
      <p className="sentence">{outcome}</p>
      <Groups id="kesalahan" title="Kesalahan" {...errors} several={several} />
      <Groups id="peringatan" title="Peringatan" {...warnings} several={several} />
    </section>
  );
}

type GroupsProps = Readonly<{
  id: 'kesalahan' | 'peringatan';
  title: string;
  count: number;
  groups: readonly FindingGroup[];
  /** True where the file has to be named. */
  several: boolean;
}>;

function Groups({ id, title, count, groups, several }: GroupsProps) {
  if (count === 0) return null;
  return (
    <section aria-labelledby={`${id}-judul`} className={`finding-groups finding-${id}`}>
      <h3 id={`${id}-judul`}>
        {title} ({formatCount(count)})
      </h3>
      <ol>
        {groups.map(({ file, heading, code, count: all, first }) => (
          <li key={`${file} ${heading} ${code}`}>
            <p className="finding-heading">
              {several && <span className="finding-file">{file}: </span>}
              {heading}
              {all > 1 && <span className="muted"> · {formatCount(all)} kali</span>}
            </p>
            <ul>
              {first.map(({ place, message }, index) => (
                <li key={index}>
                  <span className="finding-place">{place}</span> {message}
                </li>
              ))}
            </ul>
            {all > first.length && (
              <p className="small muted">dan {formatCount(all - first.length)} lagi yang sejenis.</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

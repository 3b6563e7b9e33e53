import { SKILL_CERTAINTY, SKILL_GROUPS, SKILL_LEVELS, SKILL_SOURCE } from '@/lib/facilities/skills';

/** The 25 skills in five groups and what each level takes, folded away; with what is certain of them and what is not. */
export function SkillList() {
  const starts = SKILL_GROUPS.map((_, index) =>
    SKILL_GROUPS.slice(0, index).reduce((sum, { skills }) => sum + skills.length, 1),
  );
  return (
    <section className="frame" aria-labelledby="keterampilan-judul">
      <h2 id="keterampilan-judul">Acuan: 25 keterampilan dasar kader</h2>
      <details className="fold">
        <summary>Lima kelompok keterampilan dan tiga tingkat</summary>
        <p className="small">Acuan: {SKILL_SOURCE}. Naskahnya belum dapat dicocokkan; periksa sebelum dikutip.</p>
        <dl className="definition">
          {SKILL_CERTAINTY.map(({ statement, certainty, note }) => (
            <div key={statement} className="cadre-certainty">
              <dt>{statement}</dt>
              <dd>
                <strong>{certainty}</strong>: {note}
              </dd>
            </div>
          ))}
        </dl>
        <div className="skill-groups">
          {SKILL_GROUPS.map(({ name, skills }, index) => (
            <div key={name}>
              <h3>
                {name} ({skills.length})
              </h3>
              <ol start={starts[index]}>
                {skills.map((skill) => (
                  <li key={skill}>{skill}</li>
                ))}
              </ol>
            </div>
          ))}
        </div>
        <h3>Tingkat kader</h3>
        <ul className="stack">
          {SKILL_LEVELS.map(({ name, groups }) => (
            <li key={name}>
              <strong>{name}</strong>: lulus {groups}.
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

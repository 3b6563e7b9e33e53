import type { PageContext } from '@/app/_server/page-context';
import { PlanTable } from '@/app/_ui/table/plan-table';
import { checklistLines } from '@/db/queries/checklist';
import { verdictOn } from '@/lib/access/policy';
import { ILP_TYPES } from '@/lib/facilities/ilp-rule';
import { actorName } from '@/lib/narrative/actor';
import { checklistHistory, standingPhrase } from '@/lib/narrative/checklist';
import { capitalised, formatMonthName } from '@/lib/narrative/format';

/** The checklist of every kind of facility as it holds in the current month, and what has changed in it since when. */
export function ChecklistSection({ context }: Readonly<{ context: PageContext }>) {
  const { store, deployment, reader } = context;
  const mayEdit = verdictOn('steward', reader, deployment).allowed;
  const lines = checklistLines(store);
  const history = checklistHistory(lines);
  return (
    <>
      {ILP_TYPES.map((kind) => (
        <section key={kind} className="frame" aria-labelledby={`kriteria-${kind}`}>
          <h2 id={`kriteria-${kind}`}>{capitalised(kind)}</h2>
          <PlanTable
            title={`Kriteria ${kind}, ${formatMonthName(deployment.current)}`}
            columns={[
              { label: 'Kriteria' },
              { label: 'Wajib' },
              { label: 'Bila belum' },
              { label: 'Pelaku' },
              { label: 'Sumber' },
              { label: mayEdit ? 'Ubah' : 'Rincian' },
            ]}
            rows={lines
              .filter(({ type }) => type === kind)
              .map(({ code, name, lacking, actor, source, turns }) => ({
                key: code,
                head: (
                  <>
                    {name} <span className="muted small code-cell">{code}</span>
                  </>
                ),
                cells: [
                  standingPhrase(turns, deployment.current),
                  lacking,
                  actorName(actor, deployment.district.code),
                  source,
                  <a
                    key="ubah"
                    href={`/pengaturan/kriteria?kode=${code}#kriteria`}
                    aria-label={`${mayEdit ? 'Ubah' : 'Riwayat'} ${name}`}
                  >
                    {mayEdit ? 'Ubah' : 'Riwayat'}
                  </a>,
                ],
              }))}
          />
        </section>
      ))}
      <section className="frame" aria-labelledby="riwayat-kriteria">
        <h2 id="riwayat-kriteria">Riwayat menurut bulan</h2>
        {history.length === 0 && <p>Daftar periksa masih seperti semula: belum ada yang diubah wajibnya.</p>}
        {history.length > 0 && (
          <dl className="definition">
            {history.map(({ month, lines: said }) => (
              <div key={month} className="setting-rule">
                <dt>{formatMonthName(month)}</dt>
                <dd>
                  {said.map((each) => (
                    <span key={each} className="setting-consequence">
                      {each}
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p className="small muted">
          Baris mana yang wajib tidak ditetapkan pedoman: itu aturan daerah, dengan bawaan dari program ini. Status
          suatu bulan memakai daftar periksa bulan itu.
        </p>
      </section>
    </>
  );
}

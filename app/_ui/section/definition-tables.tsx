import type { PageContext } from '@/app/_server/page-context';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { catalogueTableOf, criteriaTableOf } from '@/db/queries/definition-tables';
import { CATALOGUE_DETAILS } from '@/lib/exports/catalogue-table';
import { INDICATOR_GROUPS } from '@/lib/indicators/groups';

/** The checklists and the catalogue by life-cycle stage: the very tables that are downloaded, fewer columns. */
export function DefinitionTables({ context: { store, deployment } }: Readonly<{ context: PageContext }>) {
  const { district, current, timeZone } = deployment;
  const request = { district, at: current, timeZone };
  return (
    <>
      <section className="frame" aria-labelledby="kriteria-judul">
        <h2 id="kriteria-judul">Kriteria per jenis fasilitas</h2>
        <DataTable table={criteriaTableOf(store, request)} hide={[]} />
        <div className="screen-only actions">
          <Downloads path="/unduh/definisi" query={{ tabel: 'kriteria' }} />
        </div>
      </section>
      <section className="catalogue" aria-labelledby="katalog-judul">
        <h2 id="katalog-judul">Katalog indikator</h2>
        <div className="screen-only actions">
          <Downloads path="/unduh/definisi" query={{ tabel: 'indikator' }} />
        </div>
        {INDICATOR_GROUPS.map(({ title, holds }) => (
          <section key={title} className="frame">
            <h3>{title}</h3>
            <DataTable
              table={catalogueTableOf(store, request, { title: `Definisi ${title}`, holds })}
              hide={CATALOGUE_DETAILS}
              linkOf={({ code }, key, text) => {
                if (key === 'code') return <span className="code-cell">{text}</span>;
                return key === 'name' ? <a href={`/definisi/${String(code)}`}>{text}</a> : null;
              }}
            />
          </section>
        ))}
      </section>
    </>
  );
}

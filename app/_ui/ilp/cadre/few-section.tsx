import { facilitiesHref, facilityHref } from '@/app/_server/links';
import { fewTableOf } from '@/app/_server/cadre-tables';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { fewByName } from '@/lib/exports/cadre/few-table';
import { LEAST_CADRES } from '@/lib/facilities/five-cadres';
import { disagreementSentence, fewSentence } from '@/lib/narrative/cadre';
import { formatCount } from '@/lib/narrative/format';
import type { CadreSectionProps } from './section-props';

/** Posyandu with fewer than five kader: by name from the kecamatan down, counted by area above it. */
export function FewSection({ view, frame, download, hrefOf, areaHrefOf, qualityHref }: CadreSectionProps) {
  const { few, names, desaNoun } = view;
  const table = names ? fewByName(frame, desaNoun, names.listed) : fewTableOf(frame, view);
  const disagreement = disagreementSentence(few);
  const { wilayah = '', periode = '' } = download;
  const list = hrefOf(facilitiesHref({ wilayah, jenis: 'posyandu', kriteria: 'PSY-KADER5', periode }));
  const rowHref = (code: string) => (names ? hrefOf(facilityHref(code, periode)) : areaHrefOf(code));
  return (
    <section className="frame" aria-labelledby="lima-kader-judul">
      <h2 id="lima-kader-judul">Posyandu dengan kurang dari {LEAST_CADRES} kader</h2>
      <p className="frame-subtitle">
        {frame.example && <strong className="example-mark">CONTOH. </strong>}
        {frame.areaName}, {frame.periodLabel}. Menurut tabel kader, semua posyandu yang ada; standar KMK
        HK.01.07/MENKES/2015/2023: sedikitnya {LEAST_CADRES} kader.
      </p>
      <p className="sentence">{fewSentence(few)}</p>
      {disagreement && (
        <p className="sentence">
          {disagreement} {qualityHref && <a href={qualityHref}>Lihat kedua sumber di mutu data</a>}
        </p>
      )}
      {table.rows.length > 0 && few.reported > 0 && (
        <div className="cadre-list">
          <DataTable
            table={table}
            linkOf={(row, key, text) => {
              const href = key === 'name' && typeof row.code === 'string' ? rowHref(row.code) : null;
              return href ? <a href={href}>{text}</a> : null;
            }}
          />
        </div>
      )}
      {names && names.silent.length > 0 && (
        <details className="fold">
          <summary>{formatCount(names.silent.length)} posyandu belum lapor kader</summary>
          <ul className="stack">
            {names.silent.map(({ code, name, desa }) => (
              <li key={code}>
                {name} <span className="muted">{desa}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="screen-only actions">
        {list && <a href={list}>Posyandu menurut kriteria PSY-KADER5</a>}
        <Downloads path="/unduh/ilp" query={download} />
      </div>
    </section>
  );
}

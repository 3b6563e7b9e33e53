import { facilityHref, indicatorHref } from '@/app/_server/links';
import { cadreTableOf } from '@/app/_server/cadre-tables';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { cadreSentence } from '@/lib/narrative/cadre';
import { CadreBars } from './cadre-bars';
import { CadreSteps } from './cadre-steps';
import type { CadreSectionProps } from './section-props';

const TITLE = 'Kader: dilatih, dinilai, bertingkat';

/** How far the kader of a place and of what it consists of have come. */
export function CadreSection({ view, frame, download, hrefOf, areaHrefOf }: CadreSectionProps) {
  const { level, noun, rows, whole } = view;
  const subtitle = `${frame.areaName}, ${frame.periodLabel}. Jumlah kader posyandu, tanpa data pribadi.`;
  if (whole.total.cadres === 0) {
    return (
      <section className="frame" aria-labelledby="kader-judul">
        <h2 id="kader-judul">{TITLE}</h2>
        <p className="muted">{cadreSentence(whole.total)}</p>
      </section>
    );
  }
  const { wilayah = '', periode = '' } = download;
  const rowHref = ({ code }: { code: string | null }) =>
    level === 'posyandu' ? code && hrefOf(facilityHref(code, periode)) : areaHrefOf(code);
  const table = cadreTableOf(frame, view);
  return (
    <ChartFrame
      id="kader"
      title={TITLE}
      subtitle={subtitle}
      sentence={cadreSentence(whole.total)}
      example={frame.example}
      chart={
        <>
          <CadreSteps
            total={whole.total}
            example={frame.example}
            hrefOf={(code) => hrefOf(indicatorHref(code, { wilayah, periode }))}
          />
          <CadreBars rows={rows} noun={noun} byName={level === 'posyandu'} hrefOf={rowHref} />
        </>
      }
      table={
        <DataTable
          table={table}
          linkOf={(row, key, text) => {
            const href = key === 'name' ? rowHref({ code: typeof row.code === 'string' ? row.code : null }) : null;
            return href ? <a href={href}>{text}</a> : null;
          }}
        />
      }
      downloads={<Downloads path="/unduh/ilp" query={download} picture />}
      about={
        <p className="small">
          Sumber: tabel kader; baris terakhir sampai bulan itu berlaku untuk setiap posyandu yang ada. Tingkat Purwa,
          Madya, dan Utama saling lepas, sehingga jumlahnya sama dengan <a href="/definisi/KDR-LTH">KDR-LTH</a>,{' '}
          <a href="/definisi/KDR-PWA">KDR-PWA</a>, dan <a href="/definisi/KDR-UTM">KDR-UTM</a>. Data per {frame.dataPer}
          .
        </p>
      }
    />
  );
}

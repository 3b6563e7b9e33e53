import { facilityHref } from '@/app/_server/links';
import { fieldLevels, readFieldLevel } from '@/app/_border/field-level';
import { facilitiesWithin } from '@/app/_server/facilities-within';
import { hrefWithin, withinScope } from '@/app/_server/scope';
import { checked } from '@/app/_server/page-context';
import { spmViewOf } from '@/app/_server/spm-view';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { placeArea } from '@/db/queries/place';
import { formatPeriod } from '@/lib/coverage/period';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName, levelNoun } from '@/lib/narrative/place';
import { spmSentence } from '@/lib/narrative/spm-fields';
import { ilpHref } from '../ilp-address';
import type { PartProps } from '../part-props';
import { AllSixSection } from './all-six-section';
import { FieldAreaGrid } from './field-area-grid';
import { FieldBars } from './field-bars';

/** Which posyandu serve the six SPM fields, in which areas, and which OPD coaches each field. */
export function SpmPart({ context, place, shown, path, download }: PartProps) {
  const level = checked(() => readFieldLevel(place, context.query));
  const { held, posyandu, tables } = spmViewOf(context, place, shown);
  const { district } = context.deployment;
  const { fields, total, areas } = held;
  const area = placeArea(place);
  const period = shown.asked ? formatPeriod(shown.period) : null;
  const when = periodPhrase('stock', shown.asOf);
  const query = level === null ? download : { ...download, tingkat: level };
  const levels = fieldLevels(place).map((each) => ({
    href: ilpHref(path, { part: 'bidang-spm', period, tingkat: each === fieldLevels(place)[0] ? null : each }),
    label: `Per ${levelNoun(each, district.code)}`,
    current: each === level,
  }));
  const noun = level && levelNoun(level, district.code);
  return (
    <>
      <ChartFrame
        id="bidang-spm"
        title={`Enam bidang SPM Posyandu, ${fullName(area)}, ${when}`}
        subtitle="Posyandu aktif yang melayani tiap bidang dari yang bidang itu dilaporkan. Bukan SPM Kesehatan (12)."
        sentence={spmSentence(
          total,
          fields.map(({ name }) => name),
        )}
        example={district.example}
        chart={
          <FieldBars
            fields={fields}
            tallies={total.fields}
            hrefOf={({ criterion }) =>
              facilitiesWithin(context, area, shown, { jenis: 'posyandu', kriteria: criterion })
            }
          />
        }
        table={<DataTable table={tables[0]} />}
        downloads={<Downloads path="/unduh/ilp" query={query} picture />}
        about={
          <p className="small">
            Enam bidang menurut Permendagri 13/2024. Bidang dilaporkan lewat kriteria SPM-…, dan yang belum dilaporkan
            tidak dihitung sebagai belum melayani. OPD pembina adalah{' '}
            <a href="/pengaturan#spm-pendidikan">pengaturan</a> daerah. Data per {context.dataPer}.
          </p>
        }
      />
      <AllSixSection
        posyandu={posyandu}
        all={total.all}
        example={district.example}
        hrefOf={(code) => hrefWithin(context, facilityHref(code, period))}
      />
      {noun && (
        <section className="frame" aria-labelledby="spm-wilayah-judul">
          <h2 id="spm-wilayah-judul">Bidang per {noun}</h2>
          <p className="frame-subtitle">
            {district.example && <strong className="example-mark">CONTOH. </strong>}
            Melayani dari yang dilaporkan; … belum ada yang dilaporkan; – tidak ada posyandu aktif.
          </p>
          {levels.length > 1 && <LevelLinks label="Tingkat" links={withinScope(context, levels)} />}
          <FieldAreaGrid
            title={`Enam bidang SPM Posyandu per ${noun}`}
            fields={fields}
            areas={areas}
            total={total}
            totalName={fullName(area)}
            hrefOf={({ code }) => hrefWithin(context, ilpHref(`/wilayah/${code}/ilp`, { part: 'bidang-spm', period }))}
          />
        </section>
      )}
    </>
  );
}

import { facilitiesHref, facilityHref } from '@/app/_server/links';
import { stageLevels, readStageLevel } from '@/app/_border/life-cycle-address';
import { lifeCycleAsked, lifeCycleTables } from '@/app/_server/life-cycle';
import { checked } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { LevelLinks } from '@/app/_ui/form/level-links';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { type StageLevel } from '@/db/queries/life-cycle';
import { isNamed, placeArea } from '@/db/queries/place';
import { placeFrame } from '@/app/_server/place-frame';
import { weakestStages } from '@/lib/analysis/weakest-stage';
import { formatPeriod } from '@/lib/coverage/period';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { STAGE_RULE, leftOutSentence, weakestSentence } from '@/lib/narrative/life-cycle';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName, levelNoun } from '@/lib/narrative/place';
import { ClusterSection } from './cluster-section';
import { ilpHref, ilpPath } from './ilp-address';
import type { PartProps } from './part-props';
import { StageBars } from './stage-bars';
import { StageGrid } from './stage-grid';

/** Which of the eight stages of life the posyandu serve, by stage, area and name; below it what each klaster delivers. */
export function LifeCyclePart(props: PartProps) {
  return (
    <>
      <StageSections {...props} />
      <ClusterSection {...props} />
    </>
  );
}

function StageSections({ context, place, shown, path, download }: PartProps) {
  const { deployment } = context;
  const { district } = deployment;
  const area = placeArea(place);
  const level = checked(() => readStageLevel(place, context.query));
  const cycle = lifeCycleAsked({ context, place, shown });
  const period = formatPeriod(shown.period);
  const asked = shown.asked ? period : null;
  const tables = lifeCycleTables(placeFrame(context, place, shown), cycle);
  const noun = levelNoun(level, district.code);
  const names = isNamed(place);
  const sentence = [weakestSentence(weakestStages(cycle.total), cycle.total), leftOutSentence(cycle)].join(' ').trim();
  const subtitle = `${fullName(area)}, ${periodPhrase('stock', shown.asOf)}. ${formatCount(cycle.active)} posyandu aktif.`;
  const files = (picture: boolean) => (
    <Downloads path="/unduh/ilp" query={{ ...download, tingkat: level }} picture={picture} />
  );
  const about = (
    <p className="small">
      {STAGE_RULE} Delapan tahap adalah kriteria SH posyandu (KMK HK.01.07/MENKES/2015/2023); status “sudah ILP” dan
      penetapannya ada pada bagian lain. Data per {context.dataPer}.
    </p>
  );
  if (cycle.active === 0)
    return (
      <section className="frame" aria-labelledby="tahap-judul">
        <h2 id="tahap-judul">Tahap siklus hidup</h2>
        <p className="muted">
          Tidak ada posyandu aktif di {fullName(area)} pada bulan ini. {leftOutSentence(cycle)}
        </p>
      </section>
    );
  return (
    <>
      <ChartFrame
        id="tahap"
        title="Tahap siklus hidup yang dilayani posyandu"
        subtitle={subtitle}
        sentence={sentence}
        example={district.example}
        chart={
          <StageBars
            counts={cycle.total}
            example={district.example}
            hrefOf={({ code }) =>
              hrefWithin(
                context,
                facilitiesHref({ wilayah: area.code, jenis: 'posyandu', kriteria: code, periode: period }),
              )
            }
          />
        }
        table={<DataTable table={tables.stages} />}
        downloads={files(true)}
        about={about}
      />
      <ChartFrame
        id="matriks-tahap"
        title={names ? 'Posyandu menurut tahap siklus hidup' : `${capitalised(noun)} menurut tahap siklus hidup`}
        subtitle={subtitle}
        sentence={
          names
            ? gridSentence(cycle.active, noun)
            : `Nama posyandu ada pada halaman kecamatan, puskesmas, dan ${levelNoun('desa', district.code)}.`
        }
        example={district.example}
        aside={<LevelLinks label="Tingkat" links={levelLinks(level)} />}
        chart={
          <StageGrid
            cycle={cycle}
            noun={capitalised(noun)}
            name={fullName(area)}
            names={names}
            hrefOf={(each) =>
              each.code === area.code
                ? null
                : hrefWithin(context, ilpHref(ilpPath(each), { part: 'siklus-hidup', period: asked }))
            }
            facilityHref={(code) => hrefWithin(context, facilityHref(code, asked))}
          />
        }
        table={<DataTable table={names ? tables.posyandu : tables.areas} />}
        downloads={files(false)}
        about={about}
      />
    </>
  );

  function levelLinks(current: StageLevel) {
    const levels = stageLevels(place);
    if (levels.length < 2) return [];
    return levels.map((each) => ({
      href: `${ilpHref(path, { part: 'siklus-hidup', period: asked, tingkat: each === levels[0] ? null : each })}#matriks-tahap-judul`,
      label: capitalised(levelNoun(each, district.code)),
      current: each === current,
    }));
  }
}

function gridSentence(active: number, noun: string): string {
  return `Setiap baris satu posyandu aktif; baris tebal menjumlahkan ${noun}nya. Seluruhnya ${formatCount(active)} posyandu.`;
}

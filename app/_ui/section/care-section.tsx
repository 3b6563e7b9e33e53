import { careViewOf } from '@/app/_server/care-view';
import { indicatorHref } from '@/app/_server/links';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { CareSteps } from '@/app/_ui/chart/care-steps';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { type Place, placeArea } from '@/db/queries/place';
import { childLevel } from '@/db/queries/profile';
import { formatPeriod } from '@/lib/coverage/period';
import { ratioOf } from '@/lib/coverage/tally';
import { careAbsence, carePathSentence } from '@/lib/narrative/care-path';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName, levelNoun } from '@/lib/narrative/place';
import { DropOutPanel } from './drop-out-panel';
import { GrowthPanel } from './growth-panel';

type Props = Readonly<{ context: PageContext; place: Place; shown: Shown }>;

const TITLE = 'Kesinambungan pelayanan ibu dan anak';

/** How many are lost from step to step of care, between doses, and what the month's weighing says. */
export function CareSection({ context, place, shown }: Props) {
  const { care, path: table } = careViewOf(context, place, shown.asOf);
  const { path, dropOuts, growth } = care;
  const { district } = context.deployment;
  const area = placeArea(place);
  const level = childLevel(place);
  const until = periodPhrase('cumulative', shown.asOf);
  const query = { wilayah: area.code ?? '', periode: formatPeriod(shown.period) };
  const hasSteps = path.steps.some(({ measure }) => ratioOf(measure));
  const hasOthers = dropOuts.some(({ total }) => total.tally.reported > 0) || growth.total.weighed.reported > 0;
  return (
    <>
      {hasSteps ? (
        <ChartFrame
          id="kesinambungan"
          title={TITLE}
          subtitle={`${fullName(area)}, ${until}. Setiap langkah memakai sasarannya sendiri.`}
          sentence={carePathSentence(path)}
          example={district.example}
          chart={
            <CareSteps
              path={path}
              example={district.example}
              hrefOf={(code) => indicatorHref(code, { ...query, tingkat: level ?? area.level })}
            />
          }
          table={<DataTable table={table} hide={[]} />}
          downloads={<Downloads path="/unduh/kesinambungan" query={query} picture />}
          about={
            <p className="small">
              Urutan langkah menurut dasbor klaster 2 ILP (KMK 2015/2023) dan PWS-KIA 2010; definisi setiap langkah ada
              pada <a href="/definisi">halaman definisi</a>. Data per {context.dataPer}.
            </p>
          }
        />
      ) : (
        <section className="frame" aria-labelledby="kesinambungan-judul">
          <h2 id="kesinambungan-judul">{TITLE}</h2>
          <p className="muted">{careAbsence(path, until)}</p>
        </section>
      )}
      {hasOthers && (
        <div className="columns care-pair">
          <DropOutPanel
            dropOuts={dropOuts}
            noun={levelNoun(level ?? area.level, district.code)}
            until={until}
            example={district.example}
            query={query}
          />
          <GrowthPanel
            growth={growth}
            noun={levelNoun('desa', district.code)}
            month={periodPhrase('monthly', shown.asOf)}
            example={district.example}
            query={query}
          />
        </div>
      )}
    </>
  );
}

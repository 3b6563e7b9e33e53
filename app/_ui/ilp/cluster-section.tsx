import { clustersAsked } from '@/app/_server/clusters';
import { indicatorHref } from '@/app/_server/links';
import { placeArea } from '@/db/queries/place';
import type { ClusterServices } from '@/lib/analysis/cluster-services';
import { formatPeriod } from '@/lib/coverage/period';
import type { PuskesmasCriterion } from '@/lib/exports/cluster-table';
import type { Wording } from '@/lib/narrative/catch-up';
import { clusterSentence, clusterWords, criterionPhrase } from '@/lib/narrative/cluster-services';
import { formatMonthName } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { CLUSTER_TITLES } from '@/lib/pws/sheet';
import type { PartProps } from './part-props';

/** What each klaster of ILP delivers here, by the indicators that it answers for. */
export function ClusterSection({ context, place, shown }: PartProps) {
  const { clusters, criteria, wording } = clustersAsked({ context, place, shown });
  const area = placeArea(place);
  const { example } = context.deployment.district;
  const hrefOf = (code: string) => indicatorHref(code, { wilayah: area.code, periode: formatPeriod(shown.period) });
  return (
    <section className="frame" aria-labelledby="klaster-judul">
      <h2 id="klaster-judul">Layanan menurut klaster</h2>
      <p className="frame-subtitle">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {fullName(area)}, s.d. {formatMonthName(shown.asOf)}. Indikator setiap klaster menurut KMK
        HK.01.07/MENKES/2015/2023; pelayanan dengan kata PWS, posisi ILP terhadap acuannya.
      </p>
      {clusters.map((each) => (
        <Cluster key={each.cluster} services={each} wording={wording} hrefOf={hrefOf} />
      ))}
      {criteria.length > 0 && <Readiness criteria={criteria} />}
    </section>
  );
}

type ClusterProps = Readonly<{ services: ClusterServices; wording: Wording; hrefOf: (code: string) => string }>;

function Cluster({ services, wording, hrefOf }: ClusterProps) {
  const title = CLUSTER_TITLES[services.cluster];
  return (
    <>
      <h3 className="cluster-title">{title}</h3>
      {services.lines.length === 0 ? (
        <p className="muted">Belum ada indikator klaster ini pada katalog.</p>
      ) : (
        <>
          <p className="sentence">{clusterSentence(services)}</p>
          <div className="scroll" tabIndex={0} role="region" aria-label={`Tabel ${title}`}>
            <table className="data-table cluster-table">
              <thead>
                <tr>
                  <th scope="col">Indikator</th>
                  <th scope="col" className="number">
                    Capaian
                  </th>
                  <th scope="col" className="number">
                    Target s.d. bulan ini
                  </th>
                  <th scope="col">Kedudukan</th>
                </tr>
              </thead>
              <tbody>
                {services.lines.map((given) => {
                  const { indicator } = given.line;
                  const { figure, counts, target, standing } = clusterWords(given, wording);
                  return (
                    <tr key={indicator.code}>
                      <th scope="row">
                        <a href={hrefOf(indicator.code)}>{indicator.name}</a>
                      </th>
                      <td className="number">
                        {figure}
                        {counts && <span className="row-note">{counts}</span>}
                      </td>
                      <td className="number">{target || '–'}</td>
                      <td>{standing || '–'}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
    </>
  );
}

/** No guideline hands these criteria to one klaster or another: they stand for the puskesmas as a whole. */
function Readiness({ criteria }: Readonly<{ criteria: readonly PuskesmasCriterion[] }>) {
  return (
    <>
      <h3 className="cluster-title">Kesiapan puskesmas bekerja menurut klaster</h3>
      <p className="sentence">
        Kriteria ILP puskesmas; pedoman tidak membaginya per klaster. Yang belum dilaporkan tidak dihitung belum.
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Tabel kriteria puskesmas">
        <table className="data-table cluster-table">
          <thead>
            <tr>
              <th scope="col">Kriteria</th>
              <th scope="col">Terpenuhi</th>
            </tr>
          </thead>
          <tbody>
            {criteria.map(({ code, name, wajib, count }) => (
              <tr key={code}>
                <th scope="row">
                  {name}
                  {wajib && <span className="row-note">wajib</span>}
                </th>
                <td>{criterionPhrase(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

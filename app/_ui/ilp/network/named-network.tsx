import { placeFrame } from '@/app/_server/place-frame';
import { desaTableOf, namedNetwork, networkWords } from '@/app/_server/network';
import { hrefWithin } from '@/app/_server/scope';
import { ChartFrame } from '@/app/_ui/chart/chart-frame';
import { IlpMark } from '@/app/_ui/facility/ilp-mark';
import { facilityHref } from '@/app/_server/links';
import { DataTable } from '@/app/_ui/table/data-table';
import { Downloads } from '@/app/_ui/table/downloads';
import { WayTo } from '@/app/_ui/shell/way-to';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { facilityList } from '@/db/queries/facility-list';
import type { NetworkDesa } from '@/db/queries/network';
import { placeArea } from '@/db/queries/place';
import { settingOf } from '@/db/settings';
import { formatPeriod } from '@/lib/coverage/period';
import { networkCounts } from '@/lib/facilities/network';
import { ilpStatus } from '@/lib/narrative/facility-status';
import { desaRemark, networkSentence, withoutPustuSentence } from '@/lib/narrative/network';
import { periodPhrase } from '@/lib/narrative/period';
import { fullName } from '@/lib/narrative/place';
import type { PartProps } from '../part-props';

const KINDS = [
  { type: 'pustu', label: 'Pustu' },
  { type: 'poskesdes', label: 'Poskesdes' },
  { type: 'posyandu', label: 'Posyandu' },
] as const;

/** A place's pustu, poskesdes and posyandu by desa, each with its ILP status; which desa has no pustu. */
export function NamedNetworkSection({ context, place, shown, download }: PartProps) {
  const { store, deployment } = context;
  const area = placeArea(place);
  const words = networkWords(context);
  const noun = { ...words, desa: words.desa.toLowerCase() };
  const desa = namedNetwork(context, place, shown);
  const inside = desa.filter(({ outside }) => !outside);
  const counts = networkCounts(
    desa.flatMap(({ members }) => members),
    settingOf(store, 'ilp.posyanduDenominator'),
  );
  const without = inside.filter(({ hasPustu }) => !hasPustu).map((each) => each.area.name);
  const table = desaTableOf(context, place, shown, placeFrame(context, place, shown));
  const period = shown.asked ? formatPeriod(shown.period) : null;
  const heads = facilityList(store, place, 'puskesmas', shown.asOf);
  return (
    <ChartFrame
      id="jejaring"
      title={`Per ${noun.desa}`}
      subtitle={`${fullName(area)}, ${periodPhrase('stock', shown.asOf)}. Puskesmas › pustu › poskesdes › posyandu.`}
      sentence={`${networkSentence(counts, noun)} ${withoutPustuSentence(without, inside.length, noun)}`}
      example={deployment.district.example}
      chart={
        <>
          {heads.length > 0 && <Members members={heads} period={period} />}
          <div className="scroll" tabIndex={0} role="region" aria-label={`Jejaring ${fullName(area)}`}>
            <table className="data-table network-table">
              <caption className="visually-hidden">
                Jejaring {fullName(area)} menurut {noun.desa}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{words.desa}</th>
                  {KINDS.map(({ type, label }) => (
                    <th key={type} scope="col">
                      {label}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {desa.map((each) => (
                  <tr key={each.area.code}>
                    <th scope="row">
                      <WayTo href={hrefWithin(context, `/wilayah/${each.area.code}`)}>{each.area.name}</WayTo>
                      {desaRemark(each) !== '' && <span className="row-note">{desaRemark(each)}</span>}
                    </th>
                    {KINDS.map(({ type, label }) => (
                      <td key={type} data-kind={label}>
                        <Kind desa={each} type={type} period={period} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      }
      table={<DataTable table={table} />}
      downloads={<Downloads path="/unduh/ilp" query={download} />}
      about={
        <dl className="definition">
          {table.definition.map(({ label, text }) => (
            <div key={label} style={{ display: 'contents' }}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          <dt>Data per</dt>
          <dd>{context.dataPer}</dd>
        </dl>
      }
    />
  );
}

type KindProps = Readonly<{ desa: NetworkDesa; type: (typeof KINDS)[number]['type']; period: string | null }>;

function Kind({ desa, type, period }: KindProps) {
  const members = desa.members.filter((each) => each.type === type);
  if (members.length === 0) return <span className="muted network-none">–</span>;
  return <Members members={members} period={period} />;
}

/** Facilities by name, each with the mark and word of its status and the way to its page. */
function Members({ members, period }: Readonly<{ members: readonly FacilityDetail[]; period: string | null }>) {
  return (
    <ul className="network-list">
      {members.map((facility) => {
        const { mark, word } = ilpStatus(facility);
        return (
          <li key={facility.code}>
            <a href={facilityHref(facility.code, period)}>{facility.name}</a>{' '}
            <span className="network-status">
              <IlpMark mark={mark} />
              {word}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

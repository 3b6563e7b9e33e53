import { Fragment, type ReactNode } from 'react';
import type { FacilityPage, PlacedFacility } from '@/app/_server/facility-page';
import type { PageContext } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import { WayTo } from '@/app/_ui/shell/way-to';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { lifePhrase } from '@/lib/narrative/facility-life';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { fullName, levelNoun } from '@/lib/narrative/place';
import { FactFrame } from './fact-frame';
import { facilityHref } from '@/app/_server/links';

type Props = Readonly<{
  context: PageContext;
  found: PlacedFacility;
  page: FacilityPage;
  /** The pustu in the same desa in the month. */
  pustu: readonly FacilityDetail[];
  period: string | null;
}>;

/** What is recorded of a facility itself: these facts have no history, they hold for every month. */
export function CardSection({ context, found, page: { card }, pustu, period }: Props) {
  const { facility, puskesmas, desa } = found;
  const noun = levelNoun('desa', desa.code);
  const lines: readonly (readonly [label: string, text: ReactNode] | null)[] = [
    ['Kode', facility.code],
    ['Dusun/RW', facility.hamlet ?? 'tidak dicatat'],
    [
      capitalised(noun),
      <a key="desa" href={`/wilayah/${desa.code}`}>
        {fullName(desa)}
      </a>,
    ],
    facility.type === 'puskesmas'
      ? [
          'Wilayah kerja',
          <a key="kerja" href={`/puskesmas/${facility.code}`}>
            Halaman {facility.name}
          </a>,
        ]
      : [
          'Puskesmas',
          puskesmas ? (
            <WayTo key="puskesmas" href={hrefWithin(context, facilityHref(puskesmas.code, period))}>
              {puskesmas.name}
            </WayTo>
          ) : (
            'belum ditetapkan'
          ),
        ],
    facility.type === 'posyandu'
      ? [`Pustu di ${noun} yang sama`, <Pustu key="pustu" pustu={pustu} period={period} />]
      : null,
    ['Berdiri dan tutup', lifePhrase(facility)],
    ['Lokus', facility.pilot ? 'ya' : 'tidak'],
    ['Nomor registrasi', card.registration ?? 'tidak dicatat'],
    ['Kontak kantor', card.contact ?? 'tidak dicatat'],
  ];
  return (
    <FactFrame id="identitas" title="Identitas" example={context.deployment.district.example}>
      <dl className="definition">
        {lines.map(
          (line) =>
            line && (
              <Fragment key={line[0]}>
                <dt>{line[0]}</dt>
                <dd>{line[1]}</dd>
              </Fragment>
            ),
        )}
      </dl>
      <p className="small muted">Identitas tidak disimpan per bulan: yang tertulis berlaku untuk semua bulan.</p>
    </FactFrame>
  );
}

function Pustu({ pustu, period }: Readonly<{ pustu: readonly FacilityDetail[]; period: string | null }>) {
  if (pustu.length === 0) return 'tidak ada';
  return (
    <>
      {pustu.length > 1 && `${formatCount(pustu.length)}: `}
      {pustu.map(({ code, name }, index) => (
        <Fragment key={code}>
          {index > 0 && ', '}
          <a href={facilityHref(code, period)}>{name}</a>
        </Fragment>
      ))}
    </>
  );
}

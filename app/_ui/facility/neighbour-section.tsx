import type { PageContext } from '@/app/_server/page-context';
import { hrefWithin } from '@/app/_server/scope';
import { WayTo } from '@/app/_ui/shell/way-to';
import type { Facility } from '@/db/facilities';
import { type Area, byName } from '@/db/places';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { ilpStatus } from '@/lib/narrative/facility-status';
import { formatCount } from '@/lib/narrative/format';
import { fullName, levelNoun } from '@/lib/narrative/place';
import { FactFrame } from './fact-frame';
import { facilityHref } from '@/app/_server/links';
import { IlpMark } from './ilp-mark';

type Props = Readonly<{
  desa: Area;
  neighbours: readonly FacilityDetail[];
  /** False in a month without data: then nobody's status is known. */
  known: boolean;
  period: string | null;
  example: boolean;
}>;

/** The other facilities of the desa in the month, with their status. */
export function NeighbourSection({ desa, neighbours, known, period, example }: Props) {
  const sentence =
    neighbours.length === 0
      ? `Tidak ada fasilitas lain di ${fullName(desa)} pada bulan ini.`
      : `${formatCount(neighbours.length)} fasilitas lain di ${fullName(desa)}.`;
  return (
    <FactFrame
      id="tetangga"
      title={`Di ${levelNoun('desa', desa.code)} yang sama`}
      example={example}
      sentence={sentence}
    >
      <ul className="facility-list">
        {neighbours.map((facility) => {
          const { mark, word } = ilpStatus(known ? facility : { ...facility, status: null, active: null });
          return (
            <li key={facility.code}>
              <a className="facility-name" href={facilityHref(facility.code, period)}>
                {facility.name}
              </a>
              <span className="facility-place">
                {facility.type}
                {facility.hamlet && ` · ${facility.hamlet}`}
              </span>
              <span className="facility-lacks">
                <IlpMark mark={mark} />
                {word}
              </span>
            </li>
          );
        })}
      </ul>
    </FactFrame>
  );
}

type ServedProps = Readonly<{
  context: PageContext;
  facility: Facility;
  serves: readonly Area[];
  period: string | null;
  example: boolean;
}>;

/** The working area of a puskesmas: the desa it serves, and the way to what they add up to. */
export function ServedSection({ context, facility, serves, period, example }: ServedProps) {
  const sentence =
    serves.length === 0
      ? 'Belum ada desa/kelurahan yang dilayani pada bulan ini: isi tabel wilayah_kerja.'
      : `${facility.name} melayani ${formatCount(serves.length)} desa/kelurahan.`;
  const query = period === null ? '' : `?periode=${period}`;
  return (
    <FactFrame id="wilayah-kerja" title="Wilayah kerja" example={example} sentence={sentence}>
      <ul className="stack served-list">
        {byName(serves).map((desa) => (
          <li key={desa.code}>
            <WayTo href={hrefWithin(context, `/wilayah/${desa.code}${query}`)}>{fullName(desa)}</WayTo>
          </li>
        ))}
      </ul>
      <p>
        <a href={`/puskesmas/${facility.code}${query}`}>Angka wilayah kerja {facility.name}</a> ·{' '}
        <a href={`/puskesmas/${facility.code}/ilp?bagian=jejaring${period === null ? '' : `&periode=${period}`}`}>
          Jejaring {facility.name}
        </a>
      </p>
    </FactFrame>
  );
}

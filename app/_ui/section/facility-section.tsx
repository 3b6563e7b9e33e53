import { facilitiesWithin } from '@/app/_server/facilities-within';
import type { PageContext, Shown } from '@/app/_server/page-context';
import { FacilityList } from '@/app/_ui/table/facility-list';
import { Downloads } from '@/app/_ui/table/downloads';
import { findIndicator } from '@/db/indicators';
import type { FacilityDetail } from '@/db/queries/facility-list';
import { type Place, placeArea } from '@/db/queries/place';
import { namesOfLevel } from '@/db/places';
import { nearestFirst } from '@/lib/facilities/nearest-first';
import type { Indicator } from '@/lib/indicators/indicator';
import type { Checklist } from '@/lib/facilities/criteria';
import type { FacilityType } from '@/lib/facilities/facility';
import { formatPeriod } from '@/lib/coverage/period';
import { formatCount } from '@/lib/narrative/format';

type Props = Readonly<{
  context: PageContext;
  place: Place;
  facilities: readonly FacilityDetail[];
  checklist: Checklist;
  shown: Shown;
}>;

/** Each kind of facility with the indicator of its ILP status: whom it counts, and what they have reached. */
const GROUPS: readonly Readonly<{ type: FacilityType; title: string; code: string | null }>[] = [
  { type: 'posyandu', title: 'Posyandu yang perlu didampingi', code: 'ILP-PSY' },
  { type: 'pustu', title: 'Pustu yang perlu didampingi', code: 'ILP-PST' },
  { type: 'puskesmas', title: 'Puskesmas yang perlu didampingi', code: 'ILP-PKM' },
  { type: 'poskesdes', title: 'Poskesdes', code: null },
];

/** Who needs support by name, nearest first, and what each still lacks; those that are there already one link away. */
export function FacilitySection({ context, place, facilities, checklist, shown }: Props) {
  const names = namesOfLevel(context.store, 'desa');
  const area = placeArea(place);
  const { example } = context.deployment.district;
  const groups = GROUPS.map(({ code, ...group }) => {
    const indicator = code === null ? null : findIndicator(context.store, code);
    const done = indicator ? `${indicator.unit} ${indicator.done}` : group.type;
    return { ...group, indicator, done, members: facilities.filter(({ type }) => type === group.type) };
  });
  return (
    <div className="columns">
      {groups
        .filter(({ members }) => members.length > 0)
        .map(({ type, title, indicator, done, members }) => {
          const needy = members.filter(({ status }) => status !== 'sudah').sort(nearestFirst(checklist.wajib));
          const there = members.filter(({ status }) => status === 'sudah').length;
          return (
            <section key={type} className="frame" aria-labelledby={`${type}-judul`}>
              <h2 id={`${type}-judul`}>{title}</h2>
              <p className="frame-subtitle">
                {example && <strong className="example-mark">CONTOH. </strong>}
                {countedPhrase(members, there, done, indicator)}
              </p>
              {needy.length > 0 && (
                <FacilityList
                  facilities={needy}
                  areaNames={names}
                  checklist={checklist}
                  period={shown.asked ? formatPeriod(shown.period) : null}
                />
              )}
              {needy.length === 0 && <p className="sentence">Tidak ada: semua sudah.</p>}
              {there > 0 && (
                <p className="actions">
                  <ThereLink
                    href={facilitiesWithin(context, area, shown, { jenis: type, status: 'sudah' })}
                    label={`Lihat ${formatCount(there)} ${done}`}
                  />
                </p>
              )}
            </section>
          );
        })}
      {facilities.length > 0 && (
        <section className="frame screen-only" aria-labelledby="unduh-fasilitas-judul">
          <h2 id="unduh-fasilitas-judul">Unduh daftar fasilitas</h2>
          <Downloads
            path="/unduh/fasilitas"
            query={{ wilayah: area.code ?? '', periode: formatPeriod(shown.period) }}
          />
        </section>
      )}
    </div>
  );
}

function ThereLink({ href, label }: Readonly<{ href: string | null; label: string }>) {
  return href === null ? null : <a href={href}>{label}</a>;
}

/** The headline's own numbers: posyandu that are not aktif are named, and stand in the denominator only where it is theirs. */
function countedPhrase(
  members: readonly FacilityDetail[],
  there: number,
  done: string,
  indicator: Indicator | null,
): string {
  const idle = members.filter(({ active }) => active === false).length;
  const idlePhrase = idle > 0 ? `; ${formatCount(idle)} tidak aktif` : '';
  if (!indicator) return `${formatCount(members.length)} ${done}`;
  const counted = indicator.leaf === 'active-posyandu' ? members.length - idle : members.length;
  return `${formatCount(there)} dari ${formatCount(counted)} ${done}${idlePhrase}`;
}

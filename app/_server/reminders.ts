import type { Facility } from '@/db/facilities';
import { amountOf } from '@/db/settings';
import { byKey } from '@/lib/analysis/quality/by-key';
import { dueDate } from '@/lib/analysis/quality/punctuality';
import type { Reminder } from '@/lib/exports/quality/reminder-table';
import { fullName } from '@/lib/narrative/place';
import { reminderText } from '@/lib/narrative/reminder';
import type { PageContext } from './page-context';
import type { Quality } from './quality';

/** A message for every puskesmas, or the one that is asked for; those of whom nothing is missing have none. */
export function remindersOf(
  { store, deployment: { district } }: Pick<PageContext, 'store' | 'deployment'>,
  quality: Quality,
  puskesmas: Facility | null,
): Reminder[] {
  const { asOf } = quality.ground;
  const missing = byKey(quality.missing(), (each) => each.puskesmas);
  const undated = byKey(
    quality.arrivals().filter(({ month, arrival }) => month === asOf && arrival !== 'on-time' && arrival !== 'late'),
    (each) => each.puskesmas,
  );
  return (puskesmas ? [puskesmas] : quality.ground.puskesmas).map(({ id, code, name }) => {
    const own = missing.get(id) ?? [];
    return {
      code,
      puskesmas: name,
      awaited: own.reduce((sum, { indicators }) => sum + indicators.length, 0),
      text: reminderText({
        puskesmas: name,
        month: asOf,
        due: dueDate(asOf, amountOf(store, 'report.dueDay')),
        awaited: own.map(({ desa, facility, indicators, expected }) => ({
          name: facility ? `${facility.name} (${desa.name})` : fullName(desa),
          isFacility: facility !== null,
          codes: indicators,
          all: indicators.length === expected,
        })),
        undated: (undated.get(id) ?? []).map(({ facility }) => facility.name),
        office: `Dinas Kesehatan ${district.name}`,
        example: district.example,
      }),
    };
  });
}

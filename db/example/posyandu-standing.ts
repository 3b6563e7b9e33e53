import type { Month } from '@/lib/coverage/period';
import { ACTIVE_CRITERION } from '@/lib/facilities/criteria';
import { existsIn } from '@/lib/facilities/facility';
import type { ExampleData } from './data';
import type { ExampleFacility } from './facility';
import type { PosyanduIn } from './posyandu-service';

/** For each desa its posyandu by month, as the example's own facilities and PSY-AKTIF rows have it. */
export function posyanduByDesa({ facilities, criteria }: ExampleData): (desa: string) => PosyanduIn {
  const byDesa = groups(
    facilities.filter(({ type }) => type === 'posyandu'),
    ({ desa }) => desa,
  );
  const activity = groups(
    criteria.filter(({ criterion }) => criterion === ACTIVE_CRITERION),
    ({ facility }) => facility,
  );
  const isActive = ({ code }: ExampleFacility, at: Month) => {
    const rows = (activity.get(code) ?? []).filter(({ month }) => month <= at);
    return rows.reduce((last, row) => (row.month > last.month ? row : last), { month: 0, met: false }).met;
  };
  return (desa) => (at) => {
    const existing = (byDesa.get(desa) ?? []).filter((each) => existsIn(each, at));
    const active = existing.filter((each) => isActive(each, at));
    return { existing: existing.map(({ code }) => code), active: active.map(({ code }) => code) };
  };
}

function groups<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const grouped = new Map<string, T[]>();
  for (const row of rows) grouped.set(key(row), [...(grouped.get(key(row)) ?? []), row]);
  return grouped;
}

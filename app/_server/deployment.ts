import { timeZoneOf } from '@/lib/areas/time-zone';
import { type Month, monthAt } from '@/lib/coverage/period';
import { hasAccounts } from '@/db/accounts/account';
import { type District, district } from '@/db/places';
import { store } from './store';

/**
 * What holds for this server: the district it serves, its clock, whether the public may read, and whether anybody could
 * sign in.
 */
export type Deployment = Readonly<{
  district: District;
  timeZone: string;
  current: Month;
  publicRead: boolean;
  hasAccounts: boolean;
}>;

/** Read on each request, so that nothing of another database or month can linger. */
export function deployment(): Deployment {
  const held = district(store());
  if (!held) throw new Error('Basis data ini belum memiliki kabupaten/kota; buat dengan npm run data:init.');
  const timeZone = process.env.PWS_TIMEZONE || timeZoneOf(held.code);
  const setting = process.env.PWS_PUBLIC_READ;
  return {
    district: held,
    timeZone,
    current: monthAt(new Date(), timeZone),
    publicRead: setting ? setting === 'true' : held.example,
    hasAccounts: hasAccounts(store()),
  };
}

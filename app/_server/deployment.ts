import { timeZoneOf } from '@/lib/areas/time-zone';
import { PUBLIC, type Reader, type Verdict, mayRead } from '@/lib/access/policy';
import { type Month, monthAt } from '@/lib/coverage/period';
import { type District, district } from '@/db/places';
import { store } from './store';

/** What holds for this server: the district it serves, its clock, and whether the public may read. */
export type Deployment = Readonly<{ district: District; timeZone: string; current: Month; publicRead: boolean }>;

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
  };
}

/** Who is asking; without accounts everybody is the public. */
export function currentReader(): Reader {
  return PUBLIC;
}

export function readingVerdict(): Verdict {
  return mayRead(currentReader(), deployment());
}

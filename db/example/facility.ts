import type { FacilityType, Lifespan } from '@/lib/facilities/facility';

/** A row of `fasilitas`. `puskesmas` is the code of the one it belongs to, empty for a puskesmas itself. */
export type ExampleFacility = Lifespan &
  Readonly<{
    code: string;
    type: FacilityType;
    name: string;
    desa: string;
    puskesmas: string;
    pilot: boolean;
    hamlet: string;
  }>;

/** Facility codes in the order they are asked for: PSY-620206-001 is the first posyandu of kecamatan 62.02.06. */
export function codeSeries(prefix: string): (desa: string) => string {
  const used = new Map<string, number>();
  return (desa) => {
    const kecamatan = desa.slice(0, 8).replaceAll('.', '');
    const serial = (used.get(kecamatan) ?? 0) + 1;
    used.set(kecamatan, serial);
    return `${prefix}-${kecamatan}-${String(serial).padStart(3, '0')}`;
  };
}

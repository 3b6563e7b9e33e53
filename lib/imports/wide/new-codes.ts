import type { AreaCode } from '@/lib/areas/code';
import type { FacilityType } from '@/lib/facilities/facility';

const PREFIX: Readonly<Record<FacilityType, string>> = {
  puskesmas: 'PKM',
  pustu: 'PST',
  posyandu: 'PSY',
  poskesdes: 'PKD',
};

/**
 * Codes for facilities that come without one: the kind, the desa and a number (`PSY-6202061007-01`), after the highest
 * in use. The same facilities in the same order get the same codes as long as the database stays as it is.
 */
export class NewCodes {
  private readonly last = new Map<string, number>();

  /** `used` are the codes that are stored or that the call itself brings. */
  constructor(used: Iterable<string>) {
    for (const code of used) {
      const [, stem = '', number = ''] = /^([A-Z]{3}-\d{10})-(\d{1,9})$/.exec(code) ?? [];
      if (stem !== '') this.last.set(stem, Math.max(this.last.get(stem) ?? 0, Number(number)));
    }
  }

  next(type: FacilityType, desa: AreaCode): string {
    const stem = `${PREFIX[type]}-${desa.replaceAll('.', '')}`;
    const number = (this.last.get(stem) ?? 0) + 1;
    this.last.set(stem, number);
    return `${stem}-${String(number).padStart(2, '0')}`;
  }
}

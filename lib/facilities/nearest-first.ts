import { NAME_ORDER } from '@/lib/narrative/format';
import { type NeedyFacility, missingRequired } from './lacking';

/** What is known of a facility's checklist, with its name and the code of its desa. */
export type NamedFacility = NeedyFacility & Readonly<{ name: string; area: string }>;

/**
 * The order in which facilities are to be helped: fewest reported gaps first, the nearest to the goal; unknown ones count
 * as gaps, after known ones. Those declared "belum" and those not aktif come last; alike, by name.
 */
export function nearestFirst(wajib: ReadonlySet<string>): (a: NamedFacility, b: NamedFacility) => number {
  const distance = (facility: NamedFacility) => {
    const { lacking, unreported } = missingRequired(facility, wajib);
    const out = facility.active === false ? 1000 : facility.declared === 'belum' ? 500 : 0;
    return out + lacking.length + unreported.length * 1.5;
  };
  return (a, b) => distance(a) - distance(b) || byName(a, b);
}

function byName(a: NamedFacility, b: NamedFacility): number {
  return NAME_ORDER.compare(a.name, b.name) || NAME_ORDER.compare(a.area, b.area);
}

import type { Indicator } from '@/lib/indicators/indicator';
import type { Checklist } from '@/lib/facilities/criteria';
import type { NeedyFacility } from '@/lib/facilities/lacking';
import { formatRatio } from './format';
import { facilityNeeds } from './needs';

type Counted = Readonly<{ numerator: number; denominator: number; facility: NeedyFacility | null }>;

/** What is said of one name behind a number: its needs, its own count where people are counted, or nothing. */
export function nameRemark({ facility, numerator, denominator }: Counted, checklist: Checklist, indicator: Indicator) {
  if (indicator.unit === 'kader') {
    return denominator > 0 ? `${formatRatio({ numerator, denominator })} kader` : 'kader belum dilaporkan';
  }
  return facility && indicator.code.startsWith('ILP-') ? facilityNeeds(facility, checklist) : '';
}

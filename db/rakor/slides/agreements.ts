import { agreementsMessage, openCount } from '@/lib/narrative/carried';
import { formatDay } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { AGREEMENTS_DRILL } from '@/lib/rakor/drill';
import { rowArea } from '../../queries/place';
import { askedAfter } from '../asked-after';
import type { Composing, Draft } from '../compose';

/** Where the agreements of this meeting are entered and read out; it is filled with them whenever it is shown. */
export function agreementsSlide({ store, rakor, area, district }: Composing): Draft[] {
  const carried = openCount(askedAfter(store, rakor).agreements);
  return [
    {
      title: agreementsMessage(carried),
      subtitle: `${fullName(rowArea(area))}, ${formatDay(rakor.heldOn)}`,
      blocks: [{ kind: 'agreements' }],
      notes:
        'Bacakan setiap kesepakatan sebelum rapat ditutup: siapa, apa, sampai kapan. Yang masih terbuka dibawa ke rapat berikutnya dengan sendirinya.',
      source: '',
      example: district.example,
      drill: AGREEMENTS_DRILL,
      figures: [],
    },
  ];
}

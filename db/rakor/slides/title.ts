import { formatDay, formatMonthName } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import { letterheadOf } from '../../letterhead';
import { rowArea } from '../../queries/place';
import type { Composing, Draft } from '../compose';

/** What meets, when and where, and whose figures are shown; the name of the meeting is its own. */
export function titleSlide({ store, rakor, area, district, month }: Composing): Draft[] {
  const { office } = letterheadOf(store);
  const where = [formatDay(rakor.heldOn), rakor.place].filter(Boolean).join(', ');
  return [
    {
      title: rakor.title,
      subtitle: fullName(rowArea(area)),
      blocks: [
        {
          kind: 'text',
          paragraphs: [
            where,
            `Keadaan ${formatMonthName(month)}`,
            [...new Set([office, district.name])].filter(Boolean).join(' '),
          ],
        },
      ],
      notes: district.example
        ? 'Seluruh angka paparan ini data contoh: jangan dikutip sebagai capaian sebenarnya.'
        : 'Sampaikan bulan yang dibaca dan bahwa angka yang masih sementara dapat berubah.',
      source: '',
      example: district.example,
      drill: null,
      figures: [],
    },
  ];
}

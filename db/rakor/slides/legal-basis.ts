import { LEGAL_BASIS, OPEN_QUESTIONS } from '@/lib/rakor/legal-basis';
import { textTable } from '@/lib/rakor/text-table';
import type { Composing, Draft } from '../compose';

/** What the meeting rests on, with how sure the reading of each document is. */
export function legalBasisSlide({ district }: Composing): Draft[] {
  return [
    {
      title: `Dasar hukum: ${LEGAL_BASIS.length} dokumen menjadi acuan definisi dan target`,
      subtitle: 'Dokumen nasional; tambahkan peraturan daerah dan surat keputusan setempat.',
      blocks: [textTable({ document: 'Dokumen', about: 'Yang diacu', certainty: 'Kepastian' }, LEGAL_BASIS)],
      notes: OPEN_QUESTIONS.join('\n'),
      source: 'Sumber definisi setiap indikator ada di halaman Definisi',
      example: district.example,
      drill: { href: '/definisi', label: 'Definisi indikator' },
      figures: [],
    },
  ];
}

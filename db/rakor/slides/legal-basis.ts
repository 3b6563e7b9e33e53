import { LEGAL_BASIS, OPEN_QUESTIONS } from '@/lib/rakor/legal-basis';
import { textTable } from '@/lib/rakor/text-table';
import type { Composing, Draft } from '../compose';

/** It is for whoever prepares the meeting, not for those who read the slide. */
const OWN_RULES = 'Peraturan daerah dan surat keputusan setempat dapat ditambahkan sebagai halaman teks sendiri.';

/** What the meeting rests on, with how sure the reading of each document is. */
export function legalBasisSlide({ district }: Composing): Draft[] {
  return [
    {
      title: `Dasar hukum: ${LEGAL_BASIS.length} dokumen menjadi acuan definisi dan target`,
      subtitle: 'Dokumen nasional.',
      blocks: [textTable({ document: 'Dokumen', about: 'Yang diacu', certainty: 'Kepastian' }, LEGAL_BASIS)],
      notes: [...OPEN_QUESTIONS, OWN_RULES].join('\n'),
      source: 'Sumber definisi setiap indikator ada di halaman Definisi',
      example: district.example,
      drill: { href: '/definisi', label: 'Definisi indikator' },
      figures: [],
    },
  ];
}

import type { Participants } from '@/lib/imports/record';
import type { RegisteredDistrict } from '@/db/registry';
import { seededRandom } from './random';

/** A row of `pelatihan`; rows of one batch share all but participants, area and count. */
export type ExampleTraining = Readonly<{
  batch: string;
  stage: string;
  start: string;
  end: string;
  participants: Participants;
  area: string;
  count: number;
}>;

/** Batches for the 25 skills, each for another part of the kecamatan; the days are invented. */
const BATCHES = [
  { batch: 'PLT-2024-1', stage: 'Tahap I', start: '2024-08-05', end: '2024-08-09' },
  { batch: 'PLT-2025-1', stage: 'Tahap II', start: '2025-03-17', end: '2025-03-21' },
  { batch: 'PLT-2025-2', stage: 'Tahap III', start: '2025-09-22', end: '2025-09-26' },
] as const;

/** Who was trained when: kader and pendamping by kecamatan, and one representative of each desa. */
export function exampleTrainings({ code, kecamatan }: RegisteredDistrict): ExampleTraining[] {
  const random = seededRandom(`${code}/pelayanan/pelatihan`);
  return random.shuffle(kecamatan.filter(({ desa }) => desa.length > 0)).flatMap(({ code: area, desa }, index) => {
    const batch = BATCHES[index % BATCHES.length] ?? BATCHES[0];
    const row = (participants: Participants, count: number) => ({ ...batch, participants, area, count });
    return [
      row('kader', desa.length * 2 + random.below(6)),
      row('pendamping', Math.ceil(desa.length / 3) + random.below(3)),
      row('perwakilan', desa.length),
    ];
  });
}

import { expect, it } from 'vitest';
import { SKILL_CERTAINTY, SKILL_GROUPS, SKILL_LEVELS } from '@/lib/facilities/skills';

it('lists 25 skills in five groups of 4, 7, 6, 3 and 5, and says what is not certain of them', () => {
  expect(SKILL_GROUPS.map(({ skills }) => skills.length)).toEqual([4, 7, 6, 3, 5]);
  expect(new Set(SKILL_GROUPS.flatMap(({ skills }) => skills)).size).toBe(25);
  expect(SKILL_LEVELS.map(({ name }) => name)).toEqual(['Purwa', 'Madya', 'Utama']);
  const uncertain = SKILL_CERTAINTY.filter(({ certainty }) => certainty !== 'ditemukan');
  expect(uncertain.map(({ statement }) => statement)).toEqual([
    'Jumlah per kelompok (4, 7, 6, 3, 5)',
    'Rumusan setiap keterampilan',
    'Syarat Purwa, Madya, dan Utama',
  ]);
});

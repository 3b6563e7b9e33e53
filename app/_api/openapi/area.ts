import { z } from 'zod';
import { AREA_LEVELS } from '@/lib/areas/code';
import type { Operation } from './operation';
import { PARENT_PARAMETER } from './parameter';

export const AREA = z.object({
  code: z.string().describe('Kode Kemendagri bertitik, misalnya 62.02.06.'),
  name: z.string(),
  level: z.enum(AREA_LEVELS),
  parent: z.string().nullable().describe('Kode wilayah induk; null untuk akar.'),
});

export const AREAS = z.object({ areas: z.array(AREA) });

export const AREA_OPERATIONS: readonly Operation[] = [
  {
    path: '/api/v1/areas',
    operationId: 'listAreas',
    summary: 'Wilayah di bawah sebuah wilayah, menurut kode',
    parameters: [PARENT_PARAMETER],
    refusals: [400, 404],
    answer: { kind: 'json', schema: AREAS },
  },
];

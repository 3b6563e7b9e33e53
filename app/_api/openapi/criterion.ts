import { z } from 'zod';
import { FACILITY_TYPES } from '@/lib/facilities/facility';
import type { Operation } from './operation';
import { PERIOD_PARAMETER } from './parameter';

export const CRITERION = z.object({
  code: z.string(),
  name: z.string(),
  type: z.enum(FACILITY_TYPES),
  wajib: z.boolean().describe('Wajib bagi status ILP pada bulan itu.'),
});

export const CRITERIA = z.object({ criteria: z.array(CRITERION) });

export const CRITERION_OPERATIONS: readonly Operation[] = [
  {
    path: '/api/v1/criteria',
    operationId: 'listCriteria',
    summary: 'Kriteria tiap jenis fasilitas, dengan sifat wajibnya pada sebuah periode',
    parameters: [PERIOD_PARAMETER],
    refusals: [400],
    answer: { kind: 'json', schema: CRITERIA },
  },
];

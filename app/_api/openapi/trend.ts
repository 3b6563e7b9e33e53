import { z } from 'zod';
import type { Trend } from '@/db/queries/trend';
import { STATE } from './coverage';
import type { Operation } from './operation';
import { AREA_PARAMETER, FROM_PARAMETER, INDICATOR_PARAMETER, TO_PARAMETER } from './parameter';

export const TREND_POINT = z.object({
  period: z.string().describe('Bulan, YYYY-MM.'),
  state: STATE,
  numerator: z.int().nonnegative().nullable(),
  denominator: z.int().nonnegative().nullable(),
  value: z.number().nullable(),
  target: z.number().nullable(),
});

export const TREND: z.ZodType<Trend> = z.object({
  indicator: z.string(),
  area: z.string().nullable(),
  points: z.array(TREND_POINT).describe('Setiap bulan dari from sampai to.'),
});

export const TREND_OPERATIONS: readonly Operation[] = [
  {
    path: '/api/v1/trend',
    operationId: 'getTrend',
    summary: 'Sebuah indikator bulan demi bulan',
    parameters: [INDICATOR_PARAMETER, AREA_PARAMETER, FROM_PARAMETER, TO_PARAMETER],
    refusals: [400, 404],
    answer: { kind: 'json', schema: TREND },
  },
];

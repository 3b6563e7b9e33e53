import { z } from 'zod';
import { CLUSTERS, INDICATOR_KINDS, LIFE_CYCLES } from '@/lib/indicators/indicator';
import type { Operation } from './operation';

export const INDICATOR = z.object({
  code: z.string(),
  name: z.string(),
  numerator: z.string().describe('Apa yang dihitung sebagai pembilang, dalam kata.'),
  denominator: z.string().describe('Apa yang dihitung sebagai penyebut, dalam kata.'),
  kind: z.enum(INDICATOR_KINDS),
  per: z.int().positive().optional().describe('Hanya untuk kind rate: 1000 atau 100000.'),
  direction: z.enum(['higher', 'lower']).describe('higher: makin tinggi makin baik.'),
  level: z.enum(['kabupaten', 'kecamatan', 'desa', 'posyandu']).describe('Tingkat terendah yang bermakna.'),
  lifeCycle: z.enum(LIFE_CYCLES),
  cluster: z.enum(CLUSTERS),
  source: z.string(),
  version: z.string().describe('Versi definisi.'),
});

export const INDICATORS = z.object({ indicators: z.array(INDICATOR) });

export const INDICATOR_OPERATIONS: readonly Operation[] = [
  {
    path: '/api/v1/indicators',
    operationId: 'listIndicators',
    summary: 'Katalog indikator',
    parameters: [],
    refusals: [],
    answer: { kind: 'json', schema: INDICATORS },
  },
];

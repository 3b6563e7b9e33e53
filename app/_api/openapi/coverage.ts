import { z } from 'zod';
import type { Coverage } from '@/db/queries/coverage';
import { AREA_LEVELS } from '@/lib/areas/code';
import type { CoverageRow } from '@/lib/coverage/row';
import { COVERAGE_KEYS } from '@/lib/exports/machine';
import { type Operation, withFiles } from './operation';
import { AGAINST_PARAMETER, AREA_PARAMETER, INDICATOR_PARAMETER, LEVEL_PARAMETER, PERIOD_PARAMETER } from './parameter';

const COUNT = z.int().nonnegative();
const FRACTION = z.number().describe('Pecahan 0..1, tidak dibulatkan.');

export const STATE = z
  .enum(['reported', 'partial', 'not-reported', 'not-applicable'])
  .describe('reported lengkap, partial sebagian, not-reported belum lapor, not-applicable tidak berlaku.');

export const TARGET_SOURCE = z
  .enum(['district', 'catalogue'])
  .describe('district: diisi oleh daerah; catalogue: acuan nasional atau bawaan, bukan target daerah.');

export const INTERVAL = z.object({
  low: FRACTION,
  high: FRACTION,
  method: z.literal('wilson'),
  confidence: z.literal(0.95),
});

export const CHANGE = z.object({ numerator: z.int(), denominator: z.int(), value: z.number() });

export const ROW: z.ZodType<CoverageRow> = z.object({
  area: z.object({
    code: z.string().nullable().describe('null: belum ada puskesmas, atau di luar wilayah kerja.'),
    name: z.string(),
    level: z.enum([...AREA_LEVELS, 'puskesmas']),
  }),
  state: STATE,
  numerator: COUNT.nullable(),
  denominator: COUNT.nullable(),
  value: FRACTION.nullable(),
  interval: INTERVAL.nullable(),
  target: FRACTION.nullable(),
  targetSource: TARGET_SOURCE.nullable(),
  unitsToTarget: COUNT.nullable().describe('Satuan utuh yang masih kurang; 0 bila target tercapai.'),
  change: CHANGE.nullable().describe('Bulan ini dikurangi bulan pembanding.'),
});

export const COVERAGE: z.ZodType<Coverage> = z.object({
  indicator: z.string(),
  period: z.string(),
  target: FRACTION.nullable(),
  targetSource: TARGET_SOURCE.nullable(),
  rows: z.array(ROW).describe('Menurut kode wilayah; yang tidak berkode terakhir.'),
  total: ROW,
});

export const COVERAGE_OPERATIONS: readonly Operation[] = withFiles(
  {
    path: '/api/v1/coverage',
    operationId: 'getCoverage',
    summary: 'Capaian sebuah indikator menurut wilayah',
    parameters: [INDICATOR_PARAMETER, AREA_PARAMETER, LEVEL_PARAMETER, PERIOD_PARAMETER, AGAINST_PARAMETER],
    refusals: [400, 404],
    answer: { kind: 'json', schema: COVERAGE },
  },
  COVERAGE_KEYS,
);

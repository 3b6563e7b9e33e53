import { z } from 'zod';
import type { Pws } from '@/db/queries/pws';
import { AREA_LEVELS } from '@/lib/areas/code';
import { PWS_KEYS } from '@/lib/exports/machine';
import { PWS_REASONS } from '@/lib/pws/reason';
import type { PwsRow } from '@/lib/pws/row';
import { PWS_STATUSES } from '@/lib/pws/status';
import { TREND_DIRECTIONS } from '@/lib/pws/trend';
import { STATE } from './coverage';
import { type Operation, withFiles } from './operation';
import { AREA_PARAMETER, INDICATOR_PARAMETER, LEVEL_PARAMETER, MONTH_PARAMETER } from './parameter';

const COUNT = z.int().nonnegative();
const FRACTION = z.number().describe('Pecahan, tidak dibulatkan.');

export const MONTH_FIGURE = z.object({
  numerator: COUNT,
  value: FRACTION.nullable().describe('Untuk indikator kumulatif: jumlah bulan itu per sasaran setahun.'),
});

export const PWS_ROW: z.ZodType<PwsRow> = z.object({
  area: z.object({
    code: z.string().nullable().describe('null: belum ada puskesmas, atau di luar wilayah kerja.'),
    name: z.string(),
    level: z.enum([...AREA_LEVELS, 'puskesmas']),
  }),
  state: STATE,
  provisional: z.boolean().describe('true: masih ada yang belum melapor bulan ini atau bulan lalu.'),
  cumulative: z.object({
    numerator: COUNT.nullable(),
    denominator: COUNT.nullable(),
    value: FRACTION.nullable(),
  }),
  thisMonth: MONTH_FIGURE.nullable().describe('null: belum ada yang melapor.'),
  lastMonth: MONTH_FIGURE.nullable(),
  targetToDate: FRACTION.nullable().describe('Kumulatif: target setahun x bulan / 12; lainnya: target penuh.'),
  trend: z.enum(TREND_DIRECTIONS).nullable().describe('Arah nilainya sendiri, apa pun arah yang baik.'),
  status: z.enum(PWS_STATUSES).nullable(),
  reason: z.enum(PWS_REASONS).nullable().describe('Mengapa tidak ada status; null bila ada.'),
});

export const PWS: z.ZodType<Pws> = z.object({
  indicator: z.string(),
  period: z.string(),
  rows: z
    .array(PWS_ROW)
    .describe('Nilai kumulatif tertinggi lebih dahulu, lalu kode wilayah; yang tanpa nilai terakhir.'),
  total: PWS_ROW,
});

export const PWS_OPERATIONS: readonly Operation[] = withFiles(
  {
    path: '/api/v1/pws',
    operationId: 'getPws',
    summary: 'PWS sebuah indikator: kumulatif, tren, dan status menurut wilayah',
    parameters: [INDICATOR_PARAMETER, AREA_PARAMETER, LEVEL_PARAMETER, MONTH_PARAMETER],
    refusals: [400, 404],
    answer: { kind: 'json', schema: PWS },
  },
  PWS_KEYS,
);

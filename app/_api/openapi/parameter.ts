import { FACILITY_TYPES } from '@/lib/facilities/facility';
import type { Parameter } from './operation';

const MONTH = { type: 'string', pattern: '^\\d{4}-(0[1-9]|1[0-2])$' };
const PERIOD = { type: 'string', pattern: '^\\d{4}(-(0[1-9]|1[0-2])|-T[1-4])?$' };

export const INDICATOR_PARAMETER: Parameter = {
  name: 'indicator',
  required: true,
  description: 'Kode indikator, lihat /api/v1/indicators.',
  schema: { type: 'string' },
  example: 'ILP-PSY',
};

export const AREA_PARAMETER: Parameter = {
  name: 'area',
  required: true,
  description: 'Kode wilayah Kemendagri bertitik, atau kode fasilitas puskesmas (wilayah kerjanya).',
  schema: { type: 'string' },
  example: '62.02',
};

export const LEVEL_PARAMETER: Parameter = {
  name: 'level',
  required: true,
  description:
    'Tingkat baris: setingkat wilayah yang diminta atau di bawahnya, atau puskesmas. Untuk puskesmas: puskesmas, desa.',
  schema: { type: 'string', enum: ['provinsi', 'kabupaten', 'kecamatan', 'desa', 'puskesmas'] },
  example: 'kecamatan',
};

export const PERIOD_PARAMETER: Parameter = {
  name: 'period',
  required: true,
  description:
    'Bulan 2026-02, triwulan 2026-T1, atau tahun 2026. Stok dan kumulatif dibaca pada bulan terakhirnya; dalam triwulan atau tahun yang belum selesai pada bulan terakhir yang berisi data.',
  schema: PERIOD,
  example: '2026-02',
};

export const MONTH_PARAMETER: Parameter = {
  name: 'period',
  required: true,
  description: 'Bulan, misalnya 2026-02. PWS tidak mengenal triwulan atau tahun.',
  schema: MONTH,
  example: '2026-02',
};

export const AGAINST_PARAMETER: Parameter = {
  name: 'against',
  required: false,
  description: 'Bulan pembanding untuk change. Bawaan: bulan sebelumnya.',
  schema: MONTH,
  example: '2025-12',
};

export const FROM_PARAMETER: Parameter = {
  name: 'from',
  required: true,
  description: 'Bulan pertama, paling jauh 240 bulan termasuk bulan terakhir.',
  schema: MONTH,
  example: '2025-01',
};

export const TO_PARAMETER: Parameter = {
  name: 'to',
  required: true,
  description: 'Bulan terakhir, sama dengan atau sesudah from.',
  schema: MONTH,
  example: '2026-02',
};

export const PARENT_PARAMETER: Parameter = {
  name: 'parent',
  required: false,
  description: 'Kode wilayah induk. Tanpa isian: akarnya, yaitu provinsi.',
  schema: { type: 'string' },
  example: '62.02',
};

export const TYPE_PARAMETER: Parameter = {
  name: 'type',
  required: false,
  description: 'Jenis fasilitas. Tanpa isian: semua jenis.',
  schema: { type: 'string', enum: [...FACILITY_TYPES] },
  example: 'posyandu',
};

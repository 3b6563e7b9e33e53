import { z } from 'zod';
import type { FacilityEntry } from '@/db/queries/facility-list';
import { FACILITY_KEYS } from '@/lib/exports/machine';
import { FACILITY_TYPES } from '@/lib/facilities/facility';
import { type Operation, withFiles } from './operation';
import { AREA_PARAMETER, PERIOD_PARAMETER, TYPE_PARAMETER } from './parameter';

const STATUS = z.enum(['sudah', 'belum']).nullable();
const CRITERION_CODES = z.array(z.string());

export const FACILITY: z.ZodType<FacilityEntry> = z.object({
  code: z.string(),
  name: z.string(),
  type: z.enum(FACILITY_TYPES),
  area: z.string().describe('Kode desa/kelurahan tempatnya.'),
  puskesmas: z.string().nullable().describe('Kode puskesmas induk; puskesmas menginduk pada dirinya sendiri.'),
  active: z.boolean().nullable().describe('Aktif atau tidak; hanya untuk posyandu.'),
  status: STATUS.describe('Sudah atau belum ILP; null untuk poskesdes.'),
  declared: STATUS.describe('Penetapan yang berlaku pada bulan itu, bila ada.'),
  met: CRITERION_CODES,
  missing: CRITERION_CODES,
  unreported: CRITERION_CODES.describe('Bagian dari missing yang belum pernah dilaporkan.'),
});

export const FACILITIES = z.object({ facilities: z.array(FACILITY) });

export const FACILITY_OPERATIONS: readonly Operation[] = withFiles(
  {
    path: '/api/v1/facilities',
    operationId: 'listFacilities',
    summary: 'Fasilitas yang ada pada sebuah bulan, dengan status dan kriterianya',
    parameters: [AREA_PARAMETER, PERIOD_PARAMETER, TYPE_PARAMETER],
    refusals: [400, 404],
    answer: { kind: 'json', schema: FACILITIES },
  },
  FACILITY_KEYS,
);

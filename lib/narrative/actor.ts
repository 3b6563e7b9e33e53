import type { AreaCode } from '@/lib/areas/code';
import type { Actor } from '@/lib/facilities/criteria';
import { levelNoun } from './place';

/** Who can move a criterion, in words; a kota has kelurahan only. Where the district is not known, both are named. */
export function actorName(actor: Actor, district: AreaCode | null = null): string {
  if (actor === 'desa') return district === null ? 'desa/kelurahan' : levelNoun('desa', district);
  return { kecamatan: 'kecamatan', puskesmas: 'puskesmas', dinkes: 'Dinas Kesehatan', opd: 'OPD pembina' }[actor];
}

/** Groups of those who can move something, what a kecamatan itself can push first: a camat commands no puskesmas. */
export const ACTOR_GROUPS: readonly Readonly<{ actors: readonly Actor[]; title: string }>[] = [
  { actors: ['desa', 'kecamatan'], title: 'Yang dapat didorong kecamatan' },
  { actors: ['puskesmas'], title: 'Yang dapat dilakukan puskesmas' },
  { actors: ['dinkes'], title: 'Yang dapat dibantu Dinas Kesehatan' },
  { actors: ['opd'], title: 'Yang dapat dibantu OPD lain' },
];

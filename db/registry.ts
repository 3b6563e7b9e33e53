import fs from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import { areaName } from '@/lib/areas/name';
import { nearestCodes } from '@/lib/areas/nearest';
import type { NewArea } from './areas';

export type RegisteredArea = Readonly<{ code: string; name: string }>;
export type RegisteredKecamatan = RegisteredArea & Readonly<{ desa: readonly RegisteredArea[] }>;

/** A kabupaten or kota with everything in it, in the order of the codes. */
export type RegisteredDistrict = RegisteredArea &
  Readonly<{ province: RegisteredArea; kecamatan: readonly RegisteredKecamatan[] }>;

/** A code that names no kabupaten or kota, in one sentence that offers the nearest ones. */
export class UnknownDistrictError extends Error {}

const POINTS = path.join(process.cwd(), 'db', 'seed', 'area-points.csv');

/**
 * A kabupaten or kota as idn-area-data has it, with names as people write them. Reads all of Indonesia (about half a
 * second), so it is for the making of a database, never for a page. Throws UnknownDistrictError.
 */
export async function readDistrict(code: string): Promise<RegisteredDistrict> {
  const [provinces, regencies] = await Promise.all([getProvinces(), getRegencies()]);
  const regency = regencies.find((candidate) => candidate.code === code);
  const province = provinces.find((candidate) => candidate.code === regency?.province_code);
  if (!regency || !province) throw unknownDistrict(code, regencies);
  const [districts, villages] = await Promise.all([getDistricts(), getVillages()]);
  const desaIn = (kecamatan: string) => villages.filter((village) => village.district_code === kecamatan);
  return {
    ...named(regency),
    province: named(province),
    kecamatan: districts
      .filter((district) => district.regency_code === code)
      .map((district) => ({ ...named(district), desa: desaIn(district.code).map(named).sort(byCode) }))
      .sort(byCode),
  };
}

/** Every area of a district, its province included, with the representative points that are known. */
export function areasOf(district: RegisteredDistrict): NewArea[] {
  const points = readPoints();
  const { province, kecamatan } = district;
  const areas = [province, district, ...kecamatan, ...kecamatan.flatMap(({ desa }) => desa)];
  return areas.map(({ code, name }) => ({ code, name, ...points.get(code) }));
}

function named({ code, name }: RegisteredArea): RegisteredArea {
  return { code, name: areaName(name) };
}

function byCode(a: RegisteredArea, b: RegisteredArea): number {
  return a.code < b.code ? -1 : 1;
}

function readPoints(): Map<string, Readonly<{ longitude: number; latitude: number }>> {
  const rows = parse(fs.readFileSync(POINTS), { columns: true, bom: true }) as Record<'code' | 'lon' | 'lat', string>[];
  return new Map(rows.map(({ code, lon, lat }) => [code, { longitude: Number(lon), latitude: Number(lat) }]));
}

function unknownDistrict(code: string, regencies: readonly RegisteredArea[]): UnknownDistrictError {
  const names = new Map(regencies.map((regency) => [regency.code, areaName(regency.name)]));
  const near = nearestCodes(code, [...names.keys()]).map((candidate) => `${candidate} ${names.get(candidate)}`);
  return new UnknownDistrictError(
    `"${code}" bukan kode Kemendagri kabupaten/kota. Bentuknya dua bagian, misalnya 64.08. Yang terdekat: ${near.join(', ')}.`,
  );
}

import assert from 'node:assert/strict';
import { GET as report } from '@/app/unduh/laporan/route';
import { readPdf } from '../fixtures/pdf';
import { multipleOfFixedWork } from './fixed-work';
import type { Measure } from './measure';

const ADDRESS = 'http://localhost/unduh/laporan?wilayah=62.02.06&periode=2026-02';
/** Twice what was measured (docs/decisions/0036). */
const BOUND = 4;

/**
 * The report of a kecamatan from its figures to the file, against the fixed calculation. The first one, which also loads
 * the writer and works out what the pages keep, is not counted; its pages are.
 */
export async function paperMeasures(database: string): Promise<Measure[]> {
  process.env.PWS_DATABASE = database;
  process.env.PWS_PUBLIC_READ = 'true';
  const make = async () => {
    const response = await report(new Request(ADDRESS));
    assert.equal(response.status, 200, 'the report of a kecamatan is not answered');
    return new Uint8Array(await response.arrayBuffer());
  };
  const { pages } = readPdf(await make());
  assert(pages.length >= 2 && pages.length <= 4, `the report has ${pages.length} pages`);
  return multipleOfFixedWork('Laporan kecamatan sebagai PDF', BOUND, make);
}

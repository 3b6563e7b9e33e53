import assert from 'node:assert/strict';
import { formatMonth, monthRange } from '@/lib/coverage/period';
import { FIRST, LAST } from './district';
import { type Comparison, best, compare } from './interleave';
import type { Measure } from './measure';
import { emptyScript, scriptOf } from './scripts';
import { type Server, startServer } from './server';

/** The dynamic page with the least on it: the same build, layout and headers, one row of the database, no figures. */
const EMPTY = '/masuk';
const OVERVIEW = '/';
const AREA = '/wilayah/62.02.06';
/** Every desa of the district by every service indicator: the heaviest page. */
const MATRIX = '/wilayah/62.02/matriks';
const OTHERS = ['/wilayah/62.02', '/indikator/ILP-PSY'];
const FACILITIES = '/fasilitas';
/** The list narrowed, searched and ordered by what costs most: for every data version somebody asks it first. */
const NARROWED = '/fasilitas?jenis=posyandu&status=belum&kriteria=PSY-KADER5&cari=melati&urut=kurang';
const ROUNDS = 60;
const WARM_UP = 15;
const COLD_WARM_UP = 4;
const KB = 1024;

/** What a reader waits for and loads: time to first byte against an empty page, script and markup. */
export async function pageMeasures(database: string): Promise<Measure[]> {
  const server = await startServer(database);
  try {
    const measures: Measure[] = [];
    measures.push(await firstByte(server, OVERVIEW, 3), await firstByte(server, MATRIX, 4));
    for (const address of [AREA, ...OTHERS]) measures.push(await firstByte(server, address, null));
    measures.push(await script(server, OVERVIEW), await script(server, AREA));
    measures.push(await markup(server, AREA, 30));
    for (const address of [OVERVIEW, MATRIX, ...OTHERS]) measures.push(await markup(server, address, null));
    return measures;
  } finally {
    await server.stop();
  }
}

/** The list of facilities over a database of so many posyandu: kept, and asked for the first time. */
export async function facilityPageMeasures(database: string, posyandu: number): Promise<Measure[]> {
  const server = await startServer(database);
  try {
    const name = `${posyandu.toLocaleString('id-ID')} posyandu`;
    // Before anything of it is kept: the way that a first reader waits.
    const cold = await compareCold(server);
    return [
      { ...(await firstByte(server, FACILITIES, 4)), name: `Bita pertama ${FACILITIES} (${name}) / halaman kosong` },
      {
        ...(await firstByte(server, NARROWED, null)),
        name: `Bita pertama ${FACILITIES} disaring (${name}) / halaman kosong`,
      },
      {
        name: `Bita pertama ${FACILITIES} yang belum pernah ditanya (${name}) / halaman kosong`,
        value: cold.ratio,
        unit: '×',
        bound: null,
        kind: 'info',
        decimals: 2,
      },
      { ...(await markup(server, FACILITIES, null)), name: `HTML ${FACILITIES} (${name}; gz)` },
    ];
  } finally {
    await server.stop();
  }
}

/** Months that nobody has asked for yet, in turn with the empty page; the first few only warm the server up. */
async function compareCold(server: Server): Promise<Comparison> {
  const times: Record<'page' | 'empty', number[]> = { page: [], empty: [] };
  for (const [round, at] of monthRange(FIRST, LAST).entries()) {
    const page = await server.get(`${FACILITIES}?periode=${formatMonth(at)}`);
    const empty = await server.get(EMPTY);
    assert.equal(page.status, 200);
    if (round < COLD_WARM_UP) continue;
    times.page.push(page.firstByte);
    times.empty.push(empty.firstByte);
  }
  return compare(times.page, times.empty);
}

/** How many times as long a page takes to its first byte as the empty page, asked in turn. */
async function firstByte(server: Server, address: string, bound: number | null): Promise<Measure> {
  const measure = () => compareFirstBytes(server, address);
  const { ratio } = bound === null ? await measure() : await best(bound, measure);
  return {
    name: `Bita pertama ${address} / halaman kosong`,
    value: ratio,
    unit: '×',
    bound,
    kind: bound === null ? 'info' : 'gate',
    decimals: 2,
  };
}

async function compareFirstBytes(server: Server, address: string): Promise<Comparison> {
  const times: Record<'page' | 'empty', number[]> = { page: [], empty: [] };
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const page = await server.get(address);
    const empty = await server.get(EMPTY);
    assert.equal(page.status, 200, address);
    assert.equal(empty.status, 200, EMPTY);
    if (round < 0) continue;
    times.page.push(page.firstByte);
    times.empty.push(empty.firstByte);
  }
  return compare(times.page, times.empty);
}

/** Packed script that a page loads at first, above what the build gives to a page without anything of its own. */
async function script(server: Server, address: string): Promise<Measure> {
  const [own, empty] = [await scriptOf(server, address), emptyScript()];
  return {
    name: `JavaScript ${address} di atas halaman kosong (${Math.round(empty / KB)} kB)`,
    value: (own - empty) / KB,
    unit: 'kB',
    bound: 15,
    kind: 'gate',
  };
}

async function markup(server: Server, address: string, bound: number | null): Promise<Measure> {
  const [packed, plain] = [await server.get(address, 'gzip'), await server.get(address)];
  assert.equal(packed.status, 200, address);
  return {
    name: `HTML ${address} (gz; mentah ${Math.round(plain.body.length / KB)} kB)`,
    value: packed.body.length / KB,
    unit: 'kB',
    bound,
    kind: bound === null ? 'info' : 'gate',
  };
}

import { describe, expect, it } from 'vitest';
import { PROBLEM } from '@/app/_api/openapi/problem';
import { apiPaths, serve } from '../../fixtures/api';
import { networkStore } from '../../fixtures/network';
import { servedFiles } from '../../fixtures/routes';

const COVERAGE = { indicator: 'ILP-PSY', area: '62.02', level: 'kecamatan', period: '2026-02' };
const TREND = { indicator: 'ILP-PSY', area: '62.02', from: '2026-01', to: '2026-02' };
const FACILITIES = { area: '62.02', period: '2026-02' };

const address = (path: string, query: Readonly<Record<string, string>>) => `${path}?${new URLSearchParams(query)}`;

/** A refusal is a problem document that names the parameter. */
async function refusalOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  const body = PROBLEM.parse(await response.json());
  expect(body.status).toBe(response.status);
  return [response.status, body.parameter];
}

describe('what bad input gets from the API', () => {
  const without = (query: Readonly<Record<string, string>>, name: string) =>
    Object.fromEntries(Object.entries(query).filter(([key]) => key !== name));
  const missing = [
    ...Object.keys(COVERAGE).flatMap((name) =>
      ['coverage', 'coverage.csv', 'coverage.xlsx'].map((path) => [path, without(COVERAGE, name), name] as const),
    ),
    ...Object.keys(TREND).map((name) => ['trend', without(TREND, name), name] as const),
    ...Object.keys(FACILITIES).flatMap((name) =>
      ['facilities', 'facilities.csv', 'facilities.xlsx'].map(
        (path) => [path, without(FACILITIES, name), name] as const,
      ),
    ),
    ['criteria', {}, 'period'] as const,
  ];

  it.each(missing)('400 names the missing parameter: %s %j', async (path, query, name) => {
    expect(await refusalOf(await serve(networkStore())(address(path, query)))).toEqual([400, name]);
  });

  it.each([
    ['coverage', { ...COVERAGE, period: '2026-13' }, 400, 'period'],
    ['coverage', { ...COVERAGE, period: '2026-T5' }, 400, 'period'],
    ['coverage', { ...COVERAGE, period: 'Februari' }, 400, 'period'],
    ['coverage', { ...COVERAGE, period: '' }, 400, 'period'],
    ['coverage', { ...COVERAGE, against: '2026-T1' }, 400, 'against'],
    ['coverage', { ...COVERAGE, level: 'rt' }, 400, 'level'],
    ['coverage', { ...COVERAGE, level: 'provinsi' }, 400, 'level'],
    ['coverage', { ...COVERAGE, area: 'kabupaten contoh' }, 400, 'area'],
    ['coverage', { ...COVERAGE, area: '62.02,62.03' }, 400, 'area'],
    ['coverage', { ...COVERAGE, area: 'x'.repeat(41) }, 400, 'area'],
    ['coverage', { ...COVERAGE, area: '62.03' }, 404, 'area'],
    ['coverage', { ...COVERAGE, area: 'PKM-9' }, 404, 'area'],
    ['coverage', { ...COVERAGE, indicator: 'ILP-XYZ' }, 404, 'indicator'],
    ['trend', { ...TREND, from: '2026' }, 400, 'from'],
    ['trend', { ...TREND, to: '2026-2' }, 400, 'to'],
    ['trend', { ...TREND, area: '64' }, 404, 'area'],
    ['facilities', { ...FACILITIES, type: 'klinik' }, 400, 'type'],
    ['facilities', { ...FACILITIES, area: '62.02.09' }, 404, 'area'],
    ['areas', { parent: '6202' }, 400, 'parent'],
    ['areas', { parent: '' }, 400, 'parent'],
    ['areas', { parent: '62.99' }, 404, 'parent'],
    ['criteria', { period: '2026/02' }, 400, 'period'],
  ] as const)('%s %j: %i names %s', async (path, query, status, name) => {
    expect(await refusalOf(await serve(networkStore())(address(path, query)))).toEqual([status, name]);
  });

  it('refuses a parameter given twice', async () => {
    const get = serve(networkStore());
    expect(await refusalOf(await get(`${address('coverage', COVERAGE)}&area=62`))).toEqual([400, 'area']);
    expect(await refusalOf(await get(`${address('facilities', FACILITIES)}&type=pustu&type=posyandu`))).toEqual([
      400,
      'type',
    ]);
  });

  it('offers the nearest indicator', async () => {
    const body = PROBLEM.parse(
      await (await serve(networkStore())(address('coverage', { ...COVERAGE, indicator: 'ILPPSY' }))).json(),
    );
    expect(body.nearest).toBe('ILP-PSY');
    expect(body.detail).toContain('ILP-PSY');
  });

  it('offers the levels that the area has', async () => {
    const body = PROBLEM.parse(
      await (
        await serve(networkStore())(address('coverage', { ...COVERAGE, area: '62.02.01', level: 'kabupaten' }))
      ).json(),
    );
    expect(body.detail).toContain('kecamatan, desa, puskesmas');
  });

  const readOnly = servedFiles().filter(({ path }) => ['/api/[...path]', ...apiPaths()].includes(path));

  it.each(readOnly)('405 says of $path what methods there are', async ({ path, file }) => {
    const handlers = (await import(file)) as Readonly<Record<string, (request: Request) => Response>>;
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = handlers[method]?.(new Request(`http://localhost${path}`, { method }));
      if (!answer) throw new Error(`${path} has no ${method}`);
      expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
      expect([answer.status, answer.headers.get('content-type')]).toEqual([405, 'application/problem+json']);
      expect(await answer.json()).toMatchObject({ status: 405, detail: expect.stringContaining(method) });
    }
  });
});

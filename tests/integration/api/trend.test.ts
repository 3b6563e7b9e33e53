import { describe, expect, it } from 'vitest';
import { TREND } from '@/app/_api/openapi/trend';
import type { Coverage } from '@/db/queries/coverage';
import type { Trend } from '@/db/queries/trend';
import { bodyOf, serve } from '../../fixtures/api';
import { networkStore } from '../../fixtures/network';

describe('GET /api/v1/trend', () => {
  it('answers every month from..to, absences included', async () => {
    const get = serve(networkStore());
    const body = await bodyOf<Trend>(get('trend?indicator=ILP-PSY&area=62.02&from=2025-12&to=2026-04'));
    expect(TREND.parse(body)).toEqual(body);
    const absent = { state: 'not-reported', numerator: null, denominator: null, value: null, target: 0.75 };
    const full = { state: 'reported', target: 0.75 };
    expect(body).toEqual({
      indicator: 'ILP-PSY',
      area: '62.02',
      points: [
        { period: '2025-12', ...absent },
        { period: '2026-01', ...full, numerator: 1, denominator: 4, value: 0.25 },
        { period: '2026-02', ...full, numerator: 2, denominator: 5, value: 0.4 },
        { period: '2026-03', ...full, numerator: 1, denominator: 3, value: 1 / 3 },
        { period: '2026-04', ...absent },
      ],
    });
  });

  it.each(['62', '62.02.01', '62.02.01.2003', 'PKM-1', 'PKM-2'])('agrees with the coverage of %s', async (area) => {
    const get = serve(networkStore());
    const level = area.startsWith('PKM') ? 'puskesmas' : 'desa';
    for (const indicator of ['ILP-PSY', 'KDR-LTH', 'DES-PST']) {
      const { points } = await bodyOf<Trend>(get(`trend?indicator=${indicator}&area=${area}&from=2025-12&to=2026-03`));
      for (const { period, target: _, ...point } of points) {
        const { total } = await bodyOf<Coverage>(
          get(`coverage?indicator=${indicator}&area=${area}&level=${level}&period=${period}`),
        );
        expect(total, `${indicator} ${period}`).toMatchObject(point);
      }
    }
  });

  it('refuses months in the wrong order, and more of them than a server should count', async () => {
    const get = serve(networkStore());
    for (const range of ['from=2026-02&to=2026-01', 'from=1990-01&to=2026-01']) {
      const response = await get(`trend?indicator=ILP-PSY&area=62.02&${range}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ parameter: 'from' });
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementTableOf } from '@/app/_server/agreement-table';
import { readAgreements } from '@/app/_border/agreement-address';
import { sinceLine } from '@/app/_server/agreement-list';
import { agreements } from '@/db/agreements/agreements';
import { sinceOf } from '@/db/agreements/base-figure';
import type { Store } from '@/db/client';
import { district } from '@/db/places';
import { month } from '@/lib/coverage/period';
import { type Reader } from '@/lib/access/reader';
import { bodyOf, serve } from '../../fixtures/api';
import { addOne } from '../../fixtures/agreements';
import { ADMIN } from '../../fixtures/form';
import { imported } from '../../fixtures/imports';
import { networkStore } from '../../fixtures/network';

const DESA = ['62.02.01.1001', '62.02.01.2002', '62.02.01.2003'] as const;
const MONTHS = ['2026-01', '2026-02', '2026-03'] as const;

type Row = Readonly<{ state: string; numerator: number | null; denominator: number | null }>;

function seenBy(store: Store, reader: Reader = ADMIN, publicRead = true) {
  const held = district(store);
  if (!held) throw new Error('no district');
  const deployment = {
    district: held,
    timeZone: 'Asia/Jakarta',
    current: month(2026, 11),
    publicRead,
    hasAccounts: true,
  };
  return { store, deployment, reader };
}

/** K6 of three desa in three months; null is a desa that did not report. */
const reports = fc.array(
  fc.array(fc.option(fc.integer({ min: 0, max: 6 }), { nil: null }), { minLength: 3, maxLength: 3 }),
  { minLength: 3, maxLength: 3 },
);

describe('what an indicator has done since', () => {
  it('is what the API says of the base’s month and of the last, for any reports', async () => {
    await fc.assert(
      fc.asyncProperty(reports, async (counts) => {
        const rows = (of: readonly string[]) =>
          of.flatMap((at) =>
            DESA.flatMap((desa, index) => {
              const count = counts[MONTHS.indexOf(at as '2026-01')]?.[index] ?? null;
              return count === null ? [] : [`${at},${desa},K6,${count},,`];
            }),
          );
        const store = networkStore({
          sasaran: DESA.map((desa) => `2026,${desa},bumil,20,,`),
          capaian: rows(['2026-01']),
        });
        const get = serve(store);
        const areas = ['62.02.01', ...DESA];
        store.sqlite.prepare('UPDATE series SET last_month = ?').run(month(2026, 1));
        for (const area of areas) addOne(store, { area, indicator: 'K6', expected: 1500 });
        if (rows(['2026-02', '2026-03']).length > 0) imported(store, { capaian: rows(['2026-02', '2026-03']) });
        store.sqlite.prepare('UPDATE series SET last_month = ?').run(month(2026, 3));
        for (const agreement of agreements(store)) {
          const api = async (period: string) =>
            (
              await bodyOf<{ total: Row }>(
                get(`coverage?indicator=K6&area=${agreement.area.code}&level=${agreement.area.level}&period=${period}`),
              )
            ).total;
          const [before, now] = [await api('2026-01'), await api('2026-03')];
          const since = sinceOf(store, agreement);
          expect(since?.base.period).toBe(month(2026, 1));
          expect(since?.base.ratio?.numerator ?? null).toBe(before.numerator);
          expect([since?.state, since?.now?.numerator ?? null]).toEqual([now.state, now.numerator]);
          const line = sinceLine(seenBy(store), agreement);
          if (now.numerator !== null) expect(line?.text).toContain(`${now.numerator}/${now.denominator}`);
          const [row] = agreementTableOf(
            seenBy(store),
            readAgreements(store, { wilayah: agreement.area.code }),
          ).rows.filter((each) => each.code === agreement.area.code);
          expect(row?.since).toBe(line?.text);
        }
      }),
      { seed: 34, numRuns: 8 },
    );
  }, 60_000);

  it('is not told of a desa that a camat of a closed deployment may not see', () => {
    const store = networkStore();
    addOne(store, { area: '62.02.02.2001', indicator: 'ILP-PSY' });
    const [agreement] = agreements(store);
    if (!agreement) throw new Error('no agreement');
    const camat: Reader = { kind: 'account', id: 'c', name: 'camat', role: 'camat', area: '62.02.01' };
    expect(sinceLine(seenBy(store, camat, false), agreement)).toMatchObject({ href: null });
    expect(sinceLine(seenBy(store, camat, false), agreement)?.text).toMatch(/di luar wilayah akun Anda/);
    expect(sinceLine(seenBy(store, camat, true), agreement)?.text).toMatch(/\d+\/\d+|tidak berlaku/);
  });
});

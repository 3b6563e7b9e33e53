import { expect } from '@playwright/test';
import { verdictOn } from '@/lib/access/policy';
import { PUBLIC, ROLES, type Reader } from '@/lib/access/reader';
import { RULES } from '@/lib/access/rules';
import { addressOf, servedFiles } from '../fixtures/routes';
import { test } from './fixtures/closed-server';
import { requestsAs } from './fixtures/signed-in';

const pages = servedFiles().filter(({ kind }) => kind === 'page');
/** A code of every kind, in the area of the camat: only the role decides here. */
const CODES: Readonly<Record<string, string>> = {
  wilayah: '62.02.06',
  puskesmas: 'PKM-620206-001',
  indikator: 'ILP-PSY',
  definisi: 'ILP-PSY',
  fasilitas: 'PSY-620206-001',
};
const QUERY = '?wilayah=62.02.06&q=ketapang&periode=2026-02';

test.describe('every page by every role', { tag: '@laptop' }, () => {
  for (const asker of ['umum', ...ROLES] as const) {
    test(`answers ${asker} as the policy says, whether reading is open or not`, async ({
      playwright,
      baseURL,
      closedServer,
    }) => {
      for (const [address, publicRead] of [
        [baseURL ?? '', true],
        [closedServer, false],
      ] as const) {
        const request = await playwright.request.newContext();
        if (asker !== 'umum') await requestsAs(request, asker, address);
        const reader: Reader =
          asker === 'umum' ? PUBLIC : { kind: 'account', id: asker, name: asker, role: asker, area: null };
        for (const { path } of pages) {
          const code = CODES[path.split('/')[1] ?? ''] ?? '1';
          const answer = await request.get(
            `${address}${addressOf(path, { kode: code, id: '1', nomor: '1' })}${QUERY}`,
            { maxRedirects: 0 },
          );
          const action = RULES[path]?.GET?.action ?? 'steward';
          const verdict = verdictOn(action, reader, { publicRead, hasAccounts: true });
          const where = `${path} oleh ${asker}, ${publicRead ? 'terbuka' : 'tertutup'}`;
          const access = RULES[path]?.GET;
          const isDistrict = access?.action === 'read' && access.look === 'district';
          if (isDistrict && asker === 'camat' && !publicRead) expect(answer.status(), where).toBe(403);
          else if (verdict.allowed) {
            expect([200, 307, 404], where).toContain(answer.status());
            expect(answer.headers().location ?? '', where).not.toContain('/masuk');
          } else if (verdict.status === 401) {
            expect([answer.status(), answer.headers().location], where).toEqual([
              307,
              expect.stringMatching(/^\/masuk\?kembali=/),
            ]);
          } else expect(answer.status(), where).toBe(403);
        }
        await request.dispose();
      }
    });
  }
});

import { describe, expect, it, vi } from 'vitest';
import { settingOf } from '@/db/settings';
import { ADMIN, desk } from '../fixtures/form';
import { districtStore } from '../fixtures/store';

describe('a form that is sent while another process writes', () => {
  it('is told so in a sentence, and nothing is stored', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const store = districtStore();
    desk(store, ADMIN);
    const { POST } = await import('@/app/pengaturan/simpan/route');
    store.sqlite.exec('BEGIN IMMEDIATE');
    const answer = await POST(
      new Request('http://localhost/pengaturan/simpan', {
        method: 'POST',
        headers: { origin: 'http://localhost', host: 'localhost', accept: 'text/html' },
        body: new URLSearchParams({ kunci: 'pws.belowSteady', dilihat: 'jelek', nilai: 'cukup' }),
      }),
    );
    store.sqlite.exec('ROLLBACK');
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toContain('text/html');
    expect(await answer.text()).toContain('Basis data sedang ditulis program lain; tunggu sebentar, lalu ulangi.');
    expect(settingOf(store, 'pws.belowSteady')).toBe('jelek');
  }, 20_000);
});

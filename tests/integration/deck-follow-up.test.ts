import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { rakors } from '@/db/rakor/rakors';
import { type AreaCode, areaId } from '@/lib/areas/code';
import { month } from '@/lib/coverage/period';
import { blocksOf, slidesOf } from '../fixtures/composed-deck';
import { networkStore } from '../fixtures/network';

const idOf = (code: string) => areaId(code as AreaCode);

function held(store: Store, title: string, heldOn: string, area = '62.02'): number {
  const id = planned(store, title, heldOn, area);
  store.sqlite.prepare("UPDATE rakor SET state = 'selesai', started_at = created_at WHERE id = ?").run(id);
  return id;
}

function planned(store: Store, title: string, heldOn: string, area = '62.02'): number {
  const { lastInsertRowid } = store.sqlite
    .prepare('INSERT INTO rakor (title, held_on, area_id, period, created_at) VALUES (?, ?, ?, ?, ?)')
    .run(title, heldOn, idOf(area), month(2026, 2), `${heldOn}T01:00:00.000Z`);
  return Number(lastInsertRowid);
}

type Given = Readonly<{
  action: string;
  deadline: string;
  state?: string;
  indicator?: string | null;
  createdAt?: string;
}>;

function agreed(store: Store, rakorId: number | null, given: Given): void {
  const { action, deadline, state = 'baru', indicator = null, createdAt = '2025-09-01T01:00:00.000Z' } = given;
  store.sqlite
    .prepare(
      `INSERT INTO agreement (rakor_id, problem, action, office_id, deadline, area_id, indicator_code, base_period,
         base_numerator, base_denominator, state, created_at)
       VALUES (?, 'masalah', ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(rakorId, action, deadline, idOf('62.02'), indicator, month(2026, 1), 1, 4, state, createdAt);
}

const rowsOf = (store: Store, id: number) => {
  const rakor = rakors(store).find((each) => each.id === id);
  return slidesOf(store, '62.02', 'tindak-lanjut-lalu', {}, rakor);
};

describe('what became of the last agreements', () => {
  it('is all of the last meeting and what is still open of those before it, by the day of this meeting', () => {
    const store = networkStore();
    const oldest = held(store, 'Rakor I', '2025-06-10');
    const last = held(store, 'Rakor II', '2025-12-10');
    held(store, 'Lokakarya mini', '2026-01-10', '62.02.01');
    const now = held(store, 'Rakor III', '2026-03-10');
    agreed(store, oldest, { action: 'lama selesai', deadline: '2025-09-01', state: 'selesai' });
    agreed(store, oldest, { action: 'lama terbuka', deadline: '2025-09-01', state: 'berjalan' });
    agreed(store, last, { action: 'selesai', deadline: '2026-03-01', state: 'selesai', indicator: 'ILP-PSY' });
    agreed(store, last, { action: 'hari ini', deadline: '2026-03-10' });
    agreed(store, null, { action: 'di antara', deadline: '2026-04-01', createdAt: '2026-02-01T01:00:00.000Z' });
    agreed(store, null, { action: 'sesudah', deadline: '2026-04-01', createdAt: '2026-03-11T01:00:00.000Z' });
    const [slide] = rowsOf(store, now);
    expect(slide?.title).toBe('Tindak lanjut lalu: 1 dari 4 selesai; 1 terlambat, 2 baru');
    expect(slide?.subtitle).toBe('Rakor II, 10 Desember 2025');
    const [shown] = slide ? blocksOf(slide, 'table') : [];
    expect(shown?.table.rows.map(({ action, state }) => `${action}: ${state}`)).toEqual([
      'lama terbuka: Terlambat',
      'selesai: Selesai',
      'hari ini: Baru',
      'di antara: Baru',
    ]);
    // ILP-PSY was 1 of 4 when it was agreed and is 2 of 5 in February (tests/fixtures/network).
    expect(shown?.table.rows[1]?.figure).toBe('Posyandu siklus hidup: 1 dari 4 → 40,0% (2/5)');
    expect(slide?.figures).toMatchObject([{ indicator: 'ILP-PSY', area: '62.02', numerator: 2, denominator: 5 }]);
    const [agreements] = slidesOf(
      store,
      '62.02',
      'kesepakatan',
      {},
      rakors(store).find(({ id }) => id === now),
    );
    expect(agreements?.title).toContain('3 tindak lanjut lalu masih terbuka');
    expect(agreements?.blocks).toEqual([{ kind: 'agreements' }]);
  });

  it('passes over a meeting that was planned and never held', () => {
    const store = networkStore();
    const last = held(store, 'Rakor I', '2025-12-10');
    const put = planned(store, 'Rakor batal', '2026-02-10');
    const now = held(store, 'Rakor II', '2026-03-10');
    agreed(store, last, { action: 'selesai', deadline: '2026-03-01', state: 'selesai' });
    expect(rowsOf(store, now)[0]).toMatchObject({
      title: 'Tindak lanjut lalu: 1 dari 1 selesai',
      subtitle: 'Rakor I, 10 Desember 2025',
    });
    agreed(store, put, { action: 'dicatat tanpa rapat', deadline: '2026-04-01' });
    expect(rowsOf(store, now)[0]?.subtitle).toBe('Rakor batal, 10 Februari 2026');
  });

  it('follows a cumulative figure to the end of its own year, and says of which month it speaks', () => {
    const store = networkStore({
      sasaran: ['2025', '2026'].map((year) => `${year},62.02.01.1001,bumil,40,uji,`),
      capaian: ['2025-11,62.02.01.1001,K6,30,,', '2025-12,62.02.01.1001,K6,6,,', '2026-02,62.02.01.1001,K6,2,,'],
    });
    const last = held(store, 'Rakor I', '2025-12-10');
    const now = held(store, 'Rakor II', '2026-03-10');
    agreed(store, last, { action: 'K6', deadline: '2026-04-01', indicator: 'K6' });
    store.sqlite
      .prepare('UPDATE agreement SET base_period = ?, base_numerator = 30, base_denominator = 40')
      .run(month(2025, 11));
    const [slide] = rowsOf(store, now);
    const [shown] = slide ? blocksOf(slide, 'table') : [];
    expect(shown?.table.rows[0]?.figure).toBe(
      'Kunjungan ibu hamil keenam (K6): 75,0% (30/40) → 90,0% (36/40), s.d. Desember 2025',
    );
    expect(slide?.figures).toMatchObject([{ indicator: 'K6', period: '2025-12', numerator: 36, denominator: 40 }]);
  });

  it('is parted into several slides where there are many', () => {
    const store = networkStore();
    const last = held(store, 'Rakor II', '2025-12-10');
    const now = held(store, 'Rakor III', '2026-03-10');
    for (let count = 0; count < 8; count++) agreed(store, last, { action: `ke-${count}`, deadline: '2026-06-01' });
    expect(rowsOf(store, now).map(({ subtitle }) => subtitle)).toEqual([
      'Rakor II, 10 Desember 2025 (1 dari 2)',
      'Rakor II, 10 Desember 2025 (2 dari 2)',
    ]);
  });

  it('says that there was no meeting, or that it agreed on nothing', () => {
    const store = networkStore();
    const first = held(store, 'Rakor I', '2025-12-10');
    const now = planned(store, 'Rakor II', '2026-03-10');
    expect(rowsOf(store, first)[0]?.title).toBe('Tindak lanjut: belum ada rapat sebelumnya di wilayah ini');
    expect(rowsOf(store, now)[0]?.title).toBe('Tindak lanjut: rapat sebelumnya tidak mencatat kesepakatan');
  });
});

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckBody } from '@/app/_server/deck-file';
import { deployment } from '@/app/_server/deployment';
import { GET } from '@/app/unduh/paparan/route';
import type { Store } from '@/db/client';
import type { Reader, Role } from '@/lib/access/reader';
import { defaultAgenda } from '@/lib/rakor/default-agenda';
import { bodyOf, serve } from '../fixtures/api';
import { networkStore } from '../fixtures/network';
import { BOOKS, NOTES, SLIDES, faultsOf, numbered, partsOf, rowsOf, textOf, wordsOf } from '../fixtures/pptx';
import { plannedRakor } from '../fixtures/rakor';
import { report } from '../fixtures/reports';
import { SMALL_DISTRICT } from '../fixtures/store';

const DESA = SMALL_DISTRICT.map(({ code }) => code).filter((code) => code.length === 13);
const K6 = { indicator: 'K6', level: 'desa' } as const;
const NOTE = 'Tekankan dukungan kepala desa.';
type Agenda = Parameters<typeof plannedRakor>[3];
type Area = Readonly<{ area: { name: string }; numerator: number | null; denominator: number; value: number | null }>;

/** A district that has reported K6 by desa (null: not), and a meeting on it. */
function meeting(counts: readonly (number | null)[], agenda: Agenda = [{ kind: 'capaian', options: K6, notes: NOTE }]) {
  const store = networkStore();
  report(store, {
    sasaran: DESA.map((desa) => [2026, desa, 'bumil', 40] as const),
    targets: [[2026, '62.02', 'K6', 9000]],
    capaian: DESA.map((desa, index) => ['2026-01', desa, 'K6', counts[index] ?? null] as const),
  });
  const ask = serve(store);
  return { store, ask, rakor: plannedRakor(store, '62.02', '2026-01', agenda) };
}

const get = (query: string) => GET(new Request(`http://localhost/unduh/paparan?${query}`));

function reader(role: Role): Reader {
  return { kind: 'account', id: role, name: role, role, area: null };
}

async function notesFor(store: Store, who: Reader, id: ReturnType<typeof plannedRakor>): Promise<string> {
  const { content } = await deckBody(store, id, deployment(), who);
  const parts = partsOf(content as Uint8Array);
  return numbered(parts, NOTES)
    .flatMap((name) => wordsOf(textOf(parts, name)))
    .join('\n');
}

describe('GET /unduh/paparan', () => {
  it("hands a meeting's slides out as a sound PowerPoint file under a name of its own", async () => {
    const { rakor } = meeting([10, 20, null, 0, 40]);
    const answer = await get(`rakor=${rakor.id}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="paparan_contoh_2026-08-10.pptx"');
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(faultsOf(partsOf(new Uint8Array(await answer.arrayBuffer())))).toEqual([]);
  });

  it('refuses what is no meeting', async () => {
    meeting([]);
    expect((await get('rakor=x')).status).toBe(400);
    expect((await get('')).status).toBe(400);
    expect((await get('rakor=99')).status).toBe(404);
  });

  it("draws the API's own figures, whatever they are", async () => {
    const count = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null, freq: 3 });
    await fc.assert(
      fc.asyncProperty(fc.array(count, { minLength: DESA.length, maxLength: DESA.length }), async (counts) => {
        const { ask, rakor } = meeting(counts);
        const query = 'coverage?indicator=K6&area=62.02&level=desa&period=2026-01';
        const { rows } = await bodyOf<{ rows: Area[] }>(ask(query));
        const parts = partsOf(new Uint8Array(await (await get(`rakor=${rakor.id}`)).arrayBuffer()));
        const books = await Promise.all(
          numbered(parts, BOOKS).map((name) => rowsOf(parts.get(name) ?? new Uint8Array())),
        );
        const drawn = books
          .flatMap((book) => book.slice(1))
          .map(([label, value]) => `${String(label)} ${String(value)}`);
        const expected = rows
          .filter(({ value }) => value !== null)
          .map(({ area, numerator, denominator, value }) => `${area.name} ${numerator}/${denominator} ${value}`);
        expect(drawn.sort()).toEqual(expected.sort());
        // What nobody reported is named in words.
        const words = numbered(parts, SLIDES)
          .flatMap((name) => wordsOf(textOf(parts, name)))
          .join(' ');
        for (const { area } of rows.filter(({ value }) => value === null)) expect(words).toContain(area.name);
      }),
      { numRuns: 6, seed: 6 },
    );
  });

  it('gives the notes to who prepares the meeting and to analysts only', async () => {
    const { store, rakor } = meeting([10]);
    expect(await notesFor(store, reader('admin'), rakor)).toContain(NOTE);
    expect(await notesFor(store, reader('analis'), rakor)).toContain(NOTE);
    for (const role of ['puskesmas', 'camat', 'pembaca'] as const) {
      expect(await notesFor(store, reader(role), rakor)).not.toContain(NOTE);
    }
    expect(await notesFor(store, { kind: 'public' }, rakor)).not.toContain(NOTE);
  });
});

const OFFICE = spawnSync('soffice', ['--version']).status === 0;

describe(`a deck in LibreOffice (${OFFICE ? 'installed' : 'not installed here, so that only the parts are checked'})`, () => {
  it('opens, and has a page for every slide', { timeout: 180_000 }, async () => {
    const { rakor } = meeting([10, 20, null, 0, 40], defaultAgenda('kabupaten'));
    const bytes = new Uint8Array(await (await get(`rakor=${rakor.id}`)).arrayBuffer());
    const slides = numbered(partsOf(bytes), SLIDES).length;
    expect(slides).toBeGreaterThan(5);
    if (OFFICE) expect(pagesOf(bytes)).toBe(slides);
  });
});

/** How many pages LibreOffice makes of a deck. */
function pagesOf(bytes: Uint8Array): number {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-paparan-'));
  try {
    fs.writeFileSync(path.join(folder, 'paparan.pptx'), bytes);
    const profile = `-env:UserInstallation=file://${folder}/profil`;
    const { status, stderr } = spawnSync(
      'soffice',
      ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, path.join(folder, 'paparan.pptx')],
      { encoding: 'utf8', timeout: 150_000 },
    );
    if (status !== 0) throw new Error(stderr);
    const pdf = fs.readFileSync(path.join(folder, 'paparan.pdf'), 'latin1');
    return [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

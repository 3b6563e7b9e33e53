import fs from 'node:fs';
import { closeStore, openStore } from '@/db/client';
import { desaOf } from '@/db/rollup/desa';
import { recompute } from '@/db/rollup/recompute';
import { nothingTouched, touch } from '@/db/rollup/touched';
import { write } from '@/db/write';
import { FIRST_MONTH } from '@/lib/facilities/span';
import { FIRST, KABUPATEN, LAST } from './district';

/** What a large kabupaten has. */
const POSYANDU = 3000;
const FLOWERS = ['Melati', 'Mawar', 'Anggrek', 'Kenanga', 'Dahlia', 'Cempaka', 'Seroja', 'Teratai', 'Tulip', 'Sakura'];
/** Of the criteria of a posyandu, one in so many is reported as lacking, one is not reported, and one comes later. */
const [LACKING, SILENT, LATER] = [9, 11, 7];

/**
 * A copy of the example database with posyandu added to every desa until there are 3.000, each with a checklist that was
 * reported at the start and again since, and their status computed as an import does. Answers how many it holds.
 */
export function manyPosyandu(example: string, file: string): number {
  fs.copyFileSync(example, file);
  const store = openStore(file);
  const { sqlite } = store;
  const count = () => sqlite.prepare("SELECT count(*) FROM facility WHERE type = 'posyandu'").pluck().get() as number;
  write(store, () => {
    const touched = nothingTouched();
    const desa = [...desaOf(store, KABUPATEN)];
    const criteria = sqlite
      .prepare("SELECT id FROM criterion WHERE facility_type = 'posyandu'")
      .pluck()
      .all() as number[];
    const highest = sqlite.prepare('SELECT coalesce(max(leaf), @desa) FROM facility WHERE area_id = @desa').pluck();
    const owner = sqlite.prepare('SELECT max(puskesmas_id) FROM facility WHERE area_id = ?').pluck();
    const facility = sqlite.prepare(
      `INSERT INTO facility (leaf, code, type, name, area_id, puskesmas_id, pilot, hamlet)
       VALUES (?, ?, 'posyandu', ?, ?, ?, 0, ?)`,
    );
    const criterion = sqlite.prepare(
      'INSERT INTO facility_criterion (facility_id, criterion_id, month, met, evidence) VALUES (?, ?, ?, ?, ?)',
    );
    for (let made = 0, missing = POSYANDU - count(); made < missing; made++) {
      const area = desa[made % desa.length] ?? KABUPATEN;
      const leaf = (highest.get({ desa: area }) as number) + 1;
      const name = `Posyandu ${FLOWERS[made % FLOWERS.length]} ${made}`;
      const hamlet = `RT ${made % 12}/RW ${made % 5}`;
      const { lastInsertRowid } = facility.run(leaf, `PSY-UJI-${made}`, name, area, owner.get(area), hamlet);
      const id = Number(lastInsertRowid);
      for (const [line, each] of criteria.entries()) {
        const turn = made + line;
        if (turn % SILENT === 0) continue;
        criterion.run(id, each, FIRST, turn % LATER === 0 || turn % LACKING === 0 ? 0 : 1, null);
        if (turn % LATER === 0) criterion.run(id, each, LAST - (turn % 20), 1, null);
      }
      touch(touched.facilities, id, FIRST_MONTH);
    }
    recompute(store, touched);
  });
  const made = count();
  closeStore(store);
  return made;
}

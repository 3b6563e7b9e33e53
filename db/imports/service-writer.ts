import { type LeafId, areaId, parseAreaCode } from '@/lib/areas/code';
import type { FactImport, GroupSizeImport } from '@/lib/imports/record';
import type { Store } from '../client';
import { type Touched, touchFact, touchTargetGroup } from '../rollup/touched';
import { type Lookups, known } from './lookups';

/** Writes sasaran; a null value removes the row of its key. */
export function groupSizeWriter({ sqlite }: Store, touched: Touched) {
  const put = sqlite.prepare(
    `INSERT INTO target_group (year, group_code, area_id, sex, count, source) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET count = excluded.count, source = excluded.source`,
  );
  const remove = sqlite.prepare(
    'DELETE FROM target_group WHERE year = ? AND group_code = ? AND area_id = ? AND sex = ?',
  );
  return ({ key: { year, group, desa, sex }, value }: GroupSizeImport) => {
    const area = areaId(desa);
    if (value) put.run(year, group, area, sex, value.count, value.source);
    else remove.run(year, group, area, sex);
    touchTargetGroup(touched, area, year);
  };
}

/** Writes capaian (facilities and indicators must be stored by then); a null value removes the row of its key. */
export function factWriter({ sqlite }: Store, { facilities, indicators }: Lookups, touched: Touched) {
  const put = sqlite.prepare(
    `INSERT INTO fact (month, leaf, indicator_id, sex, numerator, denominator) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET numerator = excluded.numerator, denominator = excluded.denominator`,
  );
  const remove = sqlite.prepare('DELETE FROM fact WHERE month = ? AND leaf = ? AND indicator_id = ? AND sex = ?');
  return ({ key: { month, code, indicator, sex }, value }: FactImport) => {
    const area = parseAreaCode(code);
    const leaf = area ? areaId(area) : (known(facilities.get(code), code).leaf as LeafId);
    const { id } = known(indicators.get(indicator), indicator);
    if (value) put.run(month, leaf, id, sex, value.numerator, value.denominator);
    else remove.run(month, leaf, id, sex);
    touchFact(touched, leaf, month);
  };
}

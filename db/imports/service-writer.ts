import { type LeafId, areaId, parseAreaCode } from '@/lib/areas/code';
import type { FactImport, GroupSizeImport, ReportImport, TrainingImport } from '@/lib/imports/record';
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

/** Writes laporan (facilities must be stored by then); a null value removes the row of its key. */
export function reportWriter({ sqlite }: Store, { facilities }: Lookups) {
  const put = sqlite.prepare(
    `INSERT INTO facility_report (facility_id, month, reported_on) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET reported_on = excluded.reported_on`,
  );
  const remove = sqlite.prepare('DELETE FROM facility_report WHERE facility_id = ? AND month = ?');
  return ({ key: { facility, month }, value }: ReportImport) => {
    const { id } = known(facilities.get(facility), facility);
    if (value) put.run(id, month, value.day);
    else remove.run(id, month);
  };
}

/** Writes pelatihan; only the undo of a row's arrival removes it, since each row of a file must have its `jumlah`. */
export function trainingWriter({ sqlite }: Store) {
  const put = sqlite.prepare(
    `INSERT INTO training (code, participants, area_id, stage, started_on, ended_on, place, count)
     VALUES (@batch, @participants, @area, @stage, @start, @end, @place, @count)
     ON CONFLICT DO UPDATE SET stage = excluded.stage, started_on = excluded.started_on,
       ended_on = excluded.ended_on, place = excluded.place, count = excluded.count`,
  );
  const remove = sqlite.prepare('DELETE FROM training WHERE code = ? AND participants = ? AND area_id = ?');
  return ({ key, value }: TrainingImport) => {
    if (value) put.run({ ...key, ...value, area: areaId(key.area) });
    else remove.run(key.batch, key.participants, areaId(key.area));
  };
}

import { areaId } from '@/lib/areas/code';
import type {
  CadreImport,
  CriterionImport,
  DeclarationImport,
  FacilityImport,
  ImportRecord,
  IndicatorImport,
  ServiceAreaImport,
  TargetImport,
} from '@/lib/imports/record';
import type { Store } from '../client';
import { type Touched, touch } from '../rollup/touched';
import { type Lookups, known } from './lookups';
import { factWriter, groupSizeWriter, reportWriter, trainingWriter } from './service-writer';

type RecordImport = Exclude<ImportRecord, FacilityImport | IndicatorImport>;

/**
 * Writes the rows of every table but fasilitas and indikator (which must be stored by then); a null value removes the row of its
 * key. Targets, working areas, laporan and pelatihan are read as they stand: they touch no rollup.
 */
export function writeRecords(store: Store, lookups: Lookups, records: readonly RecordImport[], touched: Touched): void {
  const writers = {
    kriteria: criterionWriter(store, lookups),
    penetapan: declarationWriter(store),
    kader: cadreWriter(store),
    target: targetWriter(store, lookups),
    wilayah_kerja: serviceAreaWriter(store),
    sasaran: groupSizeWriter(store, touched),
    capaian: factWriter(store, lookups, touched),
    laporan: reportWriter(store, lookups),
    pelatihan: trainingWriter(store),
  };
  const idOf = (facility: string) => known(lookups.facilities.get(facility), facility).id;
  for (const record of records) {
    switch (record.table) {
      case 'target':
        writers.target(record);
        break;
      case 'wilayah_kerja':
        writers.wilayah_kerja(record, idOf);
        break;
      case 'sasaran':
        writers.sasaran(record);
        break;
      case 'capaian':
        writers.capaian(record);
        break;
      case 'laporan':
        writers.laporan(record);
        break;
      case 'pelatihan':
        writers.pelatihan(record);
        break;
      default: {
        const facility = idOf(record.key.facility);
        touch(touched.facilities, facility, record.key.month);
        if (record.table === 'kriteria') writers.kriteria(record, facility);
        else if (record.table === 'penetapan') writers.penetapan(record, facility);
        else writers.kader(record, facility);
      }
    }
  }
}

function criterionWriter({ sqlite }: Store, { criteria }: Lookups) {
  const put = sqlite.prepare(
    `INSERT INTO facility_criterion (facility_id, criterion_id, month, met, evidence) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET met = excluded.met, evidence = excluded.evidence`,
  );
  const remove = sqlite.prepare(
    'DELETE FROM facility_criterion WHERE facility_id = ? AND criterion_id = ? AND month = ?',
  );
  return ({ key, value }: CriterionImport, facility: number) => {
    const { id } = known(criteria.get(key.criterion), key.criterion);
    if (value) put.run(facility, id, key.month, value.met ? 1 : 0, value.evidence);
    else remove.run(facility, id, key.month);
  };
}

function declarationWriter({ sqlite }: Store) {
  const put = sqlite.prepare(
    `INSERT INTO declaration (facility_id, month, status, decree) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET status = excluded.status, decree = excluded.decree`,
  );
  const remove = sqlite.prepare('DELETE FROM declaration WHERE facility_id = ? AND month = ?');
  return ({ key, value }: DeclarationImport, facility: number) => {
    if (!value) remove.run(facility, key.month);
    else put.run(facility, key.month, value.status === null ? null : Number(value.status), value.decree);
  };
}

function cadreWriter({ sqlite }: Store) {
  const put = sqlite.prepare(
    `INSERT INTO cadre (facility_id, month, cadres, trained, assessed, purwa, madya, utama)
     VALUES (@facility, @month, @cadres, @trained, @assessed, @purwa, @madya, @utama)
     ON CONFLICT DO UPDATE SET cadres = excluded.cadres, trained = excluded.trained, assessed = excluded.assessed,
       purwa = excluded.purwa, madya = excluded.madya, utama = excluded.utama`,
  );
  const remove = sqlite.prepare('DELETE FROM cadre WHERE facility_id = ? AND month = ?');
  return ({ key, value }: CadreImport, facility: number) => {
    if (value) put.run({ ...value, facility, month: key.month });
    else remove.run(facility, key.month);
  };
}

function targetWriter({ sqlite }: Store, { indicators }: Lookups) {
  const put = sqlite.prepare(
    `INSERT INTO target (year, indicator_id, area_id, hundredths, source) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET hundredths = excluded.hundredths, source = excluded.source`,
  );
  const remove = sqlite.prepare('DELETE FROM target WHERE year = ? AND indicator_id = ? AND area_id = ?');
  return ({ key, value }: TargetImport) => {
    const place = [key.year, known(indicators.get(key.indicator), key.indicator).id, areaId(key.area)];
    if (value) put.run(...place, value.hundredths, value.source);
    else remove.run(...place);
  };
}

function serviceAreaWriter({ sqlite }: Store) {
  const put = sqlite.prepare(
    `INSERT INTO service_area (area_id, from_month, puskesmas_id) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET puskesmas_id = excluded.puskesmas_id`,
  );
  const remove = sqlite.prepare('DELETE FROM service_area WHERE area_id = ? AND from_month = ?');
  return ({ key, value }: ServiceAreaImport, idOf: (facility: string) => number) => {
    if (value) put.run(areaId(key.desa), key.from, idOf(value.puskesmas));
    else remove.run(areaId(key.desa), key.from);
  };
}

import { areaId, parseAreaCode } from '@/lib/areas/code';
import type {
  CadreValue,
  FactValue,
  GroupSizeValue,
  StoredRecords,
  TargetValue,
  TrainingValue,
} from '@/lib/imports/record';
import { wordsOf } from '@/lib/indicators/own';
import type { Store } from '../client';
import type { Lookups } from './lookups';

/** The stored value of any key an import can speak of, by one prepared look-up each. */
export function storedRecords({ sqlite }: Store, { facilities, criteria, indicators }: Lookups): StoredRecords {
  const criterion = sqlite.prepare(
    'SELECT met, evidence FROM facility_criterion WHERE facility_id = ? AND criterion_id = ? AND month = ?',
  );
  const declaration = sqlite.prepare('SELECT status, decree FROM declaration WHERE facility_id = ? AND month = ?');
  const cadre = sqlite.prepare(
    'SELECT cadres, trained, assessed, purwa, madya, utama FROM cadre WHERE facility_id = ? AND month = ?',
  );
  const target = sqlite.prepare(
    'SELECT hundredths, source FROM target WHERE year = ? AND indicator_id = ? AND area_id = ?',
  );
  const serviceArea = sqlite
    .prepare(
      `SELECT facility.code FROM service_area JOIN facility ON facility.id = service_area.puskesmas_id
       WHERE service_area.area_id = ? AND from_month = ?`,
    )
    .pluck();
  const groupSize = sqlite.prepare(
    'SELECT count, source FROM target_group WHERE year = ? AND group_code = ? AND area_id = ? AND sex = ?',
  );
  const fact = sqlite.prepare(
    'SELECT numerator, denominator FROM fact WHERE month = ? AND leaf = ? AND indicator_id = ? AND sex = ?',
  );
  const report = sqlite.prepare('SELECT reported_on FROM facility_report WHERE facility_id = ? AND month = ?').pluck();
  const training = sqlite.prepare(
    `SELECT stage, started_on AS start, ended_on AS "end", place, count FROM training
     WHERE code = ? AND participants = ? AND area_id = ?`,
  );
  const leafOf = (code: string) => {
    const area = parseAreaCode(code);
    return area ? areaId(area) : (facilities.get(code)?.leaf ?? null);
  };
  const idOf = (facility: string) => facilities.get(facility)?.id ?? null;
  return {
    fasilitas: ({ facility }) => facilities.get(facility)?.value ?? null,
    kriteria({ facility, criterion: code, month }) {
      const row = criterion.get(idOf(facility), criteria.get(code)?.id ?? null, month) as
        { met: number; evidence: string | null } | undefined;
      return row ? { met: row.met === 1, evidence: row.evidence } : null;
    },
    penetapan({ facility, month }) {
      const row = declaration.get(idOf(facility), month) as
        { status: number | null; decree: string | null } | undefined;
      return row ? { status: row.status === null ? null : row.status === 1, decree: row.decree } : null;
    },
    kader: ({ facility, month }) => (cadre.get(idOf(facility), month) as CadreValue | undefined) ?? null,
    target: ({ year, indicator, area }) =>
      (target.get(year, indicators.get(indicator)?.id ?? null, areaId(area)) as TargetValue | undefined) ?? null,
    wilayah_kerja({ desa, from }) {
      const puskesmas = serviceArea.get(areaId(desa), from) as string | undefined;
      return puskesmas === undefined ? null : { puskesmas };
    },
    sasaran: ({ year, desa, group, sex }) =>
      (groupSize.get(year, group, areaId(desa), sex) as GroupSizeValue | undefined) ?? null,
    capaian: ({ month, code, indicator, sex }) =>
      (fact.get(month, leafOf(code), indicators.get(indicator)?.id ?? null, sex) as FactValue | undefined) ?? null,
    indikator({ indicator }) {
      const own = indicators.get(indicator);
      return own && !own.builtIn ? wordsOf(own.definition) : null;
    },
    laporan({ facility, month }) {
      const day = report.get(idOf(facility), month) as string | undefined;
      return day === undefined ? null : { day };
    },
    pelatihan: ({ batch, participants, area }) =>
      (training.get(batch, participants, areaId(area)) as TrainingValue | undefined) ?? null,
  };
}

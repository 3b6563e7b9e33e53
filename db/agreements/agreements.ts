import type { Agreement } from '@/lib/agreements/agreement';
import type { Month } from '@/lib/coverage/period';
import type { Store } from '../client';
import { statement } from '../statement';

type Row = Omit<Agreement, 'area' | 'base'> &
  Readonly<{
    areaCode: Agreement['area']['code'];
    areaName: string;
    areaLevel: Agreement['area']['level'];
    basePeriod: Month | null;
    baseNumerator: number | null;
    baseDenominator: number | null;
  }>;

const SELECT = `SELECT agreement.id, rakor_id AS rakorId, problem, action, office.name AS office, person, deadline,
  area_id AS areaId, area.code AS areaCode, area.name AS areaName, area.level AS areaLevel, indicator_code AS indicator,
  base_period AS basePeriod, base_numerator AS baseNumerator, base_denominator AS baseDenominator, expected, state,
  created_at AS createdAt
  FROM agreement JOIN office ON office.id = office_id JOIN area ON area.id = area_id`;

/** Every agreement by its deadline. */
export function agreements(store: Store): Agreement[] {
  return (statement(store, `${SELECT} ORDER BY deadline, agreement.id`).all() as Row[]).map(fromRow);
}

/** What a meeting agreed on, in the order in which it was entered. */
export function agreementsOf(store: Store, rakorId: number): Agreement[] {
  return (statement(store, `${SELECT} WHERE rakor_id = ? ORDER BY agreement.id`).all(rakorId) as Row[]).map(fromRow);
}

/** The agreement of a number, or null. */
export function findAgreement(store: Store, id: number): Agreement | null {
  const row = statement(store, `${SELECT} WHERE agreement.id = ?`).get(id);
  return row ? fromRow(row as Row) : null;
}

function fromRow({
  areaCode,
  areaName,
  areaLevel,
  basePeriod,
  baseNumerator,
  baseDenominator,
  ...row
}: Row): Agreement {
  const hasRatio = baseNumerator !== null && baseDenominator !== null;
  return {
    ...row,
    area: { code: areaCode, name: areaName, level: areaLevel },
    base:
      basePeriod === null
        ? null
        : {
            period: basePeriod,
            ratio: hasRatio ? { numerator: baseNumerator, denominator: baseDenominator } : null,
          },
  };
}

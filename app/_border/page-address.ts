import { deployment } from '@/app/_server/deployment';
import { readerOf } from '@/app/_server/reader';
import { store } from '@/app/_server/store';
import { findAgreement } from '@/db/agreements/agreements';
import type { Store } from '@/db/client';
import { findFacility } from '@/db/facilities';
import { verdictOn } from '@/lib/access/policy';
import { ruleOf } from '@/lib/access/rules';
import { readAgreementArea, readAgreementIndicator, readAgreementRakor, readAgreements } from './agreement-address';
import { readNumber } from './number';
import { guideChapter } from '@/lib/narrative/guide';
import { readAudit } from './audit-request';
import { readDeckAsked } from './deck-address';
import { readCriterion } from './checklist-request';
import { readGrid } from './grid-request';
import { checkIlp } from './ilp-check';
import { readFacilityAsked, readFacilityPlace } from './facility-address';
import {
  type Query,
  optional,
  queryOf,
  readGroup,
  readIndicator,
  readLevel,
  readMonth,
  readPeriod,
  readPlace,
  required,
} from './parameters';
import { readPlan, readPlanGroup, readPlanIndicator } from './plan-request';
import { readQualityPart, readQualityPuskesmas } from './quality-address';
import { readAskedArea, readOpenItem, readRakor } from './rakor-address';
import { RefusalError, refuse } from './refusal';
import { readSheetOrder } from './sheet-order';
import { LIST_LEVELS, MAP_LEVELS } from './view-levels';

type Check = (held: Store, code: string, query: Query) => void;

/** The checks of each kind of page, by its path with `*` for the code; the page itself makes the same ones. */
const CHECKS: Readonly<Record<string, Check>> = {
  '/': (_held, _code, query) => {
    oneOf(query, 'tingkat', LIST_LEVELS);
    oneOf(query, 'peta', MAP_LEVELS);
    period(query);
  },
  '/wilayah/*': (held, code, query) => {
    if (readPlace(held, code).kind !== 'area') refuse(404, 'kode', code);
    readSheetOrder(query);
    period(query);
  },
  '/puskesmas/*': (held, code, query) => {
    if (readPlace(held, code).kind !== 'puskesmas') refuse(404, 'kode', code);
    readSheetOrder(query);
    period(query);
  },
  '/wilayah/*/ilp': (held, code, query) => {
    const place = readPlace(held, code);
    if (place.kind !== 'area') refuse(404, 'kode', code);
    checkIlp(held, place, query);
    period(query);
  },
  '/puskesmas/*/ilp': (held, code, query) => {
    const place = readPlace(held, code);
    if (place.kind !== 'puskesmas') refuse(404, 'kode', code);
    checkIlp(held, place, query);
    period(query);
  },
  '/wilayah/*/matriks': (held, code, query) => {
    if (readPlace(held, code).kind !== 'area') refuse(404, 'kode', code);
    readGroup(held, query);
    period(query);
  },
  '/puskesmas/*/matriks': (held, code, query) => {
    if (readPlace(held, code).kind !== 'puskesmas') refuse(404, 'kode', code);
    readGroup(held, query);
    period(query);
  },
  '/wilayah/*/kesinambungan': (held, code, query) => {
    if (readPlace(held, code).kind !== 'area') refuse(404, 'kode', code);
    period(query);
  },
  '/puskesmas/*/kesinambungan': (held, code, query) => {
    if (readPlace(held, code).kind !== 'puskesmas') refuse(404, 'kode', code);
    period(query);
  },
  '/indikator/*': (held, code, query) => {
    readIndicator(held, code);
    const place = readPlace(held, optional(query, 'wilayah') ?? deployment().district.code);
    const tingkat = optional(query, 'tingkat');
    if (tingkat !== null) readLevel(place, tingkat);
    const banding = optional(query, 'banding');
    if (banding !== null) readMonth(banding, 'banding');
    optional(query, 'selang');
    period(query);
  },
  '/indikator/*/nama': (held, code, query) => {
    readIndicator(held, code);
    readPlace(held, required(query, 'wilayah'));
    period(query);
  },
  '/definisi/*': (held, code) => void readIndicator(held, code),
  '/mutu-data': (held, _code, query) => {
    readQualityPart(query);
    readQualityPuskesmas(held, query);
    period(query);
  },
  '/pengaturan/*': (held, code, query) => {
    if (code === 'kriteria') readCriterion(held, query);
    if (code !== 'target' && code !== 'sasaran') return;
    readPlan(held, deployment(), query);
    if (code === 'target') readPlanIndicator(held, query);
    else readPlanGroup(query);
  },
  '/pengaturan/*/pratinjau': (held, code, query) => {
    if (code === 'kriteria') readCriterion(held, { kode: required(query, 'kode') });
  },
  '/data/*/jejak': (_held, code, query) => {
    if (code === 'riwayat') readAudit(query);
  },
  '/fasilitas': (held, _code, query) => {
    readFacilityPlace(held, query, deployment().district.code);
    readFacilityAsked(held, query);
    period(query);
  },
  '/fasilitas/*': (held, code, query) => {
    if (!findFacility(held, code)) refuse(404, 'kode', code);
    period(query);
  },
  '/fasilitas/*/ubah': (held, code, query) => {
    if (!findFacility(held, code)) refuse(404, 'kode', code);
    const text = optional(query, 'periode');
    if (text !== null) readMonth(text, 'periode');
  },
  '/rakor/*/paparan': (held, id, query) => {
    readRakor(held, id);
    readDeckAsked(query);
  },
  '/tindak-lanjut': (held, _code, query) => void readAgreements(held, query),
  '/tindak-lanjut/*': (held, code, query) => {
    // Where a form adds an agreement: no agreement's number.
    if (code === 'tambah') return;
    if (code === 'baru') {
      readAgreementArea(held, query);
      readAgreementIndicator(held, query);
      readAgreementRakor(held, query);
    } else if (!findAgreement(held, readNumber(code, 'id'))) refuse(404, 'id', code);
  },
  '/rakor': (held, _code, query) => void readAskedArea(held, deployment().district, query),
  '/rakor/*': (held, code, query) => {
    // Where a form makes a meeting: no meeting's number.
    if (code === 'buat') return;
    readRakor(held, code);
    readOpenItem(query);
  },
  '/bagikan': (held, _code, query) => {
    readPlace(held, required(query, 'wilayah'));
    period(query);
  },
  '/panduan/*': (_held, code) => {
    if (!guideChapter(code)) refuse(404, 'bab', code);
  },
  '/cari': (_held, _code, query) => void required(query, 'q'),
  '/tabel-indikator': (held, _code, query) => void readGrid(held, deployment(), query),
};

/**
 * True when a page's address names something that this database does not have, or that is no value at all. Asked before
 * the page is rendered, since what a page refuses while it renders reaches readers without JavaScript as an empty answer;
 * and only of readers who may open it, since the others are told that they may not.
 */
export async function leadsNowhere({ pathname, searchParams }: URL, headers: Headers): Promise<boolean> {
  const [section = '', code = '', ...rest] = pathname.split('/').slice(1);
  const path = [section, code && '*', ...rest].filter(Boolean).join('/');
  const check = CHECKS[`/${path}`];
  if (!check || pathname === '/indikator/pilih') return false;
  const action = ruleOf(pathname)?.GET?.action ?? 'read';
  if (!verdictOn(action, await readerOf(headers), deployment()).allowed) return false;
  try {
    check(store(), decodeURIComponent(code), queryOf(searchParams));
    return false;
  } catch (error) {
    if (error instanceof RefusalError || error instanceof URIError) return true;
    throw error;
  }
}

function oneOf(query: Query, name: string, values: readonly string[]): void {
  const text = optional(query, name);
  if (text !== null && !values.includes(text)) refuse(404, name, text);
}

function period(query: Query): void {
  const text = optional(query, 'periode');
  if (text !== null) readPeriod(text, 'periode');
}

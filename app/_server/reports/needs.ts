import { answered } from '@/app/_server/cache';
import { missingLines } from '@/app/_server/quality-lines';
import { qualityFrame } from '@/app/_server/quality-tables';
import { qualityOf, reportsSentence } from '@/app/_server/quality';
import { sheetOf } from '@/app/_server/pws-sheet';
import { namesOfLevel } from '@/db/places';
import { areaNeeds } from '@/db/queries/area-needs';
import { checklistIn } from '@/db/queries/criteria';
import { facilityList } from '@/db/queries/facility-list';
import { wordingAt } from '@/db/queries/follow-up-table';
import { placeArea } from '@/db/queries/place';
import { desaOfPlace } from '@/db/queries/place-desa';
import type { PdfBlock } from '@/lib/exports/pdf/document';
import { missingTable } from '@/lib/exports/quality/missing-table';
import { nearestFirst } from '@/lib/facilities/nearest-first';
import { needSentence, needStatus } from '@/lib/narrative/catch-up';
import { areaNeedsSentence } from '@/lib/narrative/follow-up';
import { capitalised, formatCount } from '@/lib/narrative/format';
import { facilityNeeds } from '@/lib/narrative/needs';
import { allNeeds } from '@/lib/pws/follow-up';
import { chosen } from './chosen';
import type { ReportSubject } from './subject';

/** Lines of a list in a report of few pages; the rest is counted and stands in the list's own file. */
const MOST_FACILITIES = 24;
const MOST_NEEDS = 5;
const MOST_AWAITED = 8;

/** Who has not got there yet, nearest first, each with what is missing. */
export function facilityBlocks({ context: { store }, place, shown }: ReportSubject): PdfBlock[] {
  const checklist = checklistIn(store, shown.asOf);
  const names = namesOfLevel(store, 'desa');
  const needy = facilityList(store, place, null, shown.asOf)
    .filter(({ status }) => status === 'belum')
    .sort(nearestFirst(checklist.wajib));
  if (needy.length === 0) return [{ kind: 'paragraph', text: 'Tidak ada: semua sudah.' }];
  const left = needy.length - MOST_FACILITIES;
  const columns = [
    { key: 'type', header: 'Jenis', kind: 'text' },
    { key: 'name', header: 'Nama', kind: 'text' },
    { key: 'desa', header: 'Desa/kelurahan', kind: 'text' },
    { key: 'needs', header: 'Yang masih kurang', kind: 'text' },
  ] as const;
  const rows = needy.slice(0, MOST_FACILITIES).map((facility) => ({
    type: capitalised(facility.type),
    name: facility.name,
    desa: names.get(facility.area) ?? facility.area,
    needs: facilityNeeds(facility, checklist),
  }));
  const notes = left > 0 ? [`${formatCount(left)} fasilitas lainnya ada di berkas daftar fasilitas.`] : [];
  return [{ kind: 'table', table: { columns, rows, totalRow: null, notes } }];
}

/** The services that are Jelek or Kurang, in order of need, each with what would bring it back to its target. */
export function serviceBlocks({ context, place, shown }: ReportSubject): PdfBlock[] {
  const { store } = context;
  const needs = answered(store, 'area-needs', [placeArea(place).code, shown.asOf], () =>
    areaNeeds(store, place, shown.asOf, sheetOf(context, place, shown.asOf)),
  );
  if (needs.judged === 0) return [{ kind: 'paragraph', text: 'Belum ada indikator pelayanan yang dapat dinilai.' }];
  const wording = wordingAt(store, place);
  const items = allNeeds(needs)
    .slice(0, MOST_NEEDS)
    .map((need) => `${need.indicator.name} (${needStatus(need, wording)}). ${needSentence(need, shown.asOf)}`.trim());
  const list: PdfBlock[] = items.length > 0 ? [{ kind: 'list', items, ordered: true }] : [];
  return [{ kind: 'paragraph', text: areaNeedsSentence(needs) }, ...list];
}

/** How complete the month's reports are, and which are awaited. */
export function qualityBlocks({ context, place, shown }: ReportSubject): PdfBlock[] {
  const quality = qualityOf(context, shown.asOf);
  const own = new Set<string>(desaOfPlace(context.store, place, shown.asOf).map(({ code }) => code));
  const awaited = missingLines(quality, null).filter(({ desaCode }) => own.has(desaCode));
  const said: PdfBlock = { kind: 'paragraph', text: reportsSentence(context, place, shown.asOf) };
  if (awaited.length === 0) return [said];
  const most = awaited.toSorted((a, b) => b.codes.length - a.codes.length).slice(0, MOST_AWAITED);
  const table = missingTable(qualityFrame(context, quality, null), most);
  const columns = { desa: null, facility: null, missing: null, expected: null, codes: null };
  const rows = table.rows.map((row) => (row.missing === row.expected ? { ...row, codes: 'semua' } : row));
  const left = awaited.length - MOST_AWAITED;
  const notes = left > 0 ? [`${formatCount(left)} laporan lainnya yang ditunggu ada di halaman Mutu data.`] : [];
  return [said, { kind: 'table', table: chosen({ ...table, rows, notes }, columns) }];
}

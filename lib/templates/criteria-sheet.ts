import type { WriteSheet } from 'hucre/xlsx';
import type { FacilityType } from '@/lib/facilities/facility';
import { CRITERIA_SHEETS, headingOf } from '@/lib/imports/wide/words';
import { Grid, ONE_PAGE_WIDE, type StyledCell, addIdentity, listOf, range } from './grid';
import { STYLES } from './style';
import type { Template } from './template';

const HINT =
  'Sudah berisi keadaan yang tercatat. Ubah yang berubah bulan ini: ya atau tidak. Yang sama dengan catatan tidak dicatat ulang; kosong berarti belum dilaporkan.';

/** KRITERIA of one kind of facility: facilities down, criteria across, filled in with what holds in the month. */
export function criteriaSheet(template: Template, type: FacilityType): WriteSheet | null {
  const [name, criteria] = [CRITERIA_SHEETS[type], template.criteria.filter((each) => each.type === type)];
  const facilities = template.facilities.filter((facility) => facility.type === type);
  if (name === undefined || facilities.length === 0) return null;
  const grid = new Grid();
  addIdentity(grid, template, `${name}: kriteria ${type}`, HINT);
  const naming = [headingOf('nama'), headingOf('desa'), headingOf('kode')];
  grid.add(
    [
      ...naming.map((): StyledCell => [null, STYLES.caption]),
      ...criteria.map((each): StyledCell => [each.wajib ? `${each.name} (wajib)` : each.name, STYLES.caption]),
    ],
    60,
  );
  const headers = [...naming, ...criteria.map(({ code }) => code)];
  const header = grid.add(
    headers.map((text): StyledCell => [text, STYLES.header]),
    30,
  );
  for (const facility of facilities) {
    const names = [facility.name, template.desaNames.get(facility.desa) ?? facility.desa, facility.code];
    grid.add([
      ...names.map((text): StyledCell => [text, STYLES.name]),
      ...criteria.map(({ code }): StyledCell => [wordOf(facility.criteria.get(code)), STYLES.choice]),
    ]);
  }
  const cells = range(naming.length, header + 1, header + facilities.length, headers.length - 1);
  return grid.sheet(name, [28, 22, 20, ...criteria.map(() => 12)], {
    freezePane: { rows: header, columns: 1 },
    pageSetup: ONE_PAGE_WIDE,
    dataValidations: [listOf(cells, ['ya', 'tidak'])],
  });
}

function wordOf(met: boolean | undefined): string | null {
  if (met === undefined) return null;
  return met ? 'ya' : 'tidak';
}

import { describe, expect, it } from 'vitest';
import type { Store } from '@/db/client';
import { annotatedCopy, packing } from '@/db/imports/annotated-copy';
import { importFiles } from '@/db/imports/import-files';
import { findPlace } from '@/db/queries/place';
import { templateOf } from '@/db/queries/template';
import { month } from '@/lib/coverage/period';
import { DEFAULT_LIMITS } from '@/lib/imports/limits';
import type { Finding, UploadedFile } from '@/lib/imports/report';
import { openWorkbook } from '@/lib/imports/workbook/workbook';
import { templateWorkbook } from '@/lib/templates/workbook';
import { IMPORT_MONTH, imported } from '../fixtures/imports';
import { districtStore } from '../fixtures/store';
import { zipOf } from '../fixtures/workbook';
import { textsOf } from '../fixtures/workbook-parts';

const DESA = ['62.02.01.1001', '62.02.01.2002', '62.02.01.2003'];

function filledStore(): Store {
  const store = districtStore();
  imported(store, {
    fasilitas: [
      'PKM-1,puskesmas,Puskesmas Hulu,62.02.01.1001,,,,,,',
      ...DESA.map((desa, index) => `PSY-${index + 1},posyandu,Posyandu ${index + 1},${desa},PKM-1,2020-01,,ya,,`),
    ],
    wilayah_kerja: DESA.map((desa) => `${desa},PKM-1,2025-01`),
    capaian: ['2026-01,62.02.01.1001,K1,7,,'],
  });
  return store;
}

/** A puskesmas' template with a word in the first cells of REKAP and KRITERIA that are there to be filled in. */
async function spoiltTemplate(store: Store): Promise<UploadedFile> {
  const place = findPlace(store, 'PKM-1');
  if (!place) throw new Error('no puskesmas');
  const template = await templateWorkbook(templateOf(store, place, month(2026, 2), 'Asia/Jakarta'));
  const spoil = (part: string) => {
    let left = 4;
    return part.replace(/<c r="([D-K]\d+)" s="(\d+)"\/>/g, (whole, cell, style) => {
      if (left === 0) return whole;
      left -= 1;
      return `<c r="${cell}" s="${style}" t="inlineStr"><is><t>banyak</t></is></c>`;
    });
  };
  const parts = [...textsOf(template)].map(([name, content]) => ({
    name,
    content: /worksheets\/sheet[23]\.xml$/.test(name) ? spoil(content) : content,
  }));
  return { name: 'templat hulu.xlsx', content: zipOf(parts) };
}

describe('the copy of a filled-in template', () => {
  it('has its marks in the wide cells, and says to the importer what the template said', async () => {
    const store = filledStore();
    const file = await spoiltTemplate(store);
    const call = { dryRun: true, currentMonth: IMPORT_MONTH };
    const report = importFiles(store, [file], call);
    expect(report.errors.length).toBeGreaterThan(0);
    const copy = annotatedCopy(file, report);
    const again = importFiles(store, [{ ...file, content: copy.content }], call);
    expect([again.errors, again.warnings, again.tables]).toEqual([report.errors, report.warnings, report.tables]);

    const list = openWorkbook(copy.content, DEFAULT_LIMITS, packing.inflate)
      .at(-1)
      ?.rows(1000)
      ?.slice(4)
      .map(({ cells: [kind, sheet] }) => [kind, sheet]);
    const sheets = [...report.errors, ...report.warnings].map(({ at }: Finding<string>) => at?.sheet);
    expect(list?.map(([, sheet]) => sheet)).toEqual(sheets);
    expect(new Set(sheets)).toEqual(new Set(['REKAP', 'KRITERIA']));
    const [before, after] = [textsOf(file.content), textsOf(copy.content)];
    const rekap = 'xl/worksheets/sheet2.xml';
    for (const kept of [
      /<sheetData>.*<\/sheetData>/s,
      /<sheetProtection[^>]*>/,
      /<dataValidations.*<\/dataValidations>/s,
    ]) {
      expect(kept.exec(after.get(rekap) ?? '')?.[0]).toBe(kept.exec(before.get(rekap) ?? '')?.[0]);
    }
    expect(after.get(rekap)).toContain('LEN("Pantau ILP")');
  });
});

/** `npm run bench`: performance as ratios of one run, on a temporary database of a district's scale. 1 on a breach. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { closeStore } from '@/db/client';
import { createExampleStore } from '@/db/create-store';
import { backupMeasure } from './backup';
import { deckMeasures } from './deck';
import { fullDistrict, reopened } from './district';
import { manyPosyandu } from './facilities';
import { checkingMeasure, storingMeasures } from './import';
import { matrixMeasures } from './matrix';
import { type Measure, isBreach, measureTable } from './measure';
import { facilityPageMeasures, pageMeasures } from './pages';
import { paperMeasures } from './paper';
import { readingMeasures } from './reading';
import { bytesPerFact, walPerFact } from './storage';
import { tableMeasures } from './tables';

const say = (sentence: string) => console.error(`[bench] ${sentence}`);

async function main(): Promise<number> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pantau-bench-'));
  try {
    const example = path.join(folder, 'contoh.db');
    say('Membuat basis data contoh …');
    await createExampleStore(example);
    const measures = [
      ...(await storeMeasures(example, path.join(folder, 'penuh.db'))),
      ...(await pageMeasures(example)),
      ...(await facilitiesMeasures(example, path.join(folder, 'fasilitas.db'))),
      await checkingMeasure(example),
      ...(await fileMeasures(example, folder)),
    ];
    console.log(measureTable(measures));
    const breaches = measures.filter(isBreach);
    say(breaches.length > 0 ? `${breaches.length} batas terlampaui.` : 'Semua batas dipenuhi.');
    return breaches.length > 0 ? 1 : 0;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

async function storeMeasures(example: string, file: string): Promise<Measure[]> {
  say('Mengisi fakta dua tahun untuk semua desa …');
  const store = reopened(fullDistrict(example, file));
  try {
    const size = bytesPerFact(store);
    say('Menambahkan satu bulan …');
    const log = walPerFact(store);
    say('Membaca profil, peta, dan matriks …');
    const read = [...(await readingMeasures(store)), ...(await matrixMeasures(store))];
    say('Membuat tabel indikator …');
    const tables = await tableMeasures(store);
    say('Mencadangkan sambil ditulis …');
    const backup = await backupMeasure(store);
    say('Menyimpan bulan demi bulan …');
    return [...read, ...tables, size, ...log, backup, ...(await storingMeasures(store))];
  } finally {
    closeStore(store);
  }
}

async function facilitiesMeasures(example: string, file: string): Promise<Measure[]> {
  say('Menambahkan posyandu sampai 3.000 …');
  const posyandu = manyPosyandu(example, file);
  say('Membuka daftar fasilitas …');
  return facilityPageMeasures(file, posyandu);
}

/** What leaves the building, as multiples of one fixed calculation. */
async function fileMeasures(example: string, folder: string): Promise<Measure[]> {
  say('Menulis paparan …');
  const deck = await deckMeasures(example, path.join(folder, 'rakor.db'));
  say('Menulis laporan kecamatan sebagai PDF …');
  return [...deck, ...(await paperMeasures(example))];
}

process.exitCode = await main();

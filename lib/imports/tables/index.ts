import type { ImportTable } from '../report';
import type { TableDefinition } from '../table';
import { capaian } from './capaian';
import { fasilitas } from './fasilitas';
import { indikator } from './indikator';
import { kader } from './kader';
import { kriteria } from './kriteria';
import { laporan } from './laporan';
import { pelatihan } from './pelatihan';
import { penetapan } from './penetapan';
import { sasaran } from './sasaran';
import { target } from './target';
import { wilayahKerja } from './wilayah-kerja';

/** Every table that can be imported, by its name in files. */
export const TABLES: Readonly<Record<ImportTable, TableDefinition>> = {
  fasilitas,
  kriteria,
  penetapan,
  kader,
  target,
  wilayah_kerja: wilayahKerja,
  sasaran,
  capaian,
  laporan,
  pelatihan,
  indikator,
};

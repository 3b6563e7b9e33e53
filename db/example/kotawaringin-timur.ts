import type { ExamplePlan } from './plan';

/**
 * Kotawaringin Timur in February 2026. From the press (satuhabar.com, 11 February 2026): 21 puskesmas, 43 of 152 pustu,
 * 229 of 310 active posyandu, and the pilot of SK 84/2026. The names of the puskesmas are those the press printed in
 * 2019; their kecamatan is an assignment by name. Everything else here is simulated, the ILP status of puskesmas (not
 * published) and the number of registered posyandu included.
 */
export const KOTAWARINGIN_TIMUR: ExamplePlan = {
  puskesmas: [
    { name: 'Puskesmas Kota Besi', kecamatan: '62.02.01', desa: ['62.02.01.1009', '62.02.01.1010'] },
    { name: 'Puskesmas Cempaka Mulia', kecamatan: '62.02.02', desa: ['62.02.02.2008', '62.02.02.2009'] },
    { name: 'Puskesmas Kuala Kuayan', kecamatan: '62.02.03', desa: ['62.02.03.1012'] },
    { name: 'Puskesmas Parenggean 1', kecamatan: '62.02.04', desa: ['62.02.04.1004'] },
    { name: 'Puskesmas Parenggean 2', kecamatan: '62.02.04', desa: [] },
    { name: 'Puskesmas Baamang 1', kecamatan: '62.02.05', desa: [] },
    { name: 'Puskesmas Baamang 2', kecamatan: '62.02.05', desa: [] },
    { name: 'Puskesmas Ketapang 1', kecamatan: '62.02.06', desa: [] },
    { name: 'Puskesmas Ketapang 2', kecamatan: '62.02.06', desa: [] },
    { name: 'Puskesmas Pasir Putih', kecamatan: '62.02.06', desa: ['62.02.06.1009'] },
    { name: 'Puskesmas Bagendang', kecamatan: '62.02.07', desa: ['62.02.07.2002'] },
    { name: 'Puskesmas Samuda', kecamatan: '62.02.08', desa: ['62.02.08.1008'] },
    { name: 'Puskesmas Bapinang', kecamatan: '62.02.09', desa: ['62.02.09.2001'] },
    { name: 'Puskesmas Tumbang Kalang', kecamatan: '62.02.10', desa: ['62.02.10.2001'] },
    { name: 'Puskesmas Ujung Pandaran', kecamatan: '62.02.11', desa: ['62.02.11.2004'] },
    { name: 'Puskesmas Mentaya Seberang', kecamatan: '62.02.12', desa: ['62.02.12.1001'] },
    { name: 'Puskesmas Pundu', kecamatan: '62.02.13', desa: ['62.02.13.2001'] },
    { name: 'Puskesmas Sebabi', kecamatan: '62.02.14', desa: ['62.02.14.2001'] },
    { name: 'Puskesmas Tumbang Penyahuan', kecamatan: '62.02.15', desa: ['62.02.15.2004'] },
    { name: 'Puskesmas Tualan Hulu', kecamatan: '62.02.16', desa: [] },
    { name: 'Puskesmas Tumbang Sangai', kecamatan: '62.02.17', desa: ['62.02.17.2006'] },
  ],
  puskesmasAdoption: { integrated: 18, startShare: 0.3 },
  pustu: 152,
  pustuAdoption: { integrated: 43, startShare: 0.1 },
  posyandu: 326,
  activePosyandu: 310,
  posyanduAdoption: { integrated: 229, startShare: 0.38 },
  desaWithoutPosyandu: 3,
  pilot: { puskesmas: 'Puskesmas Ketapang 2', pustu: 2, posyandu: 10, decree: 'SK 84/2026' },
};

import { expect, it } from 'vitest';
import { cautions } from '@/lib/narrative/caution';
import { absentRow, indicatorOf, rowOf } from '../../fixtures/row';

const area = (code: string) => ({ code, name: code, level: 'kecamatan' as const });
const POSYANDU = indicatorOf('ILP-PSY');

it('says nothing where the figures carry everything', () => {
  expect(cautions(POSYANDU, rowOf(8, 10), [rowOf(8, 10, { area: area('A') })], 'kecamatan')).toEqual([]);
});

it('keeps the three absences, incomplete reports and small places apart', () => {
  const rows = [
    absentRow('not-reported', area('A')),
    absentRow('not-applicable', area('B')),
    rowOf(0, 10, { area: area('C') }),
    rowOf(2, 3, { area: area('D'), state: 'partial' }),
  ];
  expect(cautions(POSYANDU, rowOf(8, 10, { state: 'partial' }), rows, 'kecamatan')).toEqual([
    'Sebagian belum lapor: angka ini dapat berubah setelah laporan lengkap.',
    '1 kecamatan belum lapor: tidak dihitung nol.',
    '1 kecamatan laporannya belum lengkap.',
    '1 kecamatan tidak memiliki posyandu aktif: tidak berlaku di sana.',
    '1 kecamatan memiliki kurang dari 5 posyandu aktif: dibaca n dari N dan tidak diurutkan.',
  ]);
});

it('says of a target group that nobody has entered that it is not there', () => {
  expect(cautions(indicatorOf('K6'), rowOf(8, 10), [absentRow('not-applicable', area('B'))], 'desa')).toEqual([
    '1 desa belum memiliki sasaran ibu hamil: tidak berlaku di sana.',
  ]);
});

it('asks to check what is above the target group', () => {
  expect(cautions(indicatorOf('K6'), rowOf(12, 10))).toEqual([
    'Yang tercatat melebihi sasaran: periksa sasaran dan laporannya sebelum menyimpulkan.',
  ]);
});

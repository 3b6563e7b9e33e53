import { describe, expect, it } from 'vitest';
import {
  type StageNeeds,
  cellsSentence,
  indicatorMessage,
  neededWords,
  needyName,
  needyText,
  stageMessage,
  stagesMessage,
} from '@/lib/narrative/priority';

const stage = (title: string, words: StageNeeds['words'], judged: number): StageNeeds => ({
  title,
  words,
  judged,
  below: 0,
  cells: 0,
});

describe('a stage of life', () => {
  it('says how many of its indicators ask for something, by the words of PWS', () => {
    const rows = [
      { status: 'kurang', trend: 'down', direction: 'higher' },
      { status: 'jelek', trend: 'down', direction: 'higher' },
      { status: 'jelek', trend: 'steady', direction: 'higher' },
      { status: 'cukup', trend: 'up', direction: 'higher' },
      { status: 'baik', trend: 'up', direction: 'higher' },
      { status: null, trend: null, direction: 'higher' },
    ] as const;
    expect(neededWords(rows, 'tindakan')).toEqual([
      { word: 'prioritas pembinaan', count: 2 },
      { word: 'cari sebab turun, cegah', count: 1 },
    ]);
    const words = neededWords(rows, 'kata');
    expect(words).toEqual([
      { word: 'Jelek', count: 1 },
      { word: 'Jelek (tetap)', count: 1 },
      { word: 'Kurang', count: 1 },
    ]);
    expect(stageMessage(stage('Ibu', words, 5))).toBe(
      'Ibu: 3 dari 5 indikator perlu ditindaklanjuti (1 Jelek, 1 Jelek (tetap), 1 Kurang)',
    );
  });

  it('says when nothing is to be done and when nothing can be judged', () => {
    expect(stageMessage(stage('Ibu', [], 5))).toBe('Ibu: tidak satu pun dari 5 indikator perlu ditindaklanjuti khusus');
    expect(stageMessage(stage('Remaja', [], 1))).toBe(
      'Remaja: satu-satunya indikator yang dapat dinilai tidak perlu ditindaklanjuti khusus',
    );
    expect(stageMessage(stage('Ibu', [], 0))).toBe('Ibu: belum ada indikator yang dapat dinilai pada bulan ini');
  });

  it('is one of several: the stages with most stand first, ties named', () => {
    const one = [{ word: 'Jelek', count: 2 }];
    expect(stagesMessage([stage('Ibu', one, 5), stage('Bayi dan balita', one, 9), stage('Remaja', [], 2)])).toBe(
      'PWS: 4 dari 16 indikator perlu ditindaklanjuti; terbanyak pada kelompok ibu serta bayi dan balita',
    );
    expect(stagesMessage([stage('Ibu', [], 5)])).toBe(
      'PWS: tidak satu pun dari 5 indikator perlu ditindaklanjuti khusus',
    );
    expect(stagesMessage([stage('Ibu', [], 0)])).toContain('belum ada indikator pelayanan yang dapat dinilai');
    expect(stagesMessage([])).toContain('belum ada');
  });
});

it('counts the figures of single areas, or says that there are none', () => {
  expect(cellsSentence({ ...stage('Ibu', [], 1), below: 282, cells: 1928 }, 'desa')).toBe(
    '282 dari 1.928 penilaian desa belum memenuhi target tanpa perbaikan.',
  );
  expect(cellsSentence(stage('Ibu', [], 1), 'desa')).toContain('Belum ada penilaian desa');
});

it('names a needy area with its kecamatan where several stand together', () => {
  const each = {
    area: { code: '62.02.01.2002', name: 'Hulu Satu', level: 'desa' as const },
    parent: { code: '62.02.01', name: 'Hulu', level: 'kecamatan' as const },
    below: 4,
    falling: 1,
    judged: 9,
  };
  expect(needyName(each, '62.02')).toBe('Hulu Satu (Hulu)');
  expect(needyName(each, '62.02.01')).toBe('Hulu Satu');
  expect(needyText(each)).toBe('4 dari 9; 1 lain memburuk');
  expect(needyText({ ...each, falling: 0 })).toBe('4 dari 9');
});

it('tells one indicator by its areas', () => {
  const said = (needs: number, judged: number, unjudged: number) =>
    indicatorMessage('K6', { needs, judged, unjudged }, 'desa');
  expect(said(54, 168, 3)).toBe('K6: 54 dari 168 desa perlu ditindaklanjuti, 3 belum dapat dinilai');
  expect(said(0, 168, 0)).toBe('K6: tidak satu pun dari 168 desa perlu ditindaklanjuti khusus');
  expect(said(0, 0, 168)).toBe('K6: belum ada desa yang dapat dinilai pada bulan ini');
});

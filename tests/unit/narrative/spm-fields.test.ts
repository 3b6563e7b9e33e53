import { describe, expect, it } from 'vitest';
import { fieldName, fieldText, silentPhrase, spmSentence } from '@/lib/narrative/spm-fields';

const NAMES = ['Pendidikan', 'Kesehatan'];
const tally = (serving: number, reported: number, active = 10) => ({ serving, reported, active });

describe('the words of the six SPM fields', () => {
  it('name a field by the stored name, and its numbers', () => {
    expect(fieldName('Bidang SPM: pekerjaan umum')).toBe('Pekerjaan umum');
    expect(fieldName('Layanan sosial')).toBe('Layanan sosial');
    expect(fieldText(tally(3, 5))).toBe('3/5');
    expect(fieldText(tally(0, 0))).toBe('…');
    expect(fieldText(tally(0, 0, 0))).toBe('–');
    expect(silentPhrase(tally(3, 5))).toBe('5 belum dilaporkan');
    expect(silentPhrase(tally(3, 10))).toBe('');
  });

  it('say how many serve all six, what is not known, and which field is served most and least', () => {
    const fields = [tally(2, 8), tally(6, 9)];
    expect(spmSentence({ fields, all: tally(1, 7) }, NAMES)).toBe(
      '1 dari 10 posyandu aktif dilaporkan melayani keenam bidang; 3 belum dapat dinilai karena laporannya belum lengkap. ' +
        'Terbanyak bidang kesehatan (6/9, 66,7%), tersedikit pendidikan (2/8, 25,0%).',
    );
    expect(spmSentence({ fields: [tally(5, 10), tally(5, 10)], all: tally(5, 10) }, NAMES)).toBe(
      '5 dari 10 posyandu aktif dilaporkan melayani keenam bidang.',
    );
  });

  it('never take silence for a no', () => {
    expect(spmSentence({ fields: [tally(0, 0), tally(0, 0)], all: tally(0, 0) }, NAMES)).toBe(
      'Belum ada bidang yang dilaporkan dari 10 posyandu aktif; itu bukan berarti belum melayani.',
    );
    expect(spmSentence({ fields: [], all: tally(0, 0, 0) }, NAMES)).toContain('Tidak berlaku');
  });
});

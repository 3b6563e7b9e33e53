import { describe, expect, it } from 'vitest';
import { facilityPlaceSentence } from '@/lib/narrative/facility-place';

const place = { desa: 'Desa Hulu', around: 'Kecamatan Hulu', point: null, hasMap: true, isDrawn: false };

describe('where a facility is, in words', () => {
  it('says what the picture shows, and what nobody has recorded', () => {
    expect(facilityPlaceSentence(place)).toBe(
      'Desa Hulu (lebih gelap) di Kecamatan Hulu. Koordinat fasilitas ini belum dicatat.',
    );
    const point = [112.95, -2.53125] as const;
    expect(facilityPlaceSentence({ ...place, point, isDrawn: true })).toMatch(
      /Titik hitam .*lintang -2,5313, bujur 112,9500\./,
    );
    expect(facilityPlaceSentence({ ...place, point })).toMatch(/di luar gambar ini: periksa koordinatnya/);
    expect(facilityPlaceSentence({ ...place, hasMap: false })).toMatch(/Peta belum tersedia/);
    expect(facilityPlaceSentence({ ...place, hasMap: false, point })).toMatch(/Titiknya: lintang/);
  });
});

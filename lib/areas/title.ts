import type { RowArea } from '@/lib/coverage/row';
import { isKelurahan, isKota, parseAreaCode } from './code';

/** An area with the word for what it is in front: `Kecamatan Baamang`, `Kelurahan Sawahan`, `Puskesmas Ketapang 2`. */
export function areaTitle({ code, name, level }: RowArea): string {
  const word = wordFor(code, level);
  return name.toLowerCase().startsWith(`${word.toLowerCase()} `) ? name : `${word} ${name}`;
}

function wordFor(code: string | null, level: RowArea['level']): string {
  const area = code === null ? null : parseAreaCode(code);
  switch (level) {
    case 'provinsi':
      return 'Provinsi';
    case 'kabupaten':
      return area && isKota(area) ? 'Kota' : 'Kabupaten';
    case 'kecamatan':
      return 'Kecamatan';
    case 'desa':
      return area && isKelurahan(area) ? 'Kelurahan' : 'Desa';
    case 'puskesmas':
      return 'Puskesmas';
  }
}

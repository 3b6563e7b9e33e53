import { formatDegrees } from './format';

type Place = Readonly<{
  /** `Kelurahan Sawahan` */
  desa: string;
  /** `Kecamatan Baamang` */
  around: string;
  point: readonly [longitude: number, latitude: number] | null;
  hasMap: boolean;
  isDrawn: boolean;
}>;

/** What the picture of a facility's place shows, and what it does not, in one or two sentences. */
export function facilityPlaceSentence({ desa, around, point, hasMap, isDrawn }: Place): string {
  const where = hasMap ? `${desa} (lebih gelap) di ${around}. ` : `${desa}, ${around}. `;
  const none = hasMap ? '' : ' Peta belum tersedia: titik wakil desa/kelurahan dan batas resmi belum ada.';
  if (point === null) return `${where}Koordinat fasilitas ini belum dicatat.${none}`;
  const [longitude, latitude] = point;
  const degrees = `lintang ${formatDegrees(latitude)}, bujur ${formatDegrees(longitude)}`;
  if (!hasMap) return `${where}Titiknya: ${degrees}.${none}`;
  if (isDrawn) return `${where}Titik hitam adalah fasilitas ini: ${degrees}.`;
  return `${where}Titik yang dicatat (${degrees}) berada di luar gambar ini: periksa koordinatnya.`;
}

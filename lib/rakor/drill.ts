import { type Month, formatMonth } from '@/lib/coverage/period';
import type { RowArea, RowLevel } from '@/lib/coverage/row';
import type { Drill } from './slide';

/** The page of an area or puskesmas in a month; null for what has no page. A slide is kept, so it names its month. */
export function placeDrill({ code, level, name }: RowArea, month: Month): Drill | null {
  const path = placePath({ code, level });
  return path === null ? null : { href: `${path}?periode=${formatMonth(month)}`, label: `Buka ${name}` };
}

/** An indicator's page for an area and level in a month. */
export function indicatorDrill(
  code: string,
  { area, level, month, label }: Readonly<{ area: RowArea; level: RowLevel; month: Month; label: string }>,
): Drill {
  const query = { wilayah: area.code ?? '', tingkat: level, periode: formatMonth(month) };
  return { href: `/indikator/${code}?${new URLSearchParams(query)}`, label };
}

/** The ILP page of a place, at a part of it (`hambatan`, `siklus-hidup`); null for what has no page. */
export function ilpDrill(
  area: RowArea,
  { month, part }: Readonly<{ month: Month; part: string | null }>,
): Drill | null {
  const path = placePath(area);
  const query = { ...(part === null ? {} : { bagian: part }), periode: formatMonth(month) };
  return path === null
    ? null
    : { href: `${path}/ilp?${new URLSearchParams(query)}`, label: `Pelaksanaan ILP ${area.name}` };
}

/** The PWS matrix of an area in a month; null where there is none. */
export function matrixDrill({ code, level, name }: RowArea, month: Month): Drill | null {
  const path = placePath({ code, level });
  return path === null ? null : { href: `${path}/matriks?periode=${formatMonth(month)}`, label: `Matriks PWS ${name}` };
}

/** The quality of the data of a month. */
export function qualityDrill(month: Month): Drill {
  return { href: `/mutu-data?periode=${formatMonth(month)}`, label: 'Mutu data' };
}

/** What became of one agreement, and the list of all of them. */
export function agreementDrill(id: number): Drill {
  return { href: `/tindak-lanjut/${id}`, label: 'Buka tindak lanjut' };
}
export const AGREEMENTS_DRILL: Drill = { href: '/tindak-lanjut', label: 'Daftar tindak lanjut' };

function placePath({ code, level }: Pick<RowArea, 'code' | 'level'>): string | null {
  if (code === null) return null;
  return level === 'puskesmas' ? `/puskesmas/${code}` : `/wilayah/${code}`;
}

import type { NearFacilities } from '@/lib/analysis/one-step';
import { unitNoun } from '@/lib/narrative/headline';
import { NEAR_WORDS } from '@/lib/narrative/near-facilities';
import { framedTable } from '../framed-table';
import type { ExportTable, TableRow } from '../table';
import type { BlockerSubject } from './blocker-table';

type Named = Readonly<{ code: string; name: string; area: string }>;

/** The facilities for which one thing is left, by name and by what is left, as a table out. */
export function nearTable(
  subject: BlockerSubject,
  near: NearFacilities<Named>,
  areaNameOf: (code: string) => string,
): ExportTable {
  const { indicator, nameOf, actorOf } = subject;
  const noun = unitNoun(indicator);
  const row = ({ code, name, area }: Named, left: string, criterion: string | null): TableRow => ({
    code,
    name,
    area: areaNameOf(area),
    left,
    criterion: criterion === null ? null : nameOf(criterion),
    actor: criterion === null ? null : actorOf(criterion),
  });
  const lists = (['steps', 'unasked', 'declaredSteps'] as const).flatMap((key) =>
    near[key].flatMap(({ criterion, facilities }) =>
      facilities.map((facility) => row(facility, NEAR_WORDS[key], criterion)),
    ),
  );
  return framedTable(subject, {
    subject: `${noun} tinggal satu`,
    name: 'Tinggal satu',
    title: `${indicator.name}: ${noun} yang tinggal satu langkah`,
    definition: [{ label: 'Indikator', text: `${indicator.name} (${indicator.code})` }],
    columns: [
      { key: 'code', header: 'Kode fasilitas', kind: 'text' },
      { key: 'name', header: 'Nama', kind: 'text' },
      { key: 'area', header: 'Desa/kelurahan', kind: 'text' },
      { key: 'left', header: 'Yang tersisa', kind: 'text' },
      { key: 'criterion', header: 'Kriteria', kind: 'text' },
      { key: 'actor', header: 'Pelaku', kind: 'text' },
    ],
    rows: [...lists, ...near.declaredOnly.map((facility) => row(facility, NEAR_WORDS.declaredOnly, null))],
    notes: ['"Belum dilaporkan" tidak sama dengan "belum ada": kriterianya belum pernah ditanyakan atau dilaporkan.'],
  });
}

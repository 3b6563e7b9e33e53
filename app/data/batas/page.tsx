import type { Metadata } from 'next';
import { type Query, optional } from '@/app/_border/parameters';
import { DRAFT_GONE, findDraft } from '@/app/_server/boundary-draft';
import { takeNote } from '@/app/_server/flash';
import { checked, pageContext } from '@/app/_server/page-context';
import { DataNav } from '@/app/_ui/data/data-nav';
import { BoundaryForm } from '@/app/_ui/form/boundary-form';
import { BoundaryCheckSection } from '@/app/_ui/section/boundary-check';
import { BoundarySets } from '@/app/_ui/section/boundary-sets';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { boundaryAreas, boundarySets, drawnSet } from '@/db/boundaries';
import { BOUNDARY_LEVELS } from '@/lib/areas/boundary/check';
import { capitalised } from '@/lib/narrative/format';
import { levelNoun } from '@/lib/narrative/place';

export const metadata: Metadata = { title: 'Batas wilayah' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The office's own boundaries: what is drawn, a file checked before it is taken, and the way back. */
export default async function BoundaryPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'steward');
  const { store, reader, query } = context;
  const { district, timeZone } = context.deployment;
  const asked = checked(() => optional(query, 'periksa'));
  const draft = asked === null ? null : findDraft(store, reader, asked);
  const note = takeNote(
    reader,
    checked(() => optional(query, 'tiket')),
  );
  const levels = BOUNDARY_LEVELS.map((value) => ({ value, label: capitalised(levelNoun(value, district.code)) }));
  return (
    <PageFrame context={context} section="data">
      <DataNav context={context} current="/data/batas" />
      <h1>Batas wilayah</h1>
      <p className="lede">
        Berkas batas resmi milik kantor menggantikan peta indikatif. Berkas diperiksa dan disederhanakan dahulu; yang
        tergambar baru berubah setelah Anda menyimpannya, dan dapat dibatalkan.
      </p>
      <NoteBox note={asked !== null && !draft ? { kind: 'failed', sentence: DRAFT_GONE } : note} />
      {draft && (
        <BoundaryCheckSection
          draft={draft}
          areas={boundaryAreas(store, district)[draft.level]}
          district={district.code}
          example={district.example}
        />
      )}
      <BoundarySets
        drawn={{ kecamatan: drawnSet(store, 'kecamatan'), desa: drawnSet(store, 'desa') }}
        sets={boundarySets(store)}
        district={district.code}
        timeZone={timeZone}
      />
      <section className="frame form-part" aria-labelledby="masukkan-judul">
        <h2 id="masukkan-judul">Masukkan berkas batas</h2>
        <BoundaryForm levels={levels} given={draft ? { level: draft.level, ...draft.given } : {}} />
      </section>
    </PageFrame>
  );
}

import type { Metadata } from 'next';
import { type Query, optional } from '@/app/_border/parameters';
import { findDraft } from '@/app/_server/boundary-draft';
import { checked, pageContext } from '@/app/_server/page-context';
import { BoundaryForm } from '@/app/_ui/form/boundary-form';
import { BoundaryCheckSection } from '@/app/_ui/section/boundary-check';
import { BoundarySets } from '@/app/_ui/section/boundary-sets';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { boundaryAreas, boundarySets, drawnSet } from '@/db/boundaries';
import { BOUNDARY_LEVELS } from '@/lib/areas/boundary/check';
import { capitalised } from '@/lib/narrative/format';
import { levelNoun } from '@/lib/narrative/place';

export const metadata: Metadata = { title: 'Batas wilayah' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** How the last form went, by the word in the address. */
const OUTCOMES: Readonly<Record<string, string>> = {
  disimpan: 'Batas disimpan. Semua peta tingkat itu kini menggambarnya.',
  sama: 'Berkas ini sudah tergambar; tidak ada yang berubah.',
  dibatalkan: 'Batas dibatalkan. Peta kembali ke berkas sebelumnya, atau ke peta indikatif bila tidak ada.',
  berubah: 'Belum ada yang disimpan: sementara itu batas yang tergambar sudah berubah. Lihat keadaannya di bawah ini.',
  kedaluwarsa: 'Hasil pemeriksaan itu sudah tidak ada: paling lama disimpan satu jam. Kirim berkasnya lagi.',
  sibuk: 'Berkas batas lain sedang diperiksa. Tunggu sebentar, lalu kirim lagi; tidak ada yang disimpan.',
};

/** The office's own boundaries: what is drawn, a file checked before it is taken, and the way back. */
export default async function BoundaryPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'steward');
  const { store, reader, query } = context;
  const { district, timeZone } = context.deployment;
  const asked = checked(() => optional(query, 'periksa'));
  const draft = asked === null ? null : findDraft(store, reader, asked);
  const outcome = asked !== null && !draft ? 'kedaluwarsa' : checked(() => optional(query, 'hasil'));
  const levels = BOUNDARY_LEVELS.map((value) => ({ value, label: capitalised(levelNoun(value, district.code)) }));
  return (
    <PageFrame context={context} section="pengaturan" crumbs={[{ href: '/pengaturan', label: 'Pengaturan' }]}>
      <h1>Batas wilayah</h1>
      <p className="lede">
        Berkas batas resmi milik kantor menggantikan peta indikatif. Berkas diperiksa dan disederhanakan dahulu; yang
        tergambar baru berubah setelah Anda menyimpannya, dan dapat dibatalkan.
      </p>
      {outcome !== null && OUTCOMES[outcome] && (
        <p className="notice" role="status">
          {OUTCOMES[outcome]}
        </p>
      )}
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
      <section className="frame" aria-labelledby="masukkan-judul">
        <h2 id="masukkan-judul">Masukkan berkas batas</h2>
        <BoundaryForm levels={levels} given={draft ? { level: draft.level, ...draft.given } : {}} />
      </section>
    </PageFrame>
  );
}

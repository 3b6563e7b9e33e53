import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { pageContext } from '@/app/_server/page-context';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { GUIDE_CHAPTERS } from '@/lib/narrative/guide';

export const metadata: Metadata = { title: 'Panduan' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The user guide by reader. It holds no figures of this district: who cannot sign in yet may read it. */
export default async function GuidePage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'open');
  return (
    <PageFrame context={context} section={null}>
      <h1>Panduan</h1>
      <p className="lede">Pilih bagian menurut tugas Anda. Gambar di dalamnya memakai data contoh.</p>
      <ul className="guide-list">
        {GUIDE_CHAPTERS.map(({ slug, title, about }) => (
          <li key={slug}>
            <a href={`/panduan/${slug}`}>{title}</a>
            <span className="muted">{about}</span>
          </li>
        ))}
      </ul>
    </PageFrame>
  );
}

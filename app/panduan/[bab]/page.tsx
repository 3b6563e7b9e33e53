import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Query } from '@/app/_border/parameters';
import { guideHtml } from '@/app/_server/guide';
import { pageContext } from '@/app/_server/page-context';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { GUIDE_CHAPTERS, guideChapter } from '@/lib/narrative/guide';

type Props = Readonly<{ params: Promise<{ bab: string }>; searchParams: Promise<Query> }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Panduan: ${guideChapter((await params).bab)?.title ?? ''}` };
}

/** One chapter of the guide, and the way to the others. */
export default async function GuideChapterPage({ params, searchParams }: Props) {
  const context = await pageContext(searchParams, 'open');
  const chapter = guideChapter((await params).bab) ?? notFound();
  return (
    <PageFrame context={context} section={null} crumbs={[{ href: '/panduan', label: 'Panduan' }]}>
      <article className="guide" dangerouslySetInnerHTML={{ __html: guideHtml(chapter.slug) }} />
      <nav aria-label="Bagian panduan yang lain" className="guide-others screen-only">
        {GUIDE_CHAPTERS.filter(({ slug }) => slug !== chapter.slug).map(({ slug, title }) => (
          <a key={slug} href={`/panduan/${slug}`}>
            {title}
          </a>
        ))}
      </nav>
    </PageFrame>
  );
}

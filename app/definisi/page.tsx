import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { pageContext } from '@/app/_server/page-context';
import { CountingRules } from '@/app/_ui/section/counting-rules';
import { DefinitionTables } from '@/app/_ui/section/definition-tables';
import { PageFrame } from '@/app/_ui/shell/page-frame';

export const metadata: Metadata = { title: 'Definisi' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** What is counted, from which source, by which rules, and which rules are our own. */
export default async function DefinitionsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  return (
    <PageFrame context={context} section="definisi">
      <h1>Definisi dan cara hitung</h1>
      <CountingRules context={context} />
      <DefinitionTables context={context} />
    </PageFrame>
  );
}

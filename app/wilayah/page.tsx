import { redirect } from 'next/navigation';
import type { Query } from '@/app/_border/parameters';
import { pageContext } from '@/app/_server/page-context';

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The way into the areas is the district itself. */
export default async function AreasPage({ searchParams }: Props) {
  const { deployment } = await pageContext(searchParams);
  redirect(`/wilayah/${deployment.district.code}`);
}

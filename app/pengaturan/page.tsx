import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { pageContext } from '@/app/_server/page-context';
import { SettingSection } from '@/app/_ui/section/setting-section';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { heldSettings } from '@/db/settings';
import { verdictOn } from '@/lib/access/policy';

export const metadata: Metadata = { title: 'Pengaturan' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The rules that a district may decide, as they hold. Read only: there are no accounts, so nobody may change them here. */
export default async function SettingsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const mayManageAccounts = verdictOn('steward', context.reader, context.deployment).allowed;
  return (
    <PageFrame context={context} section="pengaturan" crumbs={[{ href: '/definisi', label: 'Definisi' }]}>
      <h1>Pengaturan</h1>
      <p className="lede">
        Aturan yang tidak ditetapkan pedoman, dan karena itu boleh diputuskan daerah. Halaman ini hanya menampilkan:
        belum ada akun, jadi pengaturan diubah petugas TI di komputer tempat program ini berjalan, dengan perintah yang
        tertulis di bawah setiap pilihan. Perubahan berlaku saat itu juga di semua halaman, berkas, dan API.
      </p>
      {mayManageAccounts && (
        <p className="actions">
          <a className="button" href="/pengaturan/akun">
            Kelola akun
          </a>
        </p>
      )}
      {heldSettings(context.store).map((held) => (
        <SettingSection key={held.key} held={held} />
      ))}
    </PageFrame>
  );
}

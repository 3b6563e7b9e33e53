import type { Metadata } from 'next';
import type { Query } from '@/app/_border/parameters';
import { formOf } from '@/app/_server/form-state';
import { pageContext } from '@/app/_server/page-context';
import { AmountSection } from '@/app/_ui/section/amount-section';
import { BackupSection } from '@/app/_ui/section/backup-section';
import { WordingSection } from '@/app/_ui/section/wording-section';
import { SettingSection, type RuleDesk } from '@/app/_ui/section/setting-section';
import { PageFrame } from '@/app/_ui/shell/page-frame';
import { heldAmounts, heldSettings, heldWordings } from '@/db/settings';
import { verdictOn } from '@/lib/access/policy';

export const metadata: Metadata = { title: 'Pengaturan' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The rules that a district may decide, as they hold; who may decide them does it here, others read how it is done. */
export default async function SettingsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams);
  const mayDecide = verdictOn('steward', context.reader, context.deployment).allowed;
  const state = formOf(context);
  const deskOf = (key: string): RuleDesk => ({
    mayDecide,
    state: state?.form === key ? state : null,
    saved: mayDecide && context.query.tersimpan === key,
  });
  return (
    <PageFrame context={context} section="pengaturan" crumbs={[{ href: '/definisi', label: 'Definisi' }]}>
      <h1>Pengaturan</h1>
      <p className="lede">
        Aturan yang tidak ditetapkan pedoman, dan karena itu boleh diputuskan daerah.{' '}
        {mayDecide
          ? 'Setiap perubahan dicatat atas nama Anda.'
          : 'Yang mengubahnya administrator di Dinas Kesehatan: di halaman ini setelah masuk, atau petugas TI di komputer tempat program ini berjalan dengan perintah yang tertulis di bawah setiap aturan.'}{' '}
        Perubahan berlaku saat itu juga di semua halaman, berkas, dan API.
      </p>
      <nav aria-label="Pengaturan lain" className="level-links">
        <a href="/pengaturan/target">Target menurut tahun dan wilayah</a>
        <a href="/pengaturan/sasaran">Sasaran menurut tahun dan desa/kelurahan</a>
        <a href="/pengaturan/kriteria">Kriteria ILP</a>
        <a href="/pengaturan/kop">Kop surat, logo, dan penanda tangan</a>
        {mayDecide && <a href="/pengaturan/kantor">Penanggung jawab tindak lanjut</a>}
        {mayDecide && <a href="/pengaturan/akun">Akun</a>}
      </nav>
      {heldSettings(context.store).map((held) => (
        <SettingSection key={held.key} held={held} desk={deskOf(held.key)} />
      ))}
      {heldAmounts(context.store).map((held) => (
        <AmountSection key={held.key} held={held} desk={deskOf(held.key)} />
      ))}
      {heldWordings(context.store).map((held) => (
        <WordingSection key={held.key} held={held} desk={deskOf(held.key)} />
      ))}
      {mayDecide && <BackupSection store={context.store} timeZone={context.deployment.timeZone} />}
    </PageFrame>
  );
}

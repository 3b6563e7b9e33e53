import type { ReminderKind } from '@/app/_border/agreement-address';
import type { Agreement } from '@/lib/agreements/agreement';
import { byKey } from '@/lib/analysis/quality/by-key';
import { slug } from '@/lib/exports/file-name';
import { agreementReminder } from '@/lib/narrative/agreement-reminder';
import { NAME_ORDER } from '@/lib/narrative/format';
import { fullName } from '@/lib/narrative/place';
import type { PageContext } from './page-context';

export type AgreementMessage = Readonly<{ key: string; to: string; count: number; text: string }>;

/** A message for each office or area of what is still open, in people's order of names. */
export function agreementReminders(
  { deployment: { district } }: Pick<PageContext, 'deployment'>,
  open: readonly Agreement[],
  kind: ReminderKind,
  today: string,
): AgreementMessage[] {
  // Two desa may have one name: they are told apart by their codes.
  const groups = byKey(open, (each) => (kind === 'kantor' ? each.office : each.area.code));
  const address = process.env.PWS_URL;
  return [...groups]
    .map(([key, agreements]) => {
      const area = agreements[0]?.area;
      const to = kind === 'wilayah' && area ? fullName(area) : key;
      const text = agreementReminder({
        to: kind === 'wilayah' ? `rekan di ${to}` : to,
        agreements,
        today,
        from: `Dinas Kesehatan ${district.name}`,
        link: address ? new URL('/tindak-lanjut', address).href : null,
        example: district.example,
      });
      return { key: slug(key), to, count: agreements.length, text };
    })
    .sort((a, b) => NAME_ORDER.compare(a.to, b.to));
}

import type { PageContext } from '@/app/_server/page-context';
import type { Account } from '@/db/accounts/account';
import { accountAreas } from '@/db/accounts/account-areas';
import { ROLES } from '@/lib/access/reader';
import { ROLE_MEANING } from '@/lib/narrative/account';

type Props = Readonly<{ context: PageContext; held?: Account }>;

/** A role, and the puskesmas or kecamatan that two of the roles are bound to. */
export function RoleFields({ context, held }: Props) {
  const { puskesmas, kecamatan } = accountAreas(context.store);
  return (
    <>
      <p className="field">
        <label htmlFor="isian-peran">Peran</label>
        <select id="isian-peran" name="peran" defaultValue={held?.role ?? 'pembaca'}>
          {ROLES.map((role) => (
            <option key={role} value={role}>
              {ROLE_MEANING[role]}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="isian-wilayah">Wilayah</label>
        <select
          id="isian-wilayah"
          name="wilayah"
          defaultValue={held?.area ?? ''}
          aria-describedby="isian-wilayah-petunjuk"
        >
          <option value="">tanpa wilayah</option>
          {[
            { label: 'Puskesmas', places: puskesmas },
            { label: 'Kecamatan', places: kecamatan },
          ].map(({ label, places }) => (
            <optgroup key={label} label={label}>
              {places.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name} ({code})
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <span className="small muted" id="isian-wilayah-petunjuk">
          Wajib untuk peran puskesmas (pilih puskesmasnya) dan camat (pilih kecamatannya); peran lain tanpa wilayah.
        </span>
      </p>
    </>
  );
}

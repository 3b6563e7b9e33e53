import { LEAST_LOGO_SIDE, MOST_LOGO_SIDE } from '@/lib/settings/logo';

type Props = Readonly<{ mark: string; hasLogo: boolean }>;

/** The office's logo: another file, or none; `mark` says which one its author saw. */
export function LogoForm({ mark, hasLogo }: Props) {
  return (
    <>
      <form className="form form-narrow" method="post" action="/api/data/logo" encType="multipart/form-data">
        <input type="hidden" name="dilihat" value={mark} />
        <p className="field">
          <label htmlFor="kop-logo">Berkas logo</label>
          <input
            id="kop-logo"
            name="berkas"
            type="file"
            accept="image/png,image/jpeg"
            required
            aria-describedby="kop-logo-petunjuk"
          />
          <span className="small muted" id="kop-logo-petunjuk">
            PNG atau JPEG, paling besar 500 kB, sisi {LEAST_LOGO_SIDE} sampai {MOST_LOGO_SIDE} piksel. PNG berlatar
            bening paling rapi.
          </span>
        </p>
        <button type="submit" className="button button-primary">
          {hasLogo ? 'Ganti logo' : 'Unggah logo'}
        </button>
      </form>
      {hasLogo && (
        <form className="form" method="post" action="/pengaturan/kop/hapus-logo">
          <input type="hidden" name="dilihat" value={mark} />
          <button type="submit" className="button">
            Hapus logo
          </button>
        </form>
      )}
    </>
  );
}

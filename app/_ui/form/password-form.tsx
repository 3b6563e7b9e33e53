import { PASSWORD_RULE } from '@/lib/access/password';
import { TextField } from './text-field';

/** Replaces one's own password. `back`: where to go on to afterwards. */
export function PasswordForm({ back, name }: Readonly<{ back: string; name: string }>) {
  return (
    <section className="frame form-part" aria-labelledby="kata-sandi-judul">
      <h2 id="kata-sandi-judul">Ganti kata sandi</h2>
      <form className="form form-narrow" action="/akun/sandi" method="post">
        <input type="hidden" name="kembali" value={back} />
        {/* Keepers of passwords look for the name that belongs to them. */}
        <input type="text" name="nama" value={name} autoComplete="username" readOnly hidden />
        <TextField name="lama" label="Kata sandi sekarang" type="password" autoComplete="current-password" />
        <TextField
          name="baru"
          label="Kata sandi baru"
          type="password"
          autoComplete="new-password"
          hint={PASSWORD_RULE}
        />
        <TextField name="ulang" label="Kata sandi baru, sekali lagi" type="password" autoComplete="new-password" />
        <button className="button button-primary" type="submit">
          Ganti kata sandi
        </button>
      </form>
    </section>
  );
}

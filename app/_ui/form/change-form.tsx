import type { ReactNode } from 'react';
import type { AccountChange } from '@/app/_border/account-form';

type Props = Readonly<{ id: string; change: AccountChange; title: string; meaning: string; children?: ReactNode }>;

/** One thing that can be done with an account, with what follows from it. */
export function ChangeForm({ id, change, title, meaning, children }: Props) {
  return (
    <section className="frame form-part" aria-labelledby={`${change}-judul`}>
      <h2 id={`${change}-judul`}>{title}</h2>
      <form className="form form-narrow" action="/pengaturan/akun/ubah" method="post">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="tindakan" value={change} />
        <p>{meaning}</p>
        {children}
        <button className="button button-primary" type="submit">
          {title}
        </button>
      </form>
    </section>
  );
}

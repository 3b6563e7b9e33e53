type Props = Readonly<{ name: string; href: string | null }>;

/** The way to a facility's form beside its name, for who may write of it; nothing for anybody else. */
export function EditLink({ name, href }: Props) {
  if (href === null) return null;
  return (
    <span className="screen-only">
      {' · '}
      <a href={href}>
        Ubah<span className="visually-hidden"> laporan {name}</span>
      </a>
    </span>
  );
}

type Props = Readonly<{ id: string; copies: readonly string[] }>;

/** The sender's own files back, with what was found marked in their cells. */
export function CopyLinks({ id, copies }: Props) {
  if (copies.length === 0) return null;
  return (
    <div className="copy-links">
      <p>
        Berkas Anda sendiri, dengan sel yang perlu dilihat diberi warna dan komentar, dan daftar lengkap di lembar
        KESALAHAN. Perbaiki di sana, lalu <a href="/data/impor">kirim lagi</a>:
      </p>
      <ul className="stack">
        {copies.map((name, index) => (
          <li key={name}>
            <a href={`/data/impor/${id}/salinan?berkas=${index + 1}`}>{name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/**
 * Pages lead who has to sign in to /masuk and never show this; the framework's own, which it would send along with every
 * page, weighs some hundreds of bytes of the thirty thousand that a camat's page may have.
 */
export default function Unauthorized() {
  return (
    <main id="isi" className="page">
      <p>
        Halaman ini memerlukan akun. <a href="/masuk">Masuk</a>
      </p>
    </main>
  );
}

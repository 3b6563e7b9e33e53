import type { Minutes } from '@/lib/rakor/rakor';

/** Who led, and what the meeting concluded, once it is written; who signs stands in the minutes alone. */
export function MinutesText({ minutes: { chair, conclusions } }: Readonly<{ minutes: Minutes }>) {
  if (chair === '' && conclusions === '') return null;
  return (
    <section className="frame" id="berita-acara" aria-labelledby="berita-acara-judul">
      <h2 id="berita-acara-judul">Rumusan hasil</h2>
      {chair && <p>Pimpinan rapat: {chair}.</p>}
      {conclusions
        .split(/\n\s*\n/)
        .filter((each) => each.trim() !== '')
        .map((paragraph, index) => (
          <p key={index} className="sentence">
            {paragraph}
          </p>
        ))}
    </section>
  );
}

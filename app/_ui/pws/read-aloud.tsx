/** A text that can be read out at a meeting or copied as it stands. */
export function ReadAloud({ text }: Readonly<{ text: string }>) {
  return (
    <figure className="read-aloud">
      <figcaption>Untuk dibacakan</figcaption>
      <blockquote>
        <p>{text}</p>
      </blockquote>
    </figure>
  );
}

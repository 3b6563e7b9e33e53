import type { ReactNode } from 'react';

type Props = Readonly<{
  id: string;
  title: string;
  subtitle: string;
  /** What the chart shows, in one sentence. */
  sentence: string;
  chart: ReactNode;
  table: ReactNode;
  downloads: ReactNode;
  about: ReactNode;
  aside?: ReactNode;
  note?: ReactNode;
  example: boolean;
}>;

const PANELS = [
  { value: 'grafik', label: 'Grafik' },
  { value: 'tabel', label: 'Tabel' },
  { value: 'unduh', label: 'Unduh' },
  { value: 'tentang', label: 'Tentang' },
] as const;

/**
 * One chart with its table, downloads and definition over the same rows. The four panels are radio buttons and CSS, so
 * that they work without JavaScript; where CSS cannot hide a panel, all four simply stand below each other.
 */
export function ChartFrame(props: Props) {
  const { id, title, subtitle, sentence, chart, table, downloads, about, aside, note, example } = props;
  const content = { grafik: chart, tabel: table, unduh: downloads, tentang: about };
  return (
    <section className="frame" aria-labelledby={`${id}-judul`}>
      <div className="frame-head">
        <h2 id={`${id}-judul`}>{title}</h2>
        {aside}
        <fieldset className="frame-tabs">
          <legend className="visually-hidden">{`Tampilan ${title}`}</legend>
          {PANELS.map(({ value, label }) => (
            <span key={value}>
              <input
                type="radio"
                id={`${id}-${value}`}
                name={`${id}-tampilan`}
                value={value}
                defaultChecked={value === 'grafik'}
              />
              <label htmlFor={`${id}-${value}`}>{label}</label>
            </span>
          ))}
        </fieldset>
      </div>
      <p className="frame-subtitle">
        {example && <strong className="example-mark">CONTOH. </strong>}
        {subtitle}
      </p>
      <p className="sentence">{sentence}</p>
      {PANELS.map(({ value }) => (
        <div key={value} className="frame-panel" data-panel={value}>
          {content[value]}
        </div>
      ))}
      {note && <div className="frame-note">{note}</div>}
    </section>
  );
}

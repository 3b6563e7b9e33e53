import type { PageContext } from '@/app/_server/page-context';
import { type MeetingLink, mayConvene, meetingLinks } from '@/app/_server/rakor-desk';
import { formatMoment } from '@/lib/narrative/format';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Deck } from '@/lib/rakor/slide';
import { HoldingForm } from './holding-form';
import { RemotePart } from './remote-part';

type Props = Readonly<{ context: PageContext; rakor: Rakor; deck: Deck }>;

/** What can be done with the meeting now: look, present, take along, start or end it. */
export function NextSteps({ context, rakor, deck }: Props) {
  const { deployment, reader } = context;
  const links = meetingLinks(reader, deployment, rakor);
  const moment = (at: string) => formatMoment(new Date(at), deployment.timeZone);
  return (
    <section className="frame" id="langkah" aria-labelledby="langkah-judul">
      <h2 id="langkah-judul">{HEADINGS[rakor.state]}</h2>
      <p className="sentence">
        {deck.frozen
          ? `Paparan dan angkanya dibekukan ${moment(deck.at)}; yang ditampilkan tetap yang itu.`
          : `Paparan tersusun dari data sekarang (${deck.slides.length} halaman) dan baru dibekukan saat rapat dimulai.`}
        {rakor.closedAt && ` Rapat ditutup ${moment(rakor.closedAt)}.`}
      </p>
      {links.length > 0 && (
        <ul className="rakor-links">
          {links.map((link) => (
            <Step key={link.href} {...link} />
          ))}
        </ul>
      )}
      <RemotePart context={context} rakor={rakor} />
      {mayConvene(reader, deployment) && <HoldingForm rakor={rakor} />}
    </section>
  );
}

const HEADINGS: Readonly<Record<Rakor['state'], string>> = {
  rencana: 'Siapkan dan mulai',
  berlangsung: 'Rapat sedang berlangsung',
  selesai: 'Hasil rapat',
};

function Step({ href, label, detail }: MeetingLink) {
  return (
    <li>
      <a className="button" href={href}>
        {label}
      </a>{' '}
      <span className="small muted">{detail}</span>
    </li>
  );
}

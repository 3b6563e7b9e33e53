import type { Store } from '@/db/client';
import { areaById } from '@/db/places';
import { type Agreed, agreedByRakor } from '@/db/rakor/rakor-notes';
import { rakors } from '@/db/rakor/rakors';
import { verdictOn } from '@/lib/access/policy';
import type { Reader } from '@/lib/access/reader';
import { ruleOf } from '@/lib/access/rules';
import { fullName } from '@/lib/narrative/place';
import type { Rakor } from '@/lib/rakor/rakor';
import type { Deployment } from './deployment';

/** A meeting as the list shows it; `agreed` is not there where nothing was agreed. */
export type RakorLine = Readonly<{ rakor: Rakor; areaName: string; agreed?: Agreed }>;

/** Every meeting: those planned and held by their day, the next one first; those that ended, the last one first. */
export function rakorLines(store: Store): Readonly<{ open: RakorLine[]; ended: RakorLine[] }> {
  const agreed = agreedByRakor(store);
  const lines = rakors(store).map((rakor): RakorLine => {
    const area = areaById(store, rakor.areaId);
    return { rakor, areaName: area ? fullName(area) : rakor.area, agreed: agreed.get(rakor.id) };
  });
  return {
    open: lines.filter(({ rakor }) => rakor.state !== 'selesai').reverse(),
    ended: lines.filter(({ rakor }) => rakor.state === 'selesai'),
  };
}

/** May this reader prepare and hold meetings? */
export function mayConvene(reader: Reader, deployment: Deployment): boolean {
  return verdictOn('convene', reader, deployment).allowed;
}

/** May this reader see what the presenter says beside the slides? */
export function mayReadNotes(reader: Reader, deployment: Deployment): boolean {
  return mayConvene(reader, deployment) || (reader.kind === 'account' && reader.role === 'analis');
}

export type MeetingLink = Readonly<{ href: string; label: string; detail: string }>;

/** Where a meeting leads this reader on to: only what they may open. */
export function meetingLinks(reader: Reader, deployment: Deployment, { id, state }: Rakor): MeetingLink[] {
  const held: MeetingLink[] = [
    {
      href: `/tindak-lanjut?rakor=${id}`,
      label: 'Kesepakatan',
      detail: state === 'selesai' ? 'yang disepakati dan kelanjutannya' : 'catat yang disepakati',
    },
    { href: `/unduh/berita-acara?rakor=${id}&format=docx`, label: 'Berita acara (DOCX)', detail: 'untuk disunting' },
    { href: `/unduh/berita-acara?rakor=${id}&format=pdf`, label: 'Berita acara (PDF)', detail: 'untuk ditandatangani' },
  ];
  return [
    { href: `/rakor/${id}/paparan`, label: 'Buka paparan', detail: 'layar penuh, dengan papan tombol atau sentuhan' },
    { href: `/unduh/paparan?rakor=${id}`, label: 'Unduh PPTX', detail: 'PowerPoint yang dapat disunting' },
    ...(state === 'rencana' ? [] : held),
  ].filter(({ href }) => {
    const access = ruleOf(new URL(href, 'http://localhost').pathname)?.GET;
    return access !== undefined && verdictOn(access.action, reader, deployment).allowed;
  });
}

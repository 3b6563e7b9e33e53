import type { Metadata } from 'next';
import { type Query, optional } from '@/app/_border/parameters';
import { readAskedArea } from '@/app/_border/rakor-address';
import { takeNote } from '@/app/_server/flash';
import { checked, pageContext } from '@/app/_server/page-context';
import { mayConvene, rakorLines } from '@/app/_server/rakor-desk';
import { NewRakorForm } from '@/app/_ui/rakor/new-rakor-form';
import { RakorList } from '@/app/_ui/rakor/rakor-list';
import { NoteBox } from '@/app/_ui/shell/note-box';
import { PageFrame } from '@/app/_ui/shell/page-frame';

export const metadata: Metadata = { title: 'Rakor' };

type Props = Readonly<{ searchParams: Promise<Query> }>;

/** The meetings of the kabupaten and its kecamatan; for who may, the form that makes one. */
export default async function RakorsPage({ searchParams }: Props) {
  const context = await pageContext(searchParams, 'meet');
  const { store, deployment, query, reader } = context;
  const area = checked(() => readAskedArea(store, deployment.district, query));
  const ticket = checked(() => optional(query, 'tiket'));
  const { open, ended } = rakorLines(store);
  return (
    <PageFrame context={context} section="rakor">
      <h1>Rapat koordinasi dan lokakarya mini</h1>
      <p className="lede">
        Agenda tersusun dari data, paparannya dibekukan saat rapat dimulai, dan kesepakatannya dibawa ke rapat
        berikutnya.
      </p>
      <NoteBox note={takeNote(reader, ticket)} />
      <RakorList id="berikutnya" title="Direncanakan dan berlangsung" lines={open} none="Belum ada rapat terencana." />
      {mayConvene(reader, deployment) && <NewRakorForm context={context} area={area} now={new Date()} />}
      <RakorList id="lalu" title="Sudah selesai" lines={ended} none="Belum ada rapat yang selesai." />
    </PageFrame>
  );
}

import type { HeldJob } from '@/app/_server/import-job';
import type { PageContext } from '@/app/_server/page-context';
import { lastMonthOf } from '@/db/jobs/effect';
import type { Job } from '@/db/jobs/job';
import { isWorking, type Checked } from '@/db/jobs/state';
import { changesOf } from '@/db/ledger/changes';
import { settingOf } from '@/db/settings';
import { formatMonth } from '@/lib/coverage/period';
import { formatMonthName } from '@/lib/narrative/format';
import { changesSentence, PHASES } from '@/lib/narrative/job';
import { DifferenceSection } from '@/app/_ui/section/difference-section';
import { FindingList } from '@/app/_ui/section/finding-list';
import { AssignedCodes } from './assigned-codes';
import { ConfirmForm } from './confirm-form';
import { CopyLinks } from './copy-links';
import { EffectTable } from './effect-table';
import { ObstacleList } from './obstacle-list';
import { TableCounts } from './table-counts';

type Props = Readonly<{
  context: PageContext;
  held: HeldJob;
  /** What the confirmation still asks for, when it came back without it. */
  missing: string | null;
}>;

/** A job as it stands: while it works the page looks again by itself every two seconds. */
export function JobView({ context, held, missing }: Props) {
  const { job, state } = held;
  switch (state.phase) {
    case 'checked':
      return <CheckedView context={context} job={job} checked={state.checked} moved={state.moved} missing={missing} />;
    case 'stored':
      return <StoredView context={context} job={job} batch={state.batch} />;
    case 'submitted':
      return (
        <>
          <h1>Terkirim ke Dinas Kesehatan</h1>
          <p className="lede">
            Kiriman nomor {state.submission} menunggu diterima. Angka belum berubah; hasilnya terlihat di{' '}
            <a href="/data/kiriman">Kiriman</a>.
          </p>
        </>
      );
    case 'refused':
      return (
        <>
          <h1>{job.task.kind === 'undo' ? 'Tidak diurungkan' : 'Tidak disimpan'}</h1>
          <p className="lede">{state.why} Tidak ada yang berubah.</p>
          <ObstacleList store={context.store} obstacles={state.obstacles} />
        </>
      );
    case 'failed':
      return (
        <>
          <h1>Belum berhasil</h1>
          <p className="lede">{state.why}</p>
          <form method="post" action={`/data/impor/${job.id}/ulangi`}>
            <button type="submit" className="button button-primary">
              Periksa sekali lagi
            </button>
          </form>
        </>
      );
    default:
      return (
        <>
          {isWorking(state) && <meta httpEquiv="refresh" content="2" />}
          <h1>Sedang dikerjakan</h1>
          <p className="lede" role="status">
            {PHASES[state.phase]} … Halaman ini memperbarui diri; Anda boleh menutupnya dan kembali dalam satu jam.
          </p>
          <FileNames job={job} />
        </>
      );
  }
}

function FileNames({ job }: Readonly<{ job: Job }>) {
  return job.files.length > 0 ? <p className="muted">Berkas: {job.files.join(', ')}</p> : null;
}

type CheckedProps = Readonly<{
  context: PageContext;
  job: Job;
  checked: Checked;
  moved: boolean;
  missing: string | null;
}>;

function CheckedView({ context, job, checked, moved, missing }: CheckedProps) {
  const isSound = checked.findings.errors.count === 0;
  const { scope, acceptedBy } = job.author;
  const submits =
    scope.kind === 'puskesmas' && acceptedBy === null && settingOf(context.store, 'import.verification') === 'ya';
  return (
    <>
      <h1>{isSound ? 'Periksa, lalu setujui' : 'Ada yang perlu diperbaiki'}</h1>
      {moved && (
        <p className="notice" role="alert">
          Data di basis data berubah sejak Anda melihat selisih ini, jadi belum ada yang disimpan. Di bawah ini selisih
          yang baru.
        </p>
      )}
      {isSound && <p className="lede">{changesSentence(checked.changes, checked.withdrawn)}</p>}
      {!isSound && <CopyLinks id={job.id} copies={checked.copies} />}
      <FindingList findings={checked.findings} />
      {isSound && <CopyLinks id={job.id} copies={checked.copies} />}
      <TableCounts tables={checked.tables} />
      <AssignedCodes codes={checked.assigned} />
      {isSound && checked.changes > 0 && (
        <>
          <h2>Dampak pada angka utama</h2>
          <EffectTable effects={checked.effects} />
          <DifferenceSection difference={checked.difference} title="Yang akan berubah" placeNoun="Kecamatan" />
          <ConfirmForm
            id={job.id}
            checked={checked}
            missing={missing}
            label={submits ? 'Kirim ke Dinas Kesehatan' : 'Simpan'}
          />
        </>
      )}
      {isSound && checked.changes === 0 && job.task.kind === 'submission' && (
        <>
          <p>Kiriman ini masih menunggu keputusan. Menerimanya tidak mengubah angka.</p>
          <ConfirmForm id={job.id} checked={checked} missing={null} label="Tandai diterima" />
        </>
      )}
    </>
  );
}

function StoredView({ context, job, batch }: Readonly<{ context: PageContext; job: Job; batch: number | null }>) {
  if (batch === null) {
    return (
      <>
        <h1>Tidak ada yang berubah</h1>
        <p className="lede">
          Isi berkas sama dengan yang sudah tersimpan.
          {job.task.kind === 'submission' && ` Kiriman nomor ${job.task.submission} ditandai diterima.`}
        </p>
      </>
    );
  }
  const month = lastMonthOf(changesOf(context.store, batch), context.deployment.current);
  return (
    <>
      <h1>{job.task.kind === 'undo' ? 'Sudah diurungkan' : 'Tersimpan'}</h1>
      <p className="lede">
        Tercatat sebagai <a href={`/data/riwayat/${batch}`}>riwayat nomor {batch}</a>.
      </p>
      <p>
        <a className="button button-primary" href={month === null ? '/' : `/?periode=${formatMonth(month)}`}>
          Lihat angka {month === null ? 'terbaru' : formatMonthName(month)}
        </a>
      </p>
    </>
  );
}

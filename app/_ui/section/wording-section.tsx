import { Field } from '@/app/_ui/form/field';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import type { HeldWording } from '@/db/settings';
import { ruleId, settingCommand, wordingRange } from '@/lib/narrative/setting';
import type { RuleDesk } from './setting-section';

/** One text: how it reads now, what may be written, why the preset, and the way to another. */
export function WordingSection({
  held: { key, wording, text },
  desk,
}: Readonly<{ held: HeldWording; desk: RuleDesk }>) {
  const id = ruleId(key);
  const meaning = wording.meaning(text);
  return (
    <section className="frame setting" id={id} aria-labelledby={`${id}-judul`}>
      <h2 id={`${id}-judul`}>{wording.title}</h2>
      <FormOutcome state={desk.state} saved={desk.saved ? `Tersimpan. ${meaning}` : null} />
      <p className="setting-meaning">
        <strong>{text}</strong> <span className="muted">berlaku sekarang</span>
        <span className="setting-consequence">{meaning}</span>
      </p>
      {desk.mayDecide ? (
        <form className="form form-narrow" method="post" action="/pengaturan/simpan">
          <input type="hidden" name="kunci" value={key} />
          <input type="hidden" name="dilihat" value={text} />
          <Field form={id} name="nilai" label="Nama" hint={wordingRange(wording)} state={desk.state} value={text} />
          <button type="submit" className="button button-primary">
            Simpan
          </button>
        </form>
      ) : (
        <p>
          <code className="setting-command">{settingCommand(key, 'NAMA OPD')}</code>
          <span className="small muted">{wordingRange(wording)}</span>
        </p>
      )}
      <p className="small muted">
        Bawaan {wording.preset}. Alasan: {wording.reason}
      </p>
    </section>
  );
}

import type { FormState } from '@/app/_server/form-state';
import { FormOutcome } from '@/app/_ui/form/form-outcome';
import type { HeldSetting } from '@/db/settings';
import { ruleId, settingCommand } from '@/lib/narrative/setting';

/** How far a reader may go with a rule: only read it, or decide it; and how his last sending of it went. */
export type RuleDesk = Readonly<{ mayDecide: boolean; state: FormState | null; saved: boolean }>;

/** One setting: what holds, every choice with what it would mean, why the preset, and the way to another choice. */
export function SettingSection({ held, desk }: Readonly<{ held: HeldSetting; desk: RuleDesk }>) {
  const { key, setting, choice } = held;
  const id = ruleId(key);
  return (
    <section className="frame setting" id={id} aria-labelledby={`${id}-judul`}>
      <h2 id={`${id}-judul`}>{setting.title}</h2>
      <FormOutcome state={desk.state} saved={desk.saved ? `Tersimpan. ${setting.meanings[choice]}` : null} />
      {desk.mayDecide ? <ChoiceForm held={held} state={desk.state} /> : <Choices held={held} />}
      <p className="small muted">Alasan bawaan: {setting.reason}</p>
    </section>
  );
}

function Choices({ held: { key, setting, choice } }: Readonly<{ held: HeldSetting }>) {
  return (
    <dl className="setting-choices">
      {setting.choices.map((each) => (
        <div key={each} className={each === choice ? 'setting-choice setting-choice-held' : 'setting-choice'}>
          <dt>
            <code>{each}</code>
            {each === choice && <strong> berlaku sekarang</strong>}
            {each === setting.preset && <span className="muted"> bawaan</span>}
          </dt>
          <dd>
            {setting.meanings[each]}
            {each !== choice && <code className="setting-command">{settingCommand(key, each)}</code>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ChoiceForm({ held, state }: Readonly<{ held: HeldSetting; state: FormState | null }>) {
  const { key, setting, choice } = held;
  const id = ruleId(key);
  const problem = state?.problems.nilai;
  return (
    <form className="form" method="post" action="/pengaturan/simpan">
      <input type="hidden" name="kunci" value={key} />
      <input type="hidden" name="dilihat" value={choice} />
      <fieldset aria-describedby={problem ? `${id}-masalah` : undefined}>
        <legend className="visually-hidden">{setting.title}</legend>
        {setting.choices.map((each) => (
          <label key={each} className="check">
            <input type="radio" name="nilai" value={each} defaultChecked={(state?.values.nilai ?? choice) === each} />
            <span>
              {setting.meanings[each]}
              {each === choice && <strong> Berlaku sekarang.</strong>}
              {each === setting.preset && <span className="muted"> Bawaan.</span>}
            </span>
          </label>
        ))}
      </fieldset>
      {problem && (
        <p id={`${id}-masalah`} className="problem">
          {problem}
        </p>
      )}
      <button type="submit" className="button button-primary">
        Simpan
      </button>
    </form>
  );
}

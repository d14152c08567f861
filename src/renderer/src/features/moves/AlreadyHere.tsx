import { LockLayout } from '../register/LockLayout'
import css from '../register/PanelForm.module.css'

/** On a computer that has a register: why another one is not brought in, and what to do to use it all the same. */
export function AlreadyHere({ onBack }: { readonly onBack: () => void }) {
  return (
    <LockLayout
      title="There is a register here"
      say="Steward keeps one register. Bringing in another would have to take the place of this one."
    >
      <div className={css.form}>
        <p>
          <b>Nothing was changed.</b>
        </p>
        <div>
          <h2 className={css.what}>To use the other one on this computer</h2>
          <ol className={css.list}>
            <li>Unlock this one, and save it into a file: Settings, “Move to another computer”.</li>
            <li>In Settings, “Health”, open the data folder, then close Steward.</li>
            <li>Give the folder “register” another name. Keep it.</li>
            <li>Start Steward again. It offers to bring in a register.</li>
          </ol>
        </div>
        <button type="button" className={css.link} onClick={onBack}>
          Back to the passphrase
        </button>
      </div>
    </LockLayout>
  )
}

import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { WithAside } from '../../ui/WithAside'
import css from './moves.module.css'
import { SaveExport } from './SaveExport'

/** Taking the whole register to another computer: one file, and what to do with it there. */
export function MovePage() {
  return (
    <>
      <PageHead
        title="Move to another computer"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Move to another computer' }]}
        lead="The whole register goes into one encrypted file, which Steward on the other computer can bring in."
      />
      <WithAside aside={<Aside />}>
        <div className={css.column}>
          <Sheet title="1. Save it here">
            <p className={css.say}>
              Choose a passphrase for the file, and not your own: somebody else may be the one to open it. Pass it on
              separately from the file.
            </p>
            <SaveExport />
          </Sheet>
          <Sheet title="2. Bring it in there">
            <ol className={css.list}>
              <li>Carry the file to the other computer, on a memory stick for instance.</li>
              <li>
                Start Steward there, and choose <b>Bring in a register from another computer</b>. It is offered where
                there is no register yet.
              </li>
              <li>Type the passphrase of the file, then choose the passphrase for that computer.</li>
              <li>Look whether everything is there. Then delete the file, and decide which register you go on with.</li>
            </ol>
          </Sheet>
        </div>
      </WithAside>
    </>
  )
}

function Aside() {
  return (
    <div className={css.column}>
      <Wash tone="sunken" title="What goes along">
        <p>
          Everybody and everything in the register: requests, breaches, decisions, documents, the logo, what you were
          writing, and the history of every change.
        </p>
      </Wash>
      <Wash tone="sunken" title="What stays here">
        <p>
          The passphrases and the recovery sheet: the other computer gets its own. And the backups, which still open
          with the passphrase of this computer.
        </p>
      </Wash>
      <Wash tone="sunken" title="Without Steward">
        <p>
          The file opens without Steward too. It is an archive locked with “age”, a free tool, and what is inside is
          plain text.
        </p>
      </Wash>
    </div>
  )
}

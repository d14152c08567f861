import { importTargets, type ImportTarget } from '@core/imports/contract'
import { Choice } from '../../ui/Choice'
import { DropFile } from '../../ui/DropFile'
import { Sheet } from '../../ui/Sheet'
import { targetWords } from './import-words'
import css from './imports.module.css'
import type { HeldFile } from './open-import'
import { useHoldFile } from './use-imports'

type ChooseFileProps = {
  readonly target: ImportTarget
  readonly onTarget: (target: ImportTarget) => void
  readonly onHeld: (held: HeldFile) => void
}

const options = importTargets.map((value) => ({
  value,
  label: targetWords[value].label,
  hint: targetWords[value].hint,
}))

/** What to bring in, and the file: chosen in the system’s window, or dropped here. */
export function ChooseFile({ target, onTarget, onHeld }: ChooseFileProps) {
  const hold = useHoldFile(onHeld)
  return (
    <Sheet>
      <div className={css.step}>
        <Choice legend="What is in the file?" options={options} value={target} onChange={onTarget} layout="row" />
        <DropFile
          takes="CSV or vCard, up to 100 MB. Files from Google, Outlook, iCloud, LinkedIn, Mailchimp, HubSpot and Steward itself are known."
          hold={hold}
          nothing="Nothing was changed."
        />
      </div>
    </Sheet>
  )
}

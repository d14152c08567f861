import { importTargets, type ImportTarget } from '@core/imports/contract'
import { Button, FileButton, Input } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { useCallback, useRef } from 'react'
import { sentenceFor } from '../../app/error-sentences'
import { Choice } from '../../ui/Choice'
import { Sheet } from '../../ui/Sheet'
import { useFileDrop } from '../../ui/use-file-drop'
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
  const { mutate } = hold
  const take = useCallback((_: File, all: readonly File[]) => mutate(all), [mutate])
  const { place, over } = useFileDrop(take)
  const forget = useRef<() => void>(null)
  const choose = (file: File | null) => {
    forget.current?.() // so that the same file can be chosen a second time
    if (file) mutate([file])
  }
  return (
    <Sheet>
      <div className={css.step}>
        <Choice legend="What is in the file?" options={options} value={target} onChange={onTarget} layout="row" />
        <section ref={place} className={css.drop} data-over={over} aria-label="The file">
          <p className={css.dropTitle}>Drop the file here, or choose it</p>
          <p className={css.hint}>
            CSV or vCard, up to 100 MB. Files from Google, Outlook, iCloud, LinkedIn, Mailchimp, HubSpot and Steward
            itself are known.
          </p>
          <FileButton resetRef={forget} onChange={choose}>
            {(props) => (
              <Button
                {...props}
                leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden="true" />}
                loading={hold.isPending}
              >
                Choose a file
              </Button>
            )}
          </FileButton>
        </section>
        {hold.error && (
          <Input.Error role="alert">
            {hold.error.detail.reason ?? sentenceFor(hold.error.code, hold.error.detail).happened} Nothing was changed.
          </Input.Error>
        )}
      </div>
    </Sheet>
  )
}

import { Button, Group } from '@mantine/core'
import { IconArrowLeft, IconFileImport } from '@tabler/icons-react'
import { useRef, useState, type SubmitEvent } from 'react'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { sentenceFor } from '../../app/error-sentences'
import { focusFirstError } from '../../app/zod-form'
import { Wash } from '../../ui/Wash'
import { FaultWash } from '../register/FaultWash'
import { faultsOf } from '../register/new-passphrase'
import { NewPassphraseFields } from '../register/NewPassphraseFields'
import { PassphraseField } from '../register/PassphraseField'
import { StepWords } from '../register/StepWords'
import { MoveProgress } from './MoveProgress'
import css from './moves.module.css'
import { useBringIn, useChooseExport } from './use-moves'

type BringInStepProps = { readonly onBack: () => void; readonly onBroughtIn: (sheet: RecoveryKeyGroups) => void }

/** Bringing in a register from another computer: its file, the passphrase of the file, and a new one for here. */
export function BringInStep({ onBack, onBroughtIn }: BringInStepProps) {
  const [passphrase, setPassphrase] = useState('')
  const [value, setValue] = useState({ first: '', again: '', shown: false })
  const [tried, setTried] = useState(false)
  const [stopped, setStopped] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const choose = useChooseExport()
  const bringIn = useBringIn()
  const name = choose.data?.name
  const faults = faultsOf(value)
  const noFile = tried && name === undefined
  const fault = stopped ? null : bringIn.error
  const isWrong = fault?.code === 'wrong-export-passphrase'

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (name === undefined || passphrase === '' || Object.keys(faults).length > 0) return focusFirstError(form.current)
    setStopped(false)
    return bringIn.mutate(
      { passphrase, newPassphrase: value.first },
      { onSuccess: onBroughtIn, onError: () => field.current?.select() },
    )
  }

  return (
    <StepWords
      title="Bring in a register"
      say="On the other computer the whole register was saved into one file, in Settings under “Move to another computer”."
      aside={
        <Wash tone="sunken" title="What happens">
          <ul className={css.points}>
            <li>Everything in the file is checked first. If anything is wrong with it, nothing is brought in.</li>
            <li>This computer gets its own passphrase and its own recovery sheet.</li>
            <li>The register on the other computer, and the file, stay as they are.</li>
          </ul>
        </Wash>
      }
    >
      <form ref={form} onSubmit={submit} className={css.fields} noValidate>
        <div>
          <p className={css.label} id="export-file">
            The file
          </p>
          <Group gap={12}>
            <Button
              variant="default"
              leftSection={<IconFileImport size={16} aria-hidden="true" />}
              onClick={() => choose.mutate()}
              aria-describedby="export-file export-name"
              aria-invalid={noFile || undefined}
            >
              {name === undefined ? 'Choose the file' : 'Choose another file'}
            </Button>
            <span id="export-name" className={noFile ? css.fault : css.name}>
              {noFile ? 'Choose the file first. Its name ends in .steward.' : (name ?? 'Its name ends in .steward.')}
            </span>
          </Group>
        </div>
        {fault && !isWrong && <FaultWash error={fault} />}
        <PassphraseField
          ref={field}
          label="Passphrase of the file"
          description="The one that was chosen when it was saved."
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={passphraseFault(tried && passphrase === '', isWrong)}
          maxLength={1000}
        />
        <NewPassphraseFields
          value={value}
          onChange={setValue}
          faults={tried ? faults : {}}
          label="New passphrase, for this computer"
        />
        {bringIn.error && stopped && <Wash tone="sunken" title="Stopped. Nothing was brought in." role="alert" />}
        <MoveProgress working={bringIn.isPending} label="Bringing in the register." onCancel={() => setStopped(true)}>
          <Group gap={8} mt={8}>
            <Button type="submit" size="md" loading={bringIn.isPending}>
              Bring it in
            </Button>
            <Button variant="subtle" size="md" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
              Back
            </Button>
          </Group>
        </MoveProgress>
      </form>
    </StepWords>
  )
}

function passphraseFault(isEmpty: boolean, isWrong: boolean): string | undefined {
  if (isEmpty) return 'Type the passphrase of the file.'
  if (!isWrong) return undefined
  const { happened, next } = sentenceFor('wrong-export-passphrase')
  return `${happened} ${next}`
}

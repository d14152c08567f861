import { Button, Group } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useRef, useState, type SubmitEvent } from 'react'
import type { RecoveryKeyGroups } from '@core/register/contract'
import { focusFirstError } from '../../app/zod-form'
import { Wash } from '../../ui/Wash'
import { FaultWash } from './FaultWash'
import { faultsOf } from './new-passphrase'
import { NewPassphraseFields } from './NewPassphraseFields'
import { StepWords } from './StepWords'
import { useCreateRegister } from './use-register'

type PassphraseStepProps = {
  readonly isSample: boolean
  readonly busy: boolean
  readonly onBack: () => void
  readonly onCreated: (sheet: RecoveryKeyGroups) => void
}

/** Choosing the passphrase; the register is made as soon as it is chosen. */
export function PassphraseStep({ isSample, busy, onBack, onCreated }: PassphraseStepProps) {
  const [value, setValue] = useState({ first: '', again: '', shown: false })
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const create = useCreateRegister()
  const faults = faultsOf(value)

  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(faults).length > 0) return focusFirstError(form.current)
    return create.mutate({ passphrase: value.first }, { onSuccess: onCreated })
  }

  return (
    <StepWords
      title="Choose a passphrase"
      say={
        isSample
          ? 'The sample is encrypted like a real register, so it has a passphrase too. Everybody in it is invented.'
          : 'It opens the register, each time you start. Nobody can look it up for you, not even us.'
      }
      aside={
        <Wash tone="sunken" title="What makes a good one">
          <p>
            Length. Four or five words that have nothing to do with each other are harder to guess than one word with
            signs in it, and easier to remember. Not a line from a song or a book, and nothing you use elsewhere.
            Spaces, accents and every alphabet are welcome.
          </p>
        </Wash>
      }
    >
      <form ref={form} onSubmit={submit} noValidate>
        <NewPassphraseFields value={value} onChange={setValue} faults={tried ? faults : {}} />
        {create.error && <FaultWash error={create.error} />}
        <Group gap={8} mt={24}>
          <Button type="submit" size="md" loading={create.isPending || busy}>
            {isSample ? 'Open the sample' : 'Continue'}
          </Button>
          <Button variant="subtle" size="md" leftSection={<IconArrowLeft size={16} />} onClick={onBack}>
            Back
          </Button>
        </Group>
      </form>
    </StepWords>
  )
}

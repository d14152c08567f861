import { Button, Group, Modal } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState, type SubmitEvent } from 'react'
import type { BackupEntry } from '@core/backups/contract'
import { momentWords } from '@core/backups/backup-lines'
import { useToday } from '../../app/clock'
import { focusHere } from '../../ui/focus-here'
import { Wash } from '../../ui/Wash'
import { FaultWash } from '../register/FaultWash'
import { PassphraseField } from '../register/PassphraseField'
import { holdsWords } from './backup-words'
import css from './backups.module.css'
import { useDrill } from './use-backups'

/** The drill: everything a restore would do, with the passphrase, up to the last step. The register stays as it is. */
export function DrillDialog({ one, onClose }: { readonly one: BackupEntry; readonly onClose: () => void }) {
  const today = useToday()
  const [passphrase, setPassphrase] = useState('')
  const [empty, setEmpty] = useState(false)
  const drill = useDrill()
  const when = momentWords(one.madeAt, today)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    setEmpty(passphrase === '')
    if (passphrase !== '') drill.mutate({ place: one.place, name: one.name, passphrase })
  }
  if (drill.data) {
    const { holds, lastChangeAt } = drill.data
    return (
      <Modal opened onClose={onClose} title="It would work" size={480}>
        <div className={css.form}>
          <Wash tone="pine" icon={IconCircleCheck} title="This backup opens with your passphrase and is whole">
            It holds {holdsWords(holds)}. The last change in it was made{' '}
            {momentWords(lastChangeAt, today).toLowerCase()}.
          </Wash>
          <p className={css.say}>That you tried it is written down. The next time is due in a year.</p>
          <Group justify="flex-end">
            <Button onClick={onClose}>Done</Button>
          </Group>
        </div>
      </Modal>
    )
  }
  return (
    <Modal opened onClose={onClose} title={`Try the backup: ${when.toLowerCase()}`} size={480}>
      <form className={css.form} onSubmit={submit} noValidate>
        <p className={css.say}>
          Steward copies it beside the register, opens it with your passphrase and counts what it holds, as it would on
          a new computer. Then the copy goes. Your register stays as it is.
        </p>
        <PassphraseField
          label="Your passphrase on that day"
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          error={empty ? 'Type your passphrase.' : undefined}
          maxLength={1000}
          ref={focusHere}
        />
        {drill.error && <FaultWash error={drill.error} />}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={drill.isPending}>
            Try it
          </Button>
        </Group>
      </form>
    </Modal>
  )
}

import { Button, Group } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { RecoveryKeyGroups, RegisterStatus } from '@core/register/contract'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { sayDone } from '../../app/use-change'
import { StateWord } from '../../ui/StateWord'
import { ProveGroup } from '../register/ProveGroup'
import { RecoveryTasks } from '../register/RecoveryTasks'
import { SheetPicture } from '../register/SheetPicture'
import { useAskedGroup } from '../register/use-asked-group'
import { NewSheetForm } from './NewSheetForm'
import css from './SecurityPage.module.css'

type Doing =
  { readonly what: 'nothing' | 'proving' | 'asking' } | { readonly what: 'made'; readonly sheet: RecoveryKeyGroups }

/** The recovery sheet: whether it is proven, proving it, and making a new one. */
export function RecoverySettings({ status }: { readonly status: RegisterStatus }) {
  const [doing, setDoing] = useState<Doing>({ what: 'nothing' })
  const stop = () => setDoing({ what: 'nothing' })
  if (doing.what === 'made') return <NewSheet sheet={doing.sheet} onDone={stop} />
  return (
    <>
      <p className={css.say}>{proofWords(status)}</p>
      {doing.what === 'proving' && <Prove onDone={stop} />}
      {doing.what === 'asking' && (
        <NewSheetForm onMade={(sheet) => setDoing({ what: 'made', sheet })} onCancel={stop} />
      )}
      {doing.what === 'nothing' && (
        <Group gap={8}>
          <Button variant={status.recoveryProven ? 'default' : 'filled'} onClick={() => setDoing({ what: 'proving' })}>
            Prove that you have it
          </Button>
          <Button variant="default" onClick={() => setDoing({ what: 'asking' })}>
            Make a new sheet
          </Button>
        </Group>
      )}
    </>
  )
}

/** Whether the sheet has been shown to be readable, as a word for the head of the sheet. */
export function ProofState({ proven }: { readonly proven: boolean }) {
  return proven ? (
    <StateWord icon={IconCircleCheck} word="Proven" color="pine" />
  ) : (
    <StateWord icon={IconAlertTriangle} word="Not proven" color="amber" />
  )
}

function Prove({ onDone }: { readonly onDone: () => void }) {
  const group = useAskedGroup()
  const proven = () => {
    sayDone('It matches. Your sheet opens the register.')
    onDone()
  }
  return (
    <>
      <ProveGroup group={group} onProven={proven} />
      <Button variant="subtle" mt={12} onClick={onDone}>
        Cancel
      </Button>
    </>
  )
}

function NewSheet({ sheet, onDone }: { readonly sheet: RecoveryKeyGroups; readonly onDone: () => void }) {
  const group = useAskedGroup()
  const [proven, setProven] = useState(false)
  return (
    <>
      <p className={css.say}>The old sheet no longer works. Destroy it when this one is put away.</p>
      <div className={css.sheet}>
        <div>
          <RecoveryTasks sheet={sheet} group={group} proven={proven} onProven={() => setProven(true)} />
          <Button variant={proven ? 'filled' : 'default'} onClick={onDone}>
            {proven ? 'Done' : 'Prove it later'}
          </Button>
        </div>
        <SheetPicture sheet={sheet} hidden={group} />
      </div>
    </>
  )
}

function proofWords({ recoveryMadeAt, recoveryProven, recoveryProvenAt }: RegisterStatus): string {
  const made = recoveryMadeAt ? `Made on ${dayMonthYear(londonDate(recoveryMadeAt))}.` : ''
  if (recoveryProven)
    return `${made}${recoveryProvenAt ? ` Proven on ${dayMonthYear(londonDate(recoveryProvenAt))}.` : ''}`
  return `${made} Nobody has shown yet that it was printed well. Without it, a forgotten passphrase loses everything.`
}

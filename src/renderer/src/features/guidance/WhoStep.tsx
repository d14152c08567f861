import { Button, TextInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import { Wash } from '../../ui/Wash'
import css from './flow.module.css'

type WhoStepProps = {
  readonly asks: string
  /** The address named a contact that is not in the register any more. */
  readonly missing: boolean
  readonly onNext: (who: string) => void
}

/** Before the first question: who it is about, so that the questions can name them. It may stay empty. */
export function WhoStep({ asks, missing, onNext }: WhoStepProps) {
  const [who, setWho] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onNext(who.trim())
  }
  return (
    <form className={css.who} onSubmit={submit}>
      {missing && (
        <Wash tone="amber" icon={IconAlertTriangle} title="That contact is not in the register">
          Nothing else is lost. Write the name and go on.
        </Wash>
      )}
      <TextInput
        label={asks}
        description="A person or an organisation. You can leave this empty and only look."
        value={who}
        maxLength={200}
        onChange={(event) => setWho(event.currentTarget.value)}
      />
      <div>
        <Button type="submit">Next</Button>
      </div>
    </form>
  )
}

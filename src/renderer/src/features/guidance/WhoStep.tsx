import { Autocomplete, Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import { useLocation } from 'wouter'
import type { Flow, Outcome } from '@core/flows/flow'
import { verdictInWords } from '@core/flows/verdict-words'
import { VerdictWord } from '../../ui/VerdictWord'
import { Wash } from '../../ui/Wash'
import { Why } from '../../ui/Why'
import { flowAddress } from './flow-address'
import { shownVerdict } from './shown-verdict'
import css from './flow.module.css'
import { useContactsLike } from './use-known-contact'

type WhoStepProps = {
  readonly flow: Flow
  /** The address named a contact that is not in the register any more. */
  readonly missing: boolean
  readonly onNext: (who: string) => void
}

/**
 * Before the first question: who or what it is about, so that the questions can name it. A contact of the register answers
 * what the register knows; any other name will do, and it may stay empty.
 */
export function WhoStep({ flow, missing, onNext }: WhoStepProps) {
  const [who, setWho] = useState('')
  const [typed] = useDebouncedValue(who, 120)
  const [, navigate] = useLocation()
  const contacts = useContactsLike(flow.about ? '' : typed).data?.rows ?? []
  const choose = (id: string) => navigate(flowAddress(flow.id, id))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const name = who.trim()
    const known = contacts.filter(({ displayName }) => displayName.toLowerCase() === name.toLowerCase())
    if (known.length === 1 && known[0]) choose(known[0].id)
    else onNext(name)
  }
  return (
    <form className={css.who} onSubmit={submit}>
      {missing && (
        <Wash tone="amber" icon={IconAlertTriangle} title="That contact is not in the register">
          Nothing else is lost. Write the name and go on.
        </Wash>
      )}
      {flow.about ? (
        <Why of="guide.subject">
          <TextInput
            label={flow.asksWho}
            description={`${flow.about.hint} You can leave this empty and only look.`}
            value={who}
            maxLength={200}
            autoComplete="off"
            onChange={(event) => setWho(event.currentTarget.value)}
          />
        </Why>
      ) : (
        <Why of="guide.who">
          <Autocomplete
            label={flow.asksWho}
            description="A person or an organisation. Choose a contact, and Steward answers what it knows already. You can leave this empty and only look."
            value={who}
            maxLength={200}
            autoComplete="off"
            data={contacts.map(({ id }) => id)}
            filter={({ options }) => options}
            renderOption={({ option }) => {
              const contact = contacts.find(({ id }) => id === option.value)
              return (
                <span>
                  {contact?.displayName}
                  <span className={css.second}>
                    {[contact?.organisationName, contact?.email].filter(Boolean).join(', ')}
                  </span>
                </span>
              )
            }}
            onOptionSubmit={choose}
            onChange={(value) => !contacts.some(({ id }) => id === value) && setWho(value)}
            selectFirstOptionOnChange={false}
          />
        </Why>
      )}
      <div>
        <Button type="submit">Next</Button>
      </div>
      <Wash tone="sunken" title="What happens next">
        <ul className={css.next}>
          <li>One question at a time, each with its reason and its law. You can go back to any of them.</li>
          <li>
            Then one of these answers:
            <span className={css.answers}>
              {answersOf(flow).map((outcome) => (
                <VerdictWord key={verdictInWords(outcome)} {...shownVerdict(outcome)} />
              ))}
            </span>
          </li>
          <li>You can keep it as a dated decision, and print it.</li>
        </ul>
      </Wash>
    </form>
  )
}

/** Each answer the questions can end in, once. */
function answersOf({ nodes }: Flow): Outcome[] {
  const byWord = new Map<string, Outcome>()
  for (const node of Object.values(nodes)) if (node.kind === 'outcome') byWord.set(verdictInWords(node), node)
  return [...byWord.values()]
}

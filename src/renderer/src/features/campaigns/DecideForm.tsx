import type { Campaign } from '@core/campaigns/campaign'
import { decisionFacts } from '@core/campaigns/campaign-decision'
import type { Reason } from '@core/campaigns/reason'
import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Choice } from '../../ui/Choice'
import { LawLine } from '../../ui/LawLine'
import { useDecide } from './use-campaigns'

/** Rows by name, or all that wait with one reason. */
export type Which = { readonly keys: readonly string[] } | { readonly why: Reason }

type DecideFormProps = { readonly campaign: Campaign; readonly which: Which; readonly onClose: () => void }

const checked = checkedBy(decisionFacts)

const answers = [
  { value: 'no', label: 'It does not go', hint: 'They stay out of the file' },
  { value: 'yes', label: 'It goes', hint: 'They are in the file, with your reason in the record' },
] as const

/** A person’s decision: what, who, and why. */
export function DecideForm({ campaign, which, onClose }: DecideFormProps) {
  const form = useRef<HTMLFormElement>(null)
  const [send, setSend] = useState<'yes' | 'no' | ''>('')
  const [who, setWho] = useState(campaign.author)
  const [reason, setReason] = useState('')
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const decide = useDecide(onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const facts = { send: send === 'yes', who, reason }
    const found = checked(facts)
    if (send === '') found['send'] = 'Choose one.'
    setFaults(found)
    if (Object.keys(found).length > 0) return focusFirstError(form.current)
    const rows = 'keys' in which ? { keys: [...which.keys] } : { why: which.why }
    return decide.mutate({ id: campaign.id, ...rows, ...facts })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate>
      <Stack gap={14}>
        <Choice
          legend="Your decision"
          options={answers}
          value={send}
          onChange={setSend}
          error={faults['send']}
          layout="row"
        />
        <Textarea
          label="Why"
          description="Your reason stands in the record, word for word."
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          error={faults['reason']}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <TextInput
          label="Who decides"
          description="A name or a role."
          maxLength={100}
          value={who}
          error={faults['who']}
          onChange={(event) => setWho(event.currentTarget.value)}
        />
        <LawLine rules={['acc.record']} />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={decide.isPending}>
            Keep the decision
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

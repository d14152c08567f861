import type { Campaign } from '@core/campaigns/campaign'
import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import { useToday } from '../../app/clock'
import { focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { useSent } from './use-campaigns'

/** That it was sent, and when; nothing is assumed before somebody says so. */
export function SentDialog({ campaign, onClose }: { readonly campaign: Campaign; readonly onClose: () => void }) {
  const today = useToday()
  const form = useRef<HTMLFormElement>(null)
  const [on, setOn] = useState(campaign.sentOn || today)
  const [who, setWho] = useState(campaign.sentBy || campaign.author)
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const sent = useSent(onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found: Record<string, string> = {}
    if (on === '') found['on'] = 'Write the day.'
    if (who.trim() === '') found['who'] = 'Write who says so.'
    setFaults(found)
    if (Object.keys(found).length > 0) return focusFirstError(form.current)
    return sent.mutate({ id: campaign.id, on, who })
  }
  return (
    <Modal opened onClose={onClose} title="It was sent" size={480}>
      <form ref={form} onSubmit={submit} noValidate>
        <Stack gap={14}>
          <Text>
            Everybody who was in a file you saved to be sent counts as written to on this day. Whoever had a message
            before keeps their earlier day.
          </Text>
          <DateField
            label="Sent on"
            description="The first message must say that they can object."
            value={on}
            onChange={setOn}
            maxDate={today}
            error={faults['on']}
          />
          <TextInput
            label="Who says so"
            description="A name or a role, for the record."
            maxLength={100}
            value={who}
            error={faults['who']}
            onChange={(event) => setWho(event.currentTarget.value)}
          />
          <LawLine rules={['object.inform', 'acc.record']} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={sent.isPending}>
              Write it down
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

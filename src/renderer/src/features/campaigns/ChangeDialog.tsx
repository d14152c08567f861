import type { Campaign } from '@core/campaigns/campaign'
import { newCampaign } from '@core/campaigns/campaign'
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { LawLine } from '../../ui/LawLine'
import { useChangeCampaign } from './use-campaigns'

const checked = checkedBy(newCampaign.pick({ name: true, goesOn: true, author: true }))

/** The name, the day, who is responsible, and how somebody says no. Whom it is for is another campaign. */
export function ChangeDialog({ campaign, onClose }: { readonly campaign: Campaign; readonly onClose: () => void }) {
  const form = useRef<HTMLFormElement>(null)
  const [name, setName] = useState(campaign.name)
  const [goesOn, setGoesOn] = useState(campaign.goesOn)
  const [author, setAuthor] = useState(campaign.author)
  const [optOut, setOptOut] = useState(campaign.optOut)
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const change = useChangeCampaign(onClose)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = checked({ name, goesOn, author })
    setFaults(found)
    if (Object.keys(found).length > 0) return focusFirstError(form.current)
    return change.mutate({ id: campaign.id, name, goesOn, author, optOut })
  }
  return (
    <Modal opened onClose={onClose} title="Change the campaign" size={480}>
      <form ref={form} onSubmit={submit} noValidate>
        <Stack gap={14}>
          <TextInput
            label="Name of the campaign"
            maxLength={100}
            value={name}
            error={faults['name']}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <DateField label="Day it goes" value={goesOn} onChange={setGoesOn} error={faults['goesOn']} />
          <TextInput
            label="Who is responsible"
            maxLength={100}
            value={author}
            error={faults['author']}
            onChange={(event) => setAuthor(event.currentTarget.value)}
          />
          <TextInput
            label="How somebody says no (optional)"
            description="Such as: reply “stop”, or the address of your unsubscribe page. Left empty, your organisation’s facts say it."
            maxLength={300}
            value={optOut}
            onChange={(event) => setOptOut(event.currentTarget.value)}
          />
          <LawLine rules={['pecr.unsub.every-message', 'acc.record']} />
          <Group justify="flex-end" gap={8}>
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={change.isPending}>
              Save
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}

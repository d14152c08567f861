import type { NewCampaign } from '@core/campaigns/campaign'
import { newCampaign } from '@core/campaigns/campaign'
import type { Column } from '@core/imports/columns/field'
import type { RuleId } from '@core/law/rules'
import { channelNames, channels, type Channel } from '@core/marketing/channel'
import { marketingPurposeNames, marketingPurposes, type MarketingPurpose } from '@core/marketing/purpose'
import { Button, Group, Input, NativeSelect, TextInput } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import { useLocation, useSearchParams } from 'wouter'
import { useToday } from '../../app/clock'
import { sentenceFor } from '../../app/error-sentences'
import { useOrganisation } from '../../app/use-organisation'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { DateField } from '../../ui/DateField'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { LawLine } from '../../ui/LawLine'
import { AudienceFields, type Chosen } from './AudienceFields'
import { useSavedViews } from '../contacts/use-views'
import css from './campaigns.module.css'
import { askedFor } from './for-shown-list'
import { ListField } from './ListField'
import { useMakeCampaign, type HeldList } from './use-held-list'

const checked = checkedBy(newCampaign)

/** What goes out, which way, when, and whom it is for; then the list is checked. */
export function NewCampaignPage() {
  const { data: organisation, isPending } = useOrganisation()
  if (isPending) return <Loading rows={6} />
  return <NewCampaignForm author={organisation?.privacyLeadName || organisation?.privacyLeadRole || ''} />
}

function NewCampaignForm({ author: firstAuthor }: { readonly author: string }) {
  const today = useToday()
  const [, go] = useLocation()
  const [params] = useSearchParams()
  const letters = askedFor(params, useSavedViews())
  const form = useRef<HTMLFormElement>(null)
  const [name, setName] = useState('')
  const [channel, setChannel] = useState<Channel>(letters ? 'post' : 'email')
  const [purpose, setPurpose] = useState<MarketingPurpose>('services')
  const [goesOn, setGoesOn] = useState(today)
  const [author, setAuthor] = useState(firstAuthor)
  const [chosen, setChosen] = useState<Chosen>(letters ?? { kind: 'list' })
  const [held, setHeld] = useState<HeldList | null>(null)
  const [own, setOwn] = useState<Readonly<Record<number, Column>>>({})
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({})
  const make = useMakeCampaign()
  const columns = held?.seen.kind === 'table' ? held.seen.columns.map((column, index) => own[index] ?? column) : []

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const facts: NewCampaign = { name, channel, purpose, goesOn, author, audience: audienceFrom(chosen, held) }
    const found = checked(facts)
    if (chosen.kind === 'list' && !held) found['file'] = 'Paste the list, or choose the file.'
    if (chosen.kind === 'view' && !chosen.view) found['view'] = 'Choose a view.'
    setFaults(found)
    if (Object.keys(found).length > 0) return focusFirstError(form.current)
    const list = chosen.kind === 'list' && held ? { fileId: held.id, columns: columns.filter(isPersonColumn) } : {}
    return make.mutate(
      { ...facts, ...list },
      {
        onSuccess: ({ id }) => go(`/marketing/campaigns/${id}`),
        onError: ({ detail }) => {
          setFaults(Object.fromEntries((detail.issues ?? []).map(({ path, message }) => [path, message])))
          focusFirstError(form.current)
        },
      },
    )
  }

  return (
    <>
      <PageHead
        crumb={[
          { label: 'Marketing', href: '/marketing' },
          { label: 'Campaigns', href: '/marketing/campaigns' },
        ]}
        title={letters ? 'Letters to many people' : 'Check a campaign'}
        lead={
          letters
            ? 'For letters that offer or promote something. First you see who may get one, and the others with the reason. Then you write it.'
            : 'Nothing is sent from here. You get the list of those who may get it, and the others with the reason.'
        }
      />
      <Sheet>
        <form ref={form} className={css.form} onSubmit={submit} noValidate>
          <TextInput
            label="Name of the campaign"
            description="It stands in the record of the check."
            placeholder="Winter workshop"
            maxLength={100}
            value={name}
            error={faults['name']}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div className={css.two}>
            <NativeSelect
              label="How it goes out"
              description="Each way has rules of its own."
              data={channels.map((value) => ({ value, label: channelNames[value] }))}
              value={channel}
              onChange={(event) => setChannel(event.currentTarget.value as Channel)}
            />
            <NativeSelect
              label="What it is about"
              description="A yes to news is no yes to events."
              data={marketingPurposes.map((value) => ({ value, label: marketingPurposeNames[value] }))}
              value={purpose}
              onChange={(event) => setPurpose(event.currentTarget.value as MarketingPurpose)}
            />
            <DateField
              label="Day it goes"
              description={
                channel === 'post' ? 'It stands on the letters.' : 'A check of a number must still hold then.'
              }
              value={goesOn}
              onChange={setGoesOn}
              error={faults['goesOn']}
            />
            <TextInput
              label="Who is responsible"
              description="A name or a role, for the record."
              maxLength={100}
              value={author}
              error={faults['author']}
              onChange={(event) => setAuthor(event.currentTarget.value)}
            />
          </div>
          <AudienceFields chosen={chosen} onChange={setChosen} fault={faults['view']} />
          {chosen.kind === 'list' && (
            <ListField
              held={held}
              columns={columns}
              channel={channel}
              fault={faults['file']}
              onHeld={(next) => {
                setHeld(next)
                setOwn({})
              }}
              onColumn={(index, column) => setOwn({ ...own, [index]: column })}
            />
          )}
          {make.error && Object.keys(faults).length === 0 && (
            <Input.Error role="alert">
              {make.error.detail.reason ?? sentenceFor(make.error.code, make.error.detail).happened}
            </Input.Error>
          )}
          <LawLine rules={['consent.specific', ...rulesOfWay(channel), 'acc.record']} />
          <Group>
            <Button type="submit" loading={make.isPending}>
              Check who may get it
            </Button>
          </Group>
        </form>
      </Sheet>
    </>
  )
}

/** What the law asks before anything goes out this way. */
function rulesOfWay(channel: Channel): readonly RuleId[] {
  switch (channel) {
    case 'live-call':
      return ['pecr.r21.tps', 'pecr.r21.screen-age']
    case 'automated-call':
      return ['pecr.r19.consent']
    case 'fax':
      return ['pecr.r20.individual', 'pecr.r20.corporate']
    case 'post':
      return ['post.rules']
    case 'email':
    case 'sms':
    case 'social-dm':
      return ['pecr.r22.consent']
  }
}

function audienceFrom(chosen: Chosen, held: HeldList | null): NewCampaign['audience'] {
  if (chosen.kind === 'list') return { kind: 'list', name: held?.name ?? '' }
  if (chosen.kind === 'view') {
    // A view that is not chosen yet is refused beside its own field.
    return chosen.view ? { kind: 'view', viewId: chosen.view.id, name: chosen.view.name } : { kind: 'list', name: '' }
  }
  if (chosen.kind === 'shown') return { kind: 'everybody', choice: chosen.choice }
  return { kind: 'everybody', choice: chosen.role === '' ? {} : { role: chosen.role } }
}

type PersonColumn = NonNullable<Parameters<ReturnType<typeof useMakeCampaign>['mutate']>[0]['columns']>[number]

/** A list for a campaign holds people; the columns are guessed as such. */
function isPersonColumn(column: Column): column is PersonColumn {
  return column.field !== 'received-on' && column.field !== 'received-by' && column.field !== 'closed-on'
}

import type { ScreeningAct } from '@core/screening/check'
import { everyone } from '@core/contacts/contact-filter'
import { listFacts, type ListRead, type ListWork, type WhoseNumbers } from '@core/screening/list-contract'
import { listDayFault, listRemarks } from '@core/screening/list-words'
import { useForm, type UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { checkedBy, focusFirstError } from '../../app/zod-form'
import { Wash } from '../../ui/Wash'
import { useMe } from '../consents/use-me'
import { useSavedViews } from '../contacts/use-views'
import css from './list-file.module.css'
import { useForCampaign } from './for-campaign'
import { ListFacts } from './ListFacts'
import { ListFound } from './ListFound'
import { OneNumber } from './OneNumber'
import { useActs } from './use-screening'
import { useCheckList, type ListForm, type OpenList } from './use-list-file'
import { WhomToCheck } from './WhomToCheck'

const check = checkedBy(listFacts)
const everybody = 'everybody'
const forCampaign = 'campaign'

type HeldListFileProps = { readonly open: OpenList; readonly work: ListWork; readonly file: ListRead }

/** A list that was read and may be used: what it is, whom to check, and one number at once. */
export function HeldListFile({ open, work, file }: HeldListFileProps) {
  const { data: acts, isPending } = useActs()
  if (isPending) return null
  const last = acts?.find(({ way }) => way === 'list-file')
  const remarks = listRemarks(file)
  return (
    <div className={css.form}>
      <p>
        <strong>{open.name}</strong> holds {file.numbers.toLocaleString('en-GB')} numbers.{' '}
        <span className={css.hint}>
          Its fingerprint (SHA-256) begins with <code>{file.sha256.slice(0, 12)}</code>.
        </span>
      </p>
      {remarks.length > 0 && (
        <Wash tone={file.order === 'none' ? 'amber' : 'sunken'} role="note">
          {remarks.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </Wash>
      )}
      <ListFound work={work} />
      <CheckForm open={open} last={last} />
    </div>
  )
}

type CheckFormProps = { readonly open: OpenList; readonly last: ScreeningAct | undefined }

function CheckForm({ open, last }: CheckFormProps) {
  const today = useToday()
  const me = useMe()
  const views = useSavedViews()
  const campaign = useForCampaign()
  const [picked, setWhom] = useState<string | null>(null)
  const whom = picked ?? (campaign ? forCampaign : everybody)
  const form: UseFormReturnType<ListForm> = useForm<ListForm>({
    initialValues: {
      register: 'tps',
      listOn: '',
      service: last?.service ?? '',
      licence: last?.licence ?? '',
      checkedBy: me === '' ? (last?.checkedBy ?? '') : me,
    },
    validate: (values) => {
      const faults = check(values)
      const fault = faults['listOn'] ?? listDayFault(values.listOn, today)
      const day = values.listOn === '' ? 'Write the day of the list.' : fault
      return day === undefined ? faults : { ...faults, listOn: day }
    },
  })
  const comparing = useCheckList(open, form)
  const view = views.find(({ id }) => id === whom)
  const whose: WhoseNumbers =
    whom === forCampaign && campaign
      ? { campaignId: campaign.id }
      : { selection: { all: { ...everyone, ...view?.choice }, except: [] } }
  const send = form.onSubmit(
    (facts) => comparing.mutate({ facts, what: whose }),
    (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null),
  )
  const keep = (phone: string) => {
    const { hasErrors } = form.validate()
    if (hasErrors) return focusFirstError(document.querySelector<HTMLElement>(`.${css.facts}`))
    return comparing.mutate({ facts: form.getValues(), what: { phone } })
  }
  return (
    <>
      <form onSubmit={send} noValidate className={`${css.form} ${css.facts}`}>
        <ListFacts form={form} />
        <WhomToCheck
          options={[
            ...(campaign ? [{ value: forCampaign, label: `What “${campaign.name}” waits for` }] : []),
            { value: everybody, label: 'Everybody who is not archived' },
            ...views.map(({ id, name }) => ({ value: id, label: `View: ${name}` })),
          ]}
          whom={whom}
          onWhom={setWhom}
          whose={whose}
          isPending={comparing.isPending}
        />
      </form>
      <OneNumber open={open} onKeep={keep} isKeeping={comparing.isPending} />
    </>
  )
}

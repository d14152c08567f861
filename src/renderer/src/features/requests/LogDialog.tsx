import { composeDocument } from '@core/documents/framed'
import { findTemplate } from '@core/documents/find-template'
import type { RequestLogFacts } from '@core/documents/templates/request-log-facts'
import { type KindId, kindOf, kinds } from '@core/requests/kinds/index'
import { newOrganisation } from '@core/organisation/new-organisation'
import { Group, Modal, Select } from '@mantine/core'
import { useState } from 'react'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { DateField } from '../../ui/DateField'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PaperPage } from '../../ui/PaperPage'
import css from './requests.module.css'
import { useLogRows } from './use-requests'

const options = kinds.map(({ id, title }) => ({ value: id, label: title }))

/** The log of one kind, for a span of days, on paper or as a file. The erasure log holds initials only. */
export function LogDialog({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Print a log" size={960}>
      <LogPaper />
    </Modal>
  )
}

function LogPaper() {
  const today = useToday()
  const [kind, setKind] = useState<KindId>('access')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const { data: organisation } = useOrganisation()
  const { data: rows } = useLogRows({ kind, from, to }, true)
  const template = findTemplate(kindOf(kind).log.templateId)
  const facts: RequestLogFacts | null = rows ? { rows: [...rows], fromOn: from, toOn: to } : null
  const frame = {
    organisation: organisation ?? newOrganisation(),
    madeOn: today,
    version: 0,
    nextReviewOn: '',
  } as const
  const blocks = facts && template && composeDocument(template, facts, frame)
  return (
    <div className={css.main}>
      <div className={css.filters}>
        <Select
          label="Which log"
          data={options}
          value={kind}
          onChange={(value) => setKind(kinds.find(({ id }) => id === value)?.id ?? 'access')}
        />
        <DateField label="Received from (optional)" value={from} maxDate={today} onChange={setFrom} />
        <DateField label="Received until (optional)" value={to} maxDate={today} onChange={setTo} />
      </div>
      {!blocks ? (
        <Loading rows={4} />
      ) : (
        <>
          <PaperPage blocks={blocks} label="The log" />
          <Group justify="flex-end">
            <ExportMenu
              title={template?.title ?? 'Log'}
              name={kindOf(kind).log.templateId}
              blocks={blocks}
              about={{ action: 'requests.printLog', subject: kind }}
            />
          </Group>
        </>
      )}
    </div>
  )
}

import type { Campaign } from '@core/campaigns/campaign'
import type { ShownRow } from '@core/campaigns/contract'
import { reasons } from '@core/campaigns/reason'
import { stateOf } from '@core/campaigns/row-state'
import { dayMonthYear } from '@core/time/format-date'
import { londonDate } from '@core/time/instant'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import type { Looked } from '../consents/looked'
import { mayIAddress } from '../contacting/may-i-address'
import { AnswerWord } from './AnswerWord'
import css from './campaigns.module.css'
import { DecideForm } from './DecideForm'
import { RowAnswer } from './RowAnswer'

type RowDialogProps = {
  readonly campaign: Campaign
  readonly row: ShownRow
  /** The same answer on the page that knows every way to this contact. */
  readonly looked?: Looked | null
  /** What the answer has become since the check, because something was put right. */
  readonly turned?: ShownRow['answer']
  /** What is missing, and what mends it. */
  readonly children?: ReactNode
  readonly onClose: () => void
}

/** Why a row has its answer, the law behind it, what mends it, and the decision where a person decides. */
export function RowDialog({ campaign, row, looked, turned = null, children, onClose }: RowDialogProps) {
  const { name, address, line, answer, reason, decision } = row
  const state = turned ? stateOf(turned) : row.state
  const shown = turned ?? answer
  const canDecide = state === 'decide' || state === 'decided-yes' || state === 'decided-no'
  return (
    <Modal opened onClose={onClose} title={name || address || `Line ${line}`} size={560}>
      <Stack gap={12}>
        <Group gap={12} aria-live="polite">
          <AnswerWord state={state} word={shown?.word} ownRule={shown?.byHouse === true} />
          <Text fz={14} c="dimmed">
            {turned ? 'Since what you just recorded' : reasons[reason]}
          </Text>
        </Group>
        <p className={css.hint}>
          Line {line}
          {address === '' ? '' : ` · ${address}`}
        </p>
        {shown && <RowAnswer answer={shown} />}
        {decision && !turned && (
          <Text fz={14}>
            {decision.who} decided on {dayMonthYear(londonDate(decision.decidedAt))} that it{' '}
            {decision.send ? 'goes' : 'stays out'}: {decision.reason}
          </Text>
        )}
        {children}
        {canDecide && !turned ? (
          <DecideForm campaign={campaign} which={{ keys: [row.key] }} onClose={onClose} />
        ) : (
          <Group justify="flex-end" gap={8}>
            <Elsewhere row={row} looked={looked ?? null} />
            <Button onClick={onClose}>Close</Button>
          </Group>
        )}
      </Stack>
    </Modal>
  )
}

/** The page with every way to this person, also for somebody who is not in the register yet. */
function Elsewhere({ row, looked }: { readonly row: ShownRow; readonly looked: Looked | null }) {
  const { contactId, address } = row
  if (contactId === '' && address === '') return null
  const who = contactId === '' ? { text: address } : { contactId, ...(looked && { looked }) }
  return (
    <Button variant="default" component={Link} href={mayIAddress(who)}>
      Look at every way
    </Button>
  )
}

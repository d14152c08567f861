import { contractClauseIds } from '@core/processing/facts'
import type { RecipientEntry } from '@core/processing/record'
import { roleNames } from '@core/documents/templates/privacy-policy/words'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button, Table } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useNamedInAddress } from '../../app/use-named-in-address'
import { Empty } from '../../ui/Empty'
import { LawLine } from '../../ui/LawLine'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { useMe } from '../consents/use-me'
import { PrintChecklist } from './PrintChecklist'
import css from './processing.module.css'
import { leftOpen } from './use-answer-draft'
import { RecipientDialog } from './RecipientDialog'
import { useRecord } from './use-processing'

/** Everybody outside who sees details, with their contract and the day to look at it again (`processor.contract`, row L4). */
export function SuppliersPage() {
  const { data: shown, error } = useRecord()
  const me = useMe()
  const [chosen, setOpened] = useState<RecipientEntry | 'new' | null>()
  useNamedInAddress('entry', shown !== undefined, (id) => {
    setOpened(shown?.record.recipients.find((one) => one.id === id) ?? null)
  })
  if (error) throw error
  if (!shown) return <Loading rows={5} />
  const { recipients } = shown.record
  // A dialog that the lock closed stands open again.
  const left = leftOpen(shown.record)
  const leftHere = left?.kind === 'recipient' ? (recipients.find(({ id }) => id === left.id) ?? 'new') : null
  const opened = chosen === undefined ? leftHere : chosen
  return (
    <>
      <PageHead
        title="Suppliers and their contracts"
        crumb={[
          { label: 'Documents', href: '/documents' },
          { label: 'Record of processing', href: '/documents/records' },
          { label: 'Suppliers' },
        ]}
        lead="Everybody outside who sees details of people. Whoever works on your instructions needs a written contract."
        actions={
          <>
            {recipients.length > 0 && <PrintChecklist recipients={recipients} />}
            <Button onClick={() => setOpened('new')}>Add somebody outside</Button>
          </>
        }
      />
      <div className={css.main}>
        <Sheet padded={recipients.length === 0}>
          {recipients.length === 0 ? (
            <Empty
              title="Those outside will be listed here"
              say="Whoever runs your contact system, your e-mail or your telephones, associates, advisers. Each with what the contract says and when you look at it again."
            />
          ) : (
            <Table className={css.table} aria-label="Suppliers and their contracts">
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Who</Table.Th>
                  <Table.Th className={css.wide}>Their part</Table.Th>
                  <Table.Th className={css.wide}>Country</Table.Th>
                  <Table.Th>Contract</Table.Th>
                  <Table.Th>Look again on</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {recipients.map((one) => (
                  <Table.Tr key={one.id}>
                    <Table.Td>
                      <Anchor component="button" type="button" className={css.name} onClick={() => setOpened(one)}>
                        {one.facts.name || 'Not named yet'}
                      </Anchor>
                      <span className={css.second}>{one.facts.does}</span>
                    </Table.Td>
                    <Table.Td className={css.wide}>{roleNames[one.facts.role]}</Table.Td>
                    <Table.Td className={css.wide}>{one.facts.country || 'Not answered'}</Table.Td>
                    <Table.Td>
                      <Contract facts={one.facts} />
                    </Table.Td>
                    <Table.Td>{one.facts.reviewOn === '' ? 'No day set' : dayMonthYear(one.facts.reviewOn)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </Sheet>
        <LawLine rules={['processor.contract', 'transfer.us']} />
      </div>
      {opened && (
        <RecipientDialog
          known={opened === 'new' ? null : opened}
          me={me}
          onClose={() => setOpened(null)}
          onSaved={() => setOpened(null)}
        />
      )}
    </>
  )
}

function Contract({ facts: { role, contract, clauses } }: { readonly facts: RecipientEntry['facts'] }) {
  if (role !== 'processor') return <span className={css.second}>No processor contract needed</span>
  if (!contract) return <StateWord icon={IconAlertTriangle} word="None yet" color="amber" />
  const open = contractClauseIds.length - clauses.length
  return open === 0 ? (
    <StateWord icon={IconCircleCheck} word="Says everything" color="pine" />
  ) : (
    <StateWord icon={IconAlertTriangle} word={`${open} of ${contractClauseIds.length} missing`} color="amber" />
  )
}

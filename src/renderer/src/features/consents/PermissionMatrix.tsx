import { isUsualRow } from '@core/consents/show-matrix'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { useContact } from '../contacts/use-contacts'
import { wasLeftOpen } from '../drafts/held-drafts'
import { useStopsOf } from '../suppression/use-stops'
import { CellDetail } from './CellDetail'
import { ConsentHistory } from './ConsentHistory'
import css from './consents.module.css'
import { FillInForm } from './FillInForm'
import { GiveDialog } from './GiveDialog'
import { MatrixTable, type Chosen } from './MatrixTable'
import { SoftOptInDialog } from './SoftOptInDialog'
import { useMatrix } from './use-consents'

type PermissionMatrixProps = { readonly contactId: string }

/** What somebody may be sent: each way and address by purpose, with the reason and the proof of the chosen cell. */
export function PermissionMatrix({ contactId }: PermissionMatrixProps) {
  const { data: contact } = useContact(contactId)
  const { data: stops } = useStopsOf(contact)
  const { data: matrix } = useMatrix(contactId, [contact, stops])
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [everyRow, setEveryRow] = useState(false)
  const [dialog, setDialog] = useState<'give' | 'soft' | 'form' | null>(() => leftOpen(contactId))
  const [place, go] = useLocation()
  const [history, setHistory] = useState(false)
  const proof = new URLSearchParams(useSearch()).get('consent')
  if (!matrix) return <Loading rows={4} />
  const usual = matrix.rows.filter(isUsualRow)
  const rows = everyRow ? matrix.rows : usual
  const row = matrix.rows.find((one) => one.channel === chosen?.channel && (one.point?.id ?? '') === chosen.pointId)
  const cell = row?.cells.find(({ state }) => state.purpose === chosen?.purpose)
  const close = () => setDialog(null)
  return (
    <Sheet
      title="What they may be sent"
      actions={
        <>
          <Button variant="default" size="compact-md" onClick={() => setHistory(true)}>
            History
          </Button>
          <Menu position="bottom-end" shadow="md">
            <Menu.Target>
              <Button
                variant="default"
                size="compact-md"
                rightSection={<IconChevronDown size={16} aria-hidden="true" />}
              >
                Record
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item onClick={() => setDialog('give')}>They said yes</Menu.Item>
              <Menu.Item onClick={() => setDialog('soft')}>A soft opt-in</Menu.Item>
              <Menu.Divider />
              <Menu.Item onClick={() => setDialog('form')}>Print a form for them</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        </>
      }
    >
      {rows.length === 0 ? (
        <p className={css.hint}>Add an address or number first. What they agree to is always for one of them.</p>
      ) : (
        <MatrixTable
          rows={rows}
          purposes={matrix.purposes}
          service={matrix.service}
          chosen={chosen}
          onChoose={setChosen}
        />
      )}
      <div className={css.under}>
        {row && cell ? (
          <CellDetail
            key={`${cell.state.channel} ${cell.state.pointId} ${cell.state.purpose} ${cell.state.state}`}
            contactId={contactId}
            row={row}
            cell={cell}
            onProof={(id) => go(`${place}?consent=${id}`, { replace: true })}
            onGive={() => setDialog('give')}
          />
        ) : (
          <p className={css.hint}>Choose an answer to see why, and what it rests on.</p>
        )}
        {usual.length < matrix.rows.length && (
          <Button variant="subtle" size="compact-sm" onClick={() => setEveryRow(!everyRow)} className={css.more}>
            {everyRow ? 'Only the usual ways' : 'Other ways'}
          </Button>
        )}
      </div>
      <ConsentHistory
        contactId={contactId}
        opened={history || proof !== null}
        eventId={proof}
        onClose={() => {
          setHistory(false)
          if (proof !== null) go(place, { replace: true })
        }}
      />
      {dialog === 'give' && <GiveDialog contactId={contactId} matrix={matrix} chosen={chosen} onClose={close} />}
      {dialog === 'soft' && <SoftOptInDialog contactId={contactId} matrix={matrix} chosen={chosen} onClose={close} />}
      {dialog === 'form' && <FillInForm contactId={contactId} onClose={close} />}
    </Sheet>
  )
}

function leftOpen(contactId: string): 'give' | 'soft' | null {
  if (wasLeftOpen({ form: 'consent', part: contactId })) return 'give'
  return wasLeftOpen({ form: 'soft-opt-in', part: contactId }) ? 'soft' : null
}

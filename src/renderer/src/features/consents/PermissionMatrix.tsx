import { isUsualRow } from '@core/consents/show-matrix'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { Loading } from '../../ui/Loading'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { wasLeftOpen } from '../drafts/held-drafts'
import { CellDetail } from './CellDetail'
import { ConsentHistory } from './ConsentHistory'
import css from './consents.module.css'
import { lookUp, type Looked } from './looked'
import { MatrixDialogs } from './MatrixDialogs'
import { MatrixTable } from './MatrixTable'
import { ServiceDetail } from './ServiceDetail'
import { useMatrixOf } from './use-matrix-of'
import { useMending } from './use-mending'

type PermissionMatrixProps = { readonly contactId: string }

/** What somebody may be sent: each way and address by purpose, with the reason and the proof of the chosen cell. */
export function PermissionMatrix({ contactId }: PermissionMatrixProps) {
  const { contact, matrix } = useMatrixOf(contactId)
  const [looked, setLooked] = useState<Looked | null>(null)
  const [everyRow, setEveryRow] = useState(false)
  const { opened, open, mend, close } = useMending(contactId, looked, leftOpen(contactId))
  const [place, go] = useLocation()
  const [history, setHistory] = useState(false)
  const proof = new URLSearchParams(useSearch()).get('consent')
  if (!matrix || !contact) return <Loading rows={4} />
  const usual = matrix.rows.filter(isUsualRow)
  const rows = everyRow ? matrix.rows : usual
  const { row, cell } = lookUp(matrix, looked)
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
              <Menu.Item onClick={() => open('consent')}>They said yes</Menu.Item>
              <Menu.Item onClick={() => open('soft-opt-in')}>A soft opt-in</Menu.Item>
              <Menu.Divider />
              <Menu.Item onClick={() => open('paper')}>Print a form for them</Menu.Item>
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
          looked={looked}
          onLook={setLooked}
        />
      )}
      <div className={css.under}>
        {looked ? (
          <Wash tone="sunken">
            {row && cell ? (
              <CellDetail
                key={`${cell.state.channel} ${cell.state.pointId} ${cell.state.purpose} ${cell.state.state}`}
                contactId={contactId}
                row={row}
                cell={cell}
                onProof={(id) => go(`${place}?consent=${id}`, { replace: true })}
                onMend={mend}
              />
            ) : (
              <ServiceDetail matrix={matrix} />
            )}
          </Wash>
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
      <MatrixDialogs opened={opened} contact={contact} matrix={matrix} looked={looked} onClose={close} />
    </Sheet>
  )
}

function leftOpen(contactId: string): 'consent' | 'soft-opt-in' | null {
  if (wasLeftOpen({ form: 'consent', part: contactId })) return 'consent'
  return wasLeftOpen({ form: 'soft-opt-in', part: contactId }) ? 'soft-opt-in' : null
}

import type { Asked } from '@core/contacting/contract'
import { askedPoint } from '@core/contacting/stranger'
import type { AskedAbout } from '@core/suppression/proof'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { IconUserOff } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { Wash } from '../../ui/Wash'
import board from '../consents/answer.module.css'
import { CellDetail } from '../consents/CellDetail'
import { lookUp, type Looked } from '../consents/looked'
import { ServiceDetail } from '../consents/ServiceDetail'
import { blankContact, blankPoint } from '../contacts/contact-form'
import { ContactDrawer } from '../contacts/ContactDrawer'
import { RecordCheckDialog } from '../screening/RecordCheckDialog'
import { firstLookedAt, usualLook } from './first-looked-at'
import css from './may-i.module.css'
import { mayIAddress } from './may-i-address'
import { WaysSheet } from './WaysSheet'

type StrangerBoardProps = Pick<Asked, 'stranger'> & { readonly text: string; readonly about: AskedAbout }

const whats: Record<AskedAbout, string> = {
  email: 'Nobody in the register has this address',
  phone: 'Nobody in the register has this number',
  domain: 'Nobody in the register is at this domain',
  name: 'Nobody in the register is called that',
}

/** The answer about somebody nobody knows: as strict as to a private person, and never looser than the do-not-contact list. */
export function StrangerBoard({ text, about, stranger }: StrangerBoardProps) {
  const { matrix, kind, stops, erasedOn } = stranger
  const [chosen, setChosen] = useState<Looked | null>(null)
  const [screening, setScreening] = useState(false)
  const [adding, setAdding] = useState(false)
  const [, go] = useLocation()
  const looked = chosen ?? firstLookedAt(about, askedPoint) ?? usualLook(matrix)
  const { row, cell } = lookUp(matrix, looked)
  const start = kind
    ? { ...blankContact(), points: [{ ...blankPoint(kind), value: text }] }
    : { ...blankContact(), displayName: text }
  return (
    <div className={css.stack}>
      <Wash tone="sunken" icon={IconUserOff} title={whats[about]}>
        {erasedOn.map((on) => (
          <p key={on}>Somebody with it was erased on {dayMonthYear(on)}. Only coded marks were kept.</p>
        ))}
        <p>
          So it counts as a private person’s, and nobody knows where it came from.{' '}
          <Anchor component={Link} href={`/marketing/check?${new URLSearchParams({ text })}`}>
            {stops === 0 ? 'Not on the do-not-contact list' : 'Why it is on the do-not-contact list'}
          </Anchor>
        </p>
      </Wash>
      {looked && (
        <div className={board.board}>
          {row && cell ? (
            <CellDetail
              key={`${row.channel} ${cell.state.purpose}`}
              lead
              contactId={null}
              row={row}
              cell={cell}
              onProof={() => undefined}
              onMend={() => setScreening(true)}
            >
              <Button variant={cell.mends.includes('screen') ? 'default' : 'filled'} onClick={() => setAdding(true)}>
                Add them to the contacts
              </Button>
            </CellDetail>
          ) : (
            <ServiceDetail lead matrix={matrix} />
          )}
          <div className={board.ways}>
            <WaysSheet matrix={matrix} looked={looked} onLook={setChosen} />
          </div>
        </div>
      )}
      {screening && <RecordCheckDialog phone={text} registers={['tps', 'ctps']} onClose={() => setScreening(false)} />}
      <ContactDrawer
        opened={adding}
        start={start}
        title="Add a contact"
        onClose={() => setAdding(false)}
        onSaved={(id) => go(mayIAddress({ contactId: id }))}
      />
    </div>
  )
}

import { noticeDuty } from '@core/contacts/notice-duty'
import { Anchor, Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import board from '../consents/answer.module.css'
import { CellDetail } from '../consents/CellDetail'
import { ConsentHistory } from '../consents/ConsentHistory'
import { lookUp, type Looked } from '../consents/looked'
import { MatrixDialogs } from '../consents/MatrixDialogs'
import { ServiceDetail } from '../consents/ServiceDetail'
import { useMatrixOf } from '../consents/use-matrix-of'
import { stepByStep, useMending } from '../consents/use-mending'
import { whoLine } from '../contacts/contact-words'
import { CallScript } from './CallScript'
import { usualLook } from './first-looked-at'
import css from './may-i.module.css'
import { WaysSheet } from './WaysSheet'

type PersonBoardProps = {
  readonly contactId: string
  /** The cell that was asked about; without it the first of the usual ways. */
  readonly first: Looked | null
  /** The name stands here, because what was typed was something else. */
  readonly named?: boolean
}

/** The answer about somebody in the register: in a word, why, what is missing, and every other way beside it. */
export function PersonBoard({ contactId, first, named = false }: PersonBoardProps) {
  const today = useToday()
  const { contact, matrix, error } = useMatrixOf(contactId)
  const nation = useOrganisation().data?.nation ?? 'england-and-wales'
  const [chosen, setChosen] = useState<Looked | null>(first)
  const [proof, setProof] = useState<string | null>(null)
  const looked = chosen ?? (matrix ? usualLook(matrix) : null)
  const { opened, mend, close } = useMending(contactId, looked)
  if (error)
    return (
      <Empty
        title="This contact is no longer in the register"
        say="It may have been erased or taken back, or the address is old. The list shows who there is."
        action={
          <Button component={Link} href="/contacts">
            Go to the list
          </Button>
        }
      />
    )
  if (!contact || !matrix) return <Loading rows={6} />
  const { row, cell } = lookUp(matrix, looked)
  const owesNotice = noticeDuty(contact, nation) !== null
  return (
    <>
      <p className={css.who}>
        <Anchor component={Link} href={`/contacts/${contactId}`}>
          <bdi>{named ? contact.displayName : 'Open their page'}</bdi>
        </Anchor>
        <bdi className={css.hint}>{whoLine(contact, today)}</bdi>
      </p>
      {looked ? (
        <div className={board.board}>
          {row && cell ? (
            <CellDetail
              key={`${row.channel} ${row.point?.id ?? ''} ${cell.state.purpose} ${cell.state.state}`}
              lead
              contactId={contactId}
              row={row}
              cell={cell}
              more={owesNotice ? ['notice'] : []}
              onProof={setProof}
              onMend={mend}
              end={
                <Anchor component={Link} href={stepByStep(looked, contactId)} className={css.step}>
                  Answer it step by step
                </Anchor>
              }
            >
              <CallScript contact={contact} row={row} cell={cell} />
            </CellDetail>
          ) : (
            <ServiceDetail lead matrix={matrix} />
          )}
          <div className={board.ways}>
            <WaysSheet matrix={matrix} looked={looked} onLook={setChosen} />
          </div>
        </div>
      ) : (
        <p className={css.hint}>They have no address or number yet. Add one on their page.</p>
      )}
      <ConsentHistory contactId={contactId} opened={proof !== null} eventId={proof} onClose={() => setProof(null)} />
      <MatrixDialogs opened={opened} contact={contact} matrix={matrix} looked={looked} onClose={close} />
    </>
  )
}

import type { QuietLine } from '@core/today/quiet-line'
import { nothingDue } from '@core/today/today-sentence'
import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { Empty } from '../../ui/Empty'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './today.module.css'

type NothingDueProps = {
  readonly nextOn: string | null
  readonly toDo: readonly QuietLine[]
  /** Something else on the page leads: nothing here is filled. */
  readonly isCalm: boolean
}

/** Today with nothing due: what will be here, and what is worth doing while there is time. */
export function NothingDue({ nextOn, toDo, isCalm }: NothingDueProps) {
  const log = (
    <Button component={Link} href="/requests/new" variant={isCalm || toDo.length > 0 ? 'default' : 'filled'}>
      Log a request
    </Button>
  )
  return (
    <>
      <Sheet padded={false}>
        <Empty
          title={nothingDue(nextOn)}
          say="Requests, breaches and renewals appear here by themselves, each with the day it must be done by."
          action={log}
        />
      </Sheet>
      {toDo.length > 0 && (
        <Sheet title="Worth doing soon" padded={false}>
          {toDo.map((line, index) => (
            <SheetRow key={line.id}>
              <ToDo line={line} isFirst={!isCalm && index === 0} />
            </SheetRow>
          ))}
        </Sheet>
      )}
    </>
  )
}

/** The first is the next act of the page. */
function ToDo({ line, isFirst }: { readonly line: QuietLine; readonly isFirst: boolean }) {
  const { title, detail, href, act = 'Open' } = line
  return (
    <div className={css.toDo}>
      <div className={css.words}>
        <b>{title}</b>
        <div className={css.detail}>
          <bdi>{detail}</bdi>
        </div>
      </div>
      {href !== undefined && (
        <Button component={Link} href={href} variant={isFirst ? 'filled' : 'default'} aria-label={`${act}: ${title}`}>
          {act}
        </Button>
      )}
    </div>
  )
}

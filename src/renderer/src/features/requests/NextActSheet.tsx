import { outcomeLabel } from '@core/requests/event-words'
import type { Act, NextAct } from '@core/requests/next-act'
import type { RequestCase } from '@core/requests/request'
import { longDate } from '@core/time/format-date'
import { Button } from '@mantine/core'
import { Sheet } from '../../ui/Sheet'
import { QuietActs } from './QuietActs'
import css from './requests.module.css'

type NextActSheetProps = {
  readonly of: RequestCase
  readonly next: NextAct | null
  readonly onOpen: (act: Act) => void
  readonly onReopen: () => void
}

/** The one thing to do next, with the one filled button of the page; or how the case ended. */
export function NextActSheet({ of, next, onOpen, onReopen }: NextActSheetProps) {
  const { request } = of
  if (!next) {
    return (
      <Sheet
        title={`Closed: ${outcomeLabel(request.kind, request.outcome)}`}
        actions={
          <Button variant="default" onClick={onReopen}>
            Open it again
          </Button>
        }
      >
        <p>{request.closedOn !== null && `Closed on ${longDate(request.closedOn)}. It stays in the log.`}</p>
        {request.closeNote !== '' && <p className={css.note}>{request.closeNote}</p>}
      </Sheet>
    )
  }
  return (
    <Sheet title={`Next: ${next.step.next}`} actions={<Button onClick={() => onOpen(next.act)}>{next.button}</Button>}>
      <p>{next.step.say}</p>
      <QuietActs request={request} next={next} onOpen={onOpen} />
    </Sheet>
  )
}

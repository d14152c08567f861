import { actionWords } from '@core/history/action-words'
import { ukDateTime } from '@core/time/instant'
import { Anchor } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { actionPage } from '../settings/action-page'
import css from './today.module.css'
import { useDone } from './use-put-off'

/** So many are shown; the rest stands in the list of changes. */
const shown = 6

/** What was finished in the last seven days: a look back does a manager good. */
export function DoneList() {
  const { data: done = [] } = useDone()
  if (done.length === 0) return null
  return (
    <section>
      <h2 className={css.sideHead}>Done in the last seven days</h2>
      <ul className={css.quiet}>
        {done.slice(0, shown).map((thing) => {
          const href = actionPage(thing)
          return (
            <li key={thing.seq} className={css.line} data-state="fine">
              <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" />
              <div className={css.words}>
                <div className={css.lineTitle}>
                  {href === undefined ? (
                    actionWords(thing.action)
                  ) : (
                    <Anchor component={Link} href={href} inherit>
                      {actionWords(thing.action)}
                    </Anchor>
                  )}
                </div>
                <div className={css.detail}>{ukDateTime(thing.at)}</div>
              </div>
            </li>
          )
        })}
      </ul>
      {done.length > shown && (
        <p className={css.more}>
          And {done.length - shown} more, in{' '}
          <Anchor component={Link} href="/settings/history" inherit>
            recent changes
          </Anchor>
          .
        </p>
      )}
    </section>
  )
}

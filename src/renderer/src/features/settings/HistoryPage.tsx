import { Anchor, Button } from '@mantine/core'
import { Link, useSearch } from 'wouter'
import { actionWords } from '@core/history/action-words'
import type { UndoableChange } from '@core/history/contract'
import { ukDateTime } from '@core/time/instant'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { FinalActs } from '../help/FinalActs'
import { actionPage } from './action-page'
import css from './HistoryPage.module.css'
import { WholeRecord } from './WholeRecord'
import { useHistory, useUndo } from './use-history'

/** What was done since the register was unlocked, newest first, each with the way back. */
export function HistoryPage() {
  const about = new URLSearchParams(useSearch()).get('about')
  return about === null ? <RecentChanges /> : <RecordOfOne key={about} about={about} />
}

/** What was done with one thing, for whoever comes from its story. */
function RecordOfOne({ about }: { readonly about: string }) {
  return (
    <>
      <PageHead
        title="What was done, and by whom"
        crumb={[
          { label: 'Settings', href: '/settings' },
          { label: 'Recent changes', href: '/settings/history' },
          { label: 'One record' },
        ]}
        lead="Every act on this record since it was made. The record names facts and never says what was in them."
        actions={
          <Button variant="default" onClick={() => window.history.back()}>
            Back
          </Button>
        }
      />
      <div className={css.column}>
        <WholeRecord about={about} />
      </div>
    </>
  )
}

function RecentChanges() {
  const { data: changes } = useHistory()
  return (
    <>
      <PageHead
        title="Recent changes"
        crumb={[{ label: 'Settings', href: '/settings' }, { label: 'Recent changes' }]}
        lead="What was done since you unlocked can be taken back until you lock. Below it, the whole record: what was done, by whom."
      />
      <div className={css.column}>
        <Sheet padded={false}>
          {!changes && <Loading />}
          {changes?.length === 0 && (
            <Empty
              title="Nothing was changed yet"
              say="What you add or change is listed here, so that a slip can be taken back."
            />
          )}
          {changes?.map((change) => (
            <ChangeRow key={change.token} change={change} />
          ))}
        </Sheet>
        <FinalActs />
        <WholeRecord />
      </div>
    </>
  )
}

function ChangeRow({ change }: { readonly change: UndoableChange }) {
  const undo = useUndo()
  const words = actionWords(change.action)
  const page = actionPage(change)
  return (
    <SheetRow>
      <div className={css.row}>
        <time className={css.when} dateTime={change.at}>
          {ukDateTime(change.at)}
        </time>
        <span className={css.what}>
          {page === undefined || change.undone ? (
            words
          ) : (
            <Anchor component={Link} href={page} inherit underline="hover">
              {words}
            </Anchor>
          )}
        </span>
        {change.undone && <span className={css.note}>Taken back</span>}
        {!change.undone && change.blockedBy !== undefined && (
          <span className={css.note}>Undo the later change first</span>
        )}
        {!change.undone && change.blockedBy === undefined && (
          <Button
            variant="subtle"
            size="compact-md"
            aria-label={`Undo: ${words}, ${ukDateTime(change.at)}`}
            loading={undo.isPending}
            onClick={() => undo.mutate({ token: change.token })}
          >
            Undo
          </Button>
        )}
      </div>
    </SheetRow>
  )
}

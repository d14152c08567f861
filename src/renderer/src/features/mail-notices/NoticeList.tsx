import { Button, VisuallyHidden } from '@mantine/core'
import type { ComponentType } from 'react'
import { factAt } from '@core/documents/changed-facts'
import { freshId } from '@core/documents/set-fact'
import { mostNotices } from '@core/documents/templates/mail-notice/facts'
import { AnswerRow } from '../documents/AnswerRow'
import type { QuestionsProps } from '../documents/DocumentEditor'
import documentsCss from '../documents/documents.module.css'
import { useFactForm } from '../documents/fact-form'
import { WhoWeAreRow } from '../documents/WhoWeAreRow'
import css from './mail-notices.module.css'

type NoticeListProps = QuestionsProps & {
  /** What the button says that adds one. */
  readonly add: string
  readonly fresh: (id: string) => { readonly id: string }
  readonly Fields: ComponentType<{ readonly fact: string }>
}

/** The answers of one notice for each audience; audiences can be added and taken out. */
export function NoticeList({ organisation, open, onOpen, add, fresh, Fields }: NoticeListProps) {
  const { facts, set, goTo } = useFactForm()
  const notices = noticesOf(facts)
  const addOne = () => {
    set('notices', [...notices, fresh(freshId('notice', notices))])
    goTo(`notices.${notices.length}.audience`)
  }
  const takeOut = (id: string) => {
    set(
      'notices',
      notices.filter((notice) => notice.id !== id),
    )
    onOpen('')
  }
  return (
    <div className={documentsCss.facts}>
      <VisuallyHidden component="h2">Your answers</VisuallyHidden>
      <WhoWeAreRow organisation={organisation} open={open} onOpen={onOpen} />
      {notices.map(({ id, audience, why }, index) => (
        <AnswerRow
          key={id}
          title={audience.trim() || 'For somebody without a name'}
          summary={why.trim()}
          paths={[`notices.${index}`]}
          open={open}
          onOpen={onOpen}
        >
          <Fields fact={`notices.${index}`} />
          <Button className={css.out} variant="subtle" color="red" size="compact-sm" onClick={() => takeOut(id)}>
            Take it out
          </Button>
        </AnswerRow>
      ))}
      <div className={documentsCss.addGroup} data-fact="notices">
        {notices.length < mostNotices && (
          <Button variant="subtle" size="compact-md" onClick={addOne}>
            {add}
          </Button>
        )}
      </div>
    </div>
  )
}

type Line = { readonly id: string; readonly audience: string; readonly why: string }

function noticesOf(facts: unknown): readonly Line[] {
  const notices = factAt(facts, 'notices')
  return Array.isArray(notices) ? notices : []
}

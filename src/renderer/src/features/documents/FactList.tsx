import { Button, VisuallyHidden } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { freshId } from '@core/documents/set-fact'
import { newCategory } from '@core/documents/templates/privacy-policy/starter/blank'
import type { Organisation } from '@core/organisation/organisation'
import { AnswerRow } from './AnswerRow'
import { CategoryFields } from './CategoryFields'
import { counted } from './document-words'
import { factSections } from './fact-sections'
import { usePolicyForm } from './policy-form'
import css from './documents.module.css'
import { WhoWeAreRow } from './WhoWeAreRow'

type FactListProps = {
  readonly organisation: Organisation
  readonly open: string
  readonly onOpen: (fact: string) => void
}

/** All answers, section by section: one open at a time, each with its state and one line of what it says. */
export function FactList({ organisation, open, onOpen }: FactListProps) {
  const { facts, set, goTo } = usePolicyForm()
  const folding = { open, onOpen }
  const addGroup = () => {
    const category = newCategory({ id: freshId('group', facts.categories) })
    set('categories', [...facts.categories, category])
    goTo(`categories.${facts.categories.length}.title`)
  }
  return (
    <div className={css.facts}>
      <VisuallyHidden component="h2">Your answers</VisuallyHidden>
      <WhoWeAreRow organisation={organisation} {...folding} />
      {facts.categories.map((category, index) => {
        const path = `categories.${index}`
        return (
          <AnswerRow
            key={category.id}
            title={category.title.trim() || 'A group without a name'}
            summary={category.included ? counted(category.uses.length, 'use') : 'Not in the policy'}
            paths={[path]}
            isOut={!category.included}
            {...folding}
          >
            <CategoryFields category={category} fact={path} {...folding} />
          </AnswerRow>
        )
      })}
      <div className={css.addGroup} data-fact="categories">
        <Button variant="subtle" size="compact-md" onClick={addGroup}>
          Add a group of people
        </Button>
      </div>
      {factSections.map(({ title, summary, paths, Fields }) => (
        <AnswerRow key={title} title={title} summary={summary(facts)} paths={paths} {...folding}>
          <Fields {...folding} />
        </AnswerRow>
      ))}
      <div className={css.always}>
        <IconCircleCheck size={18} stroke={1.75} aria-hidden="true" />
        <div>
          <p className={css.rowTitle}>Rights, requests and complaints</p>
          <p className={css.quiet}>Always included</p>
        </div>
      </div>
    </div>
  )
}

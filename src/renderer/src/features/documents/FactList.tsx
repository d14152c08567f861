import { Anchor, Button, VisuallyHidden } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { freshId } from '@core/documents/set-fact'
import { newCategory } from '@core/documents/templates/privacy-policy/starter/blank'
import type { Organisation } from '@core/organisation/organisation'
import { CategoryFields } from './CategoryFields'
import { counted } from './document-words'
import { factSections } from './fact-sections'
import { FoldingRow } from './FoldingRow'
import { usePolicyForm } from './policy-form'
import css from './documents.module.css'
import { WhoWeAreFacts } from './WhoWeAreFacts'

type FactListProps = {
  readonly organisation: Organisation
  readonly open: string
  readonly onOpen: (fact: string) => void
}

/** All answers, section by section: one open at a time, each with its state and one line of what it says. */
export function FactList({ organisation, open, onOpen }: FactListProps) {
  const { facts, gaps, set, goTo } = usePolicyForm()
  const gapOf = (paths: readonly string[]) => gaps.find(({ fact }) => paths.some((path) => isIn(fact, path)))
  const row = (title: string, summary: string, paths: readonly string[], out = false) => {
    const gap = gapOf(paths)
    const isOpen = paths.some((path) => isIn(open, path))
    return {
      title,
      summary: gap && !isOpen ? gap.say : summary,
      state: out ? ('out' as const) : gap ? ('asks' as const) : ('done' as const),
      level: 3 as const,
      open: isOpen,
      onToggle: (opened: boolean) => onOpen(opened ? (paths[0] ?? '') : ''),
      action: gap && !isOpen && <Answer onClick={() => goTo(gap.fact)} of={title} />,
    }
  }
  const addGroup = () => {
    const category = newCategory({ id: freshId('group', facts.categories) })
    set('categories', [...facts.categories, category])
    goTo(`categories.${facts.categories.length}.title`)
  }
  return (
    <div className={css.facts}>
      <VisuallyHidden component="h2">Your answers</VisuallyHidden>
      <FoldingRow
        {...row('Who we are', [organisation.name, organisation.privacyLeadName].filter(Boolean).join(', '), [
          'organisation',
        ])}
      >
        <WhoWeAreFacts organisation={organisation} />
      </FoldingRow>
      {facts.categories.map((category, index) => {
        const path = `categories.${index}`
        const summary = category.included ? counted(category.uses.length, 'use') : 'Not in the policy'
        return (
          <FoldingRow
            key={category.id}
            {...row(category.title.trim() || 'A group without a name', summary, [path], !category.included)}
          >
            <CategoryFields category={category} fact={path} open={open} onOpen={onOpen} />
          </FoldingRow>
        )
      })}
      <div className={css.addGroup} data-fact="categories">
        <Button variant="subtle" size="compact-md" onClick={addGroup}>
          Add a group of people
        </Button>
      </div>
      {factSections.map(({ title, summary, paths, Fields }) => (
        <FoldingRow key={title} {...row(title, summary(facts), paths)}>
          <Fields open={open} onOpen={onOpen} />
        </FoldingRow>
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

function Answer({ onClick, of }: { readonly onClick: () => void; readonly of: string }) {
  return (
    <Anchor component="button" type="button" fz={13.5} onClick={onClick} aria-label={`Answer: ${of}`}>
      Answer
    </Anchor>
  )
}

function isIn(fact: string, path: string): boolean {
  return fact === path || fact.startsWith(`${path}.`)
}

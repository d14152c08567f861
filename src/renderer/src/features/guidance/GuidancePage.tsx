import { flows } from '@core/flows/trees/index'
import { Button, Text } from '@mantine/core'
import { Link } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { flowAddress } from './flow-address'
import css from './guidance.module.css'
import { RuleLibrary } from './RuleLibrary'

const cards = [
  {
    title: 'The first hour of a breach',
    purpose: 'What to do, in which order, when something went wrong with people’s data. Can be printed and pinned up.',
    verb: 'Read',
    href: '/guidance/first-hour',
  },
  {
    title: 'By when must we answer?',
    purpose: 'Works out the day for a request or a complaint, with bank holidays and pauses, and shows how.',
    verb: 'Work it out',
    href: '/guidance/calculator',
  },
] as const

/** The guides, and the library of every rule the program works with. */
export function GuidancePage() {
  const guides = flows.map(({ id, title, purpose }) => ({ title, purpose, verb: 'Start', href: flowAddress(id) }))
  return (
    <>
      <PageHead
        title="Guidance"
        lead="Questions that lead to an answer, and the rules behind every answer. None of it is legal advice."
      />
      <div className={css.page}>
        <Sheet title="Guides">
          {[...guides, ...cards].map(({ title, purpose, verb, href }) => (
            <SheetRow key={href}>
              <div className={css.guide}>
                <div>
                  <h3 className={css.small}>{title}</h3>
                  <Text c="dimmed">{purpose}</Text>
                </div>
                <Button variant="default" component={Link} href={href} aria-label={`${verb}: ${title}`}>
                  {verb}
                </Button>
              </div>
            </SheetRow>
          ))}
        </Sheet>
        <RuleLibrary />
      </div>
    </>
  )
}

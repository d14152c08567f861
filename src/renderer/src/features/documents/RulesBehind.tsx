import type { RuleDifference } from '@core/documents/document-state'
import { PaperWords } from '../../ui/PaperWords'
import css from './documents.module.css'

type RulesBehindProps = { readonly title: string; readonly rules: readonly RuleDifference[] }

/** How the rules behind a document read now, word by word beside what they said when it was made. */
export function RulesBehind({ title, rules }: RulesBehindProps) {
  return (
    <section aria-label={`Rules behind: ${title}`} className={css.rulesBehind}>
      <p className={css.quiet}>
        {rules.length === 1 ? 'The rule behind it, as it reads now: ' : 'The rules behind it, as they read now: '}
        <PaperWords words={[{ text: 'struck out', change: 'removed' }]} /> goes,{' '}
        <PaperWords words={[{ text: 'underlined', change: 'added' }]} /> is new.
      </p>
      <dl>
        {rules.map(({ id, cite, words }) => (
          <div key={id}>
            <dt className={css.rowTitle}>{cite}</dt>
            <dd>
              <PaperWords words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

import { checkedWords } from '@core/law/law-line'
import { rule, type RuleId } from '@core/law/rules'
import { sources } from '@core/law/sources'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Text } from '@mantine/core'
import { useOpenLink } from '../../app/use-open-link'
import css from './guidance.module.css'

/** One rule of the library: its name, its words, how far it was checked, since when it applies, and its official pages. */
export function RuleEntry({ id }: { readonly id: RuleId }) {
  const { cite, say, note, inForceFrom, disabled, sources: pages } = rule(id)
  const openLink = useOpenLink()
  const checked = checkedWords(id)
  const state = checked === '' ? 'Our own rule, not a law' : checked.charAt(0).toUpperCase() + checked.slice(1)
  return (
    <article className={css.rule}>
      <h3 className={css.small}>{cite}</h3>
      <Text>{say}</Text>
      <Text fz={13.5} c="dimmed">
        {[disabled ? 'Switched off' : '', state, sinceWords(inForceFrom)].filter(Boolean).join('. ')}. {note}
      </Text>
      {pages.length > 0 && (
        <ul className={css.pages}>
          {pages.map((page) => (
            <li key={page}>
              <Anchor
                component="button"
                type="button"
                fz={13.5}
                className={css.link}
                onClick={() => openLink(sources[page].url)}
              >
                {sources[page].title}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}

function sinceWords(inForceFrom: string): string {
  if (inForceFrom === '') return ''
  if (inForceFrom === 'current guidance') return 'Current guidance'
  return `In force: ${/^\d{4}-\d{2}-\d{2}$/u.test(inForceFrom) ? dayMonthYear(inForceFrom) : inForceFrom}`
}

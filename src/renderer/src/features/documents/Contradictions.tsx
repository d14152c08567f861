import { Anchor } from '@mantine/core'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './documents.module.css'
import { useContradictions } from './use-versions'

/** Where documents people can read now say different things; nothing while they agree. */
export function Contradictions() {
  const { data: found } = useContradictions()
  if (!found || found.length === 0) return null
  return (
    <Wash tone="amber" icon={IconArrowsSplit2} title="These documents contradict each other">
      <ul className={css.contradictions}>
        {found.map(({ id, title, says, rules }) => (
          <li key={id}>
            <p className={css.rowTitle}>{title}</p>
            <ul>
              {says.map(({ document, words, href }) => (
                <li key={document}>
                  <Anchor component={Link} href={href}>
                    {document}
                  </Anchor>
                  {`: ${words}`}
                </li>
              ))}
            </ul>
            <LawLine rules={rules} />
          </li>
        ))}
      </ul>
    </Wash>
  )
}

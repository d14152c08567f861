import type { RuleId } from '@core/law/rules'
import { usesOf, type Use } from '@core/library/uses'
import { Anchor, Text } from '@mantine/core'
import { Link } from 'wouter'
import { Sheet } from '../../ui/Sheet'
import css from './library.module.css'

const groups: readonly { readonly kind: Use['kind']; readonly title: string }[] = [
  { kind: 'article', title: 'Explained in' },
  { kind: 'guide', title: 'Asked or answered in' },
  { kind: 'document', title: 'Behind these documents' },
  { kind: 'request', title: 'Behind these requests' },
]

/** Which guides, with the answers that rest on it, documents, kinds of request and articles use a rule. */
export function RuleUses({ id }: { readonly id: RuleId }) {
  const uses = usesOf(id)
  return (
    <Sheet title="Used by">
      <div className={css.uses}>
        {uses.length === 0 && (
          <Text c="dimmed">No guide or document names it. It stands behind the program itself.</Text>
        )}
        {groups.map(({ kind, title }) => (
          <Group key={kind} title={title} uses={uses.filter((use) => use.kind === kind)} />
        ))}
      </div>
    </Sheet>
  )
}

function Group({ title, uses }: { readonly title: string; readonly uses: readonly Use[] }) {
  if (uses.length === 0) return null
  return (
    <section>
      <Text fz={13.5} c="dimmed" component="h3">
        {title}
      </Text>
      <ul>
        {uses.map((use) => (
          <li key={use.title} className={css.use}>
            {use.href === undefined ? (
              <span>{use.title}</span>
            ) : (
              <Anchor component={Link} href={use.href}>
                {use.title}
              </Anchor>
            )}
            {use.ends.length > 0 && (
              <Text fz={13.5} c="dimmed">
                Can end in: {use.ends.join('; ')}
              </Text>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

import { outcomeLabel } from '@core/requests/event-words'
import { kindOf } from '@core/requests/kinds/index'
import type { RelatedCase } from '@core/requests/related-case'
import type { Request } from '@core/requests/request'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor, Button } from '@mantine/core'
import { Link } from 'wouter'
import { Sheet, SheetRow } from '../../ui/Sheet'
import css from './requests.module.css'
import { useRelate, useRelated, useUnrelate } from './use-related'

/** Cases that belong together, seen from each of them; and others of the same contact, to be linked with one press. */
export function RelatedCases({ request, onLink }: { readonly request: Request; readonly onLink: () => void }) {
  const { data: cases } = useRelated(request.id)
  const relate = useRelate(request.id)
  const unrelate = useUnrelate(request.id)
  if (!cases || cases.length === 0) return null
  return (
    <Sheet
      title="Related cases"
      padded={false}
      actions={
        <Button variant="default" onClick={onLink}>
          Link another
        </Button>
      }
    >
      {cases.map((one) => (
        <SheetRow key={one.id}>
          <div className={css.relatedRow}>
            <div>
              <Anchor component={Link} href={`/requests/${one.id}`} className={css.name} underline="hover">
                {`${one.reference}, ${kindOf(one.kind).title.toLowerCase()}`}
              </Anchor>
              <span className={css.second}>
                <bdi>{one.name}</bdi>
                {`, received ${dayMonthYear(one.receivedOn)}, ${stateWords(one)}`}
              </span>
            </div>
            <Button
              variant={one.isLinked ? 'subtle' : 'default'}
              size="compact-md"
              aria-label={`${one.isLinked ? 'Take the link away' : 'Link'}: ${one.reference}`}
              onClick={() => (one.isLinked ? unrelate : relate).mutate(one.id)}
            >
              {one.isLinked ? 'Take the link away' : 'Link'}
            </Button>
          </div>
        </SheetRow>
      ))}
    </Sheet>
  )
}

function stateWords({ kind, status, outcome }: RelatedCase): string {
  return status === 'open' ? 'open' : `closed: ${outcomeLabel(kind, outcome).toLowerCase()}`
}

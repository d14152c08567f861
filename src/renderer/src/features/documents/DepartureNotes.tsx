import { departures } from '@core/documents/departures'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from './documents.module.css'

/** What older documents of this kind say that no longer holds, and what holds today. */
export function DepartureNotes({ templateId }: { readonly templateId: string }) {
  const known = departures[templateId] ?? []
  if (known.length === 0) return null
  return (
    <Wash tone="sunken" title="Where older documents differ from the law today">
      <dl className={css.departures}>
        {known.map(({ often, today, rules }) => (
          <div key={often}>
            <dt>
              <b>Often written:</b> {often}
            </dt>
            <dd>
              <b>Today:</b> {today} <LawLine rules={[...rules]} />
            </dd>
          </div>
        ))}
      </dl>
    </Wash>
  )
}

import { useMemo } from 'react'
import type { Block } from '@core/documents/block'
import { changeLegend } from '@core/documents/difference/legend'
import type { RuleDifference } from '@core/documents/document-state'
import { ExportMenu } from '../../ui/ExportMenu'
import { PaperPage } from '../../ui/PaperPage'
import { counted } from './document-words'
import { RulesBehind } from './RulesBehind'
import css from './documents.module.css'

type WhatChangedProps = {
  readonly title: string
  readonly templateId: string
  /** The version people can read. */
  readonly seq: number
  readonly difference: readonly Block[]
  readonly count: number
  /** The rules behind it that read differently now; none where its own words alone changed. */
  readonly rules: readonly RuleDifference[]
}

/** What the next version would change, word by word; it can be printed for whoever has to agree. */
export function WhatChanged({ title, templateId, seq, difference, count, rules }: WhatChangedProps) {
  const blocks = useMemo(() => [...changeLegend(title, seq), ...difference], [title, seq, difference])
  return (
    <>
      {rules.length > 0 && <RulesBehind title={title} rules={rules} />}
      {count === 0 ? (
        <p className={css.quiet}>
          {rules.length > 0
            ? 'The words of the document stay as they are: read whether they still fit. A new version gets a new date and a new review.'
            : 'The words stay as they are. A new version gets a new date and a new review.'}
        </p>
      ) : (
        <Places {...{ title, templateId, blocks, count }} />
      )}
    </>
  )
}

type PlacesProps = Pick<WhatChangedProps, 'title' | 'templateId' | 'count'> & { readonly blocks: readonly Block[] }

function Places({ title, templateId, blocks, count }: PlacesProps) {
  return (
    <section aria-label={`What changes in: ${title}`}>
      <div className={css.versionActs}>
        <p className={css.quiet}>{`${counted(count, 'place')} would read differently.`}</p>
        <ExportMenu
          label="Print or save"
          title={`${title}: what changes`}
          name={`${templateId}-what-changes`}
          blocks={blocks}
          about={{ action: 'documents.export', subject: templateId }}
        />
      </div>
      <PaperPage blocks={blocks} label={`What changes in: ${title}`} />
    </section>
  )
}

import { useMemo } from 'react'
import type { Block } from '@core/documents/block'
import { changeLegend } from '@core/documents/difference/legend'
import { ExportMenu } from '../../ui/ExportMenu'
import { PaperPage } from '../../ui/PaperPage'
import { counted } from './document-words'
import css from './documents.module.css'

type WhatChangedProps = {
  readonly title: string
  readonly templateId: string
  /** The version people can read. */
  readonly seq: number
  readonly difference: readonly Block[]
  readonly count: number
}

/** What the next version would change, word by word; it can be printed for whoever has to agree. */
export function WhatChanged({ title, templateId, seq, difference, count }: WhatChangedProps) {
  const blocks = useMemo(() => [...changeLegend(title, seq), ...difference], [title, seq, difference])
  if (count === 0)
    return <p className={css.quiet}>The words stay as they are. A new version gets a new date and a new review.</p>
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

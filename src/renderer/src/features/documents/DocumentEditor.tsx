import { SegmentedControl } from '@mantine/core'
import { useState, type ComponentType } from 'react'
import type { DocumentFacts, DocumentVersion } from '@core/documents/document-version'
import type { Template } from '@core/documents/template'
import type { Organisation } from '@core/organisation/organisation'
import { DepartureNotes } from './DepartureNotes'
import { DocumentHead, type DocumentActs } from './DocumentHead'
import { FactFormProvider } from './fact-form'
import { sectionsOf, type OwnParagraph } from '@core/documents/own-paragraph'
import { MissingWash } from './MissingWash'
import css from './policy-editor.module.css'
import { OwnParagraphs } from './OwnParagraphs'
import { PlainEnglishNote } from './PlainEnglishNote'
import { PreviewPane } from './PreviewPane'
import { StaleWash } from './StaleWash'
import { useDocumentFacts } from './use-document-facts'
import { useDocumentPage } from './use-document-page'
import { useFocusOnFact } from './use-focus-on-fact'
import { useDocumentNow } from './use-versions'
import { VersionList } from './VersionList'
import { WhatChangedDialog } from './WhatChangedDialog'

/** What the questions of a document get: whose it is, which answer is open, and the way to open another. */
export type QuestionsProps = {
  readonly organisation: Organisation
  readonly open: string
  readonly onOpen: (fact: string) => void
}

/** A document as it is edited: its template, and what stands beside the page it makes. */
export type EditedDocumentProps = {
  readonly template: Template
  readonly Questions: ComponentType<QuestionsProps>
  /** More ways for it to leave than a file, beside Export. */
  readonly Acts?: ComponentType<DocumentActs>
}

type DocumentEditorProps = EditedDocumentProps & {
  readonly first: DocumentFacts
  readonly savedAt: string | null
  readonly organisation: Organisation
  readonly current: DocumentVersion | undefined
  readonly latestSeq: number
  readonly own: readonly OwnParagraph[]
}

/** Answers left, the page they make right; in a narrow window one at a time. */
export function DocumentEditor(props: DocumentEditorProps) {
  const { template, Questions, organisation, current, latestSeq } = props
  const { facts, faults, set, savedAt } = useDocumentFacts(template, props.first, props.savedAt)
  const own = useDocumentNow(template.id).data?.own ?? props.own
  const { blocks, gaps, changes, approved, compared } = useDocumentPage({ template, facts, organisation, current, own })
  const { root, open, onOpen, goTo } = useFocusOnFact()
  const [activeFact, setActiveFact] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState(false)
  const [side, setSide] = useState('facts')
  const [comparing, setComparing] = useState(false)
  const form = {
    facts,
    gaps,
    faults,
    left,
    set,
    goTo: (fact: string) => {
      setSide('facts')
      goTo(fact)
    },
    showGaps: refused,
    enter: setActiveFact,
    leave: (path: string) => setLeft((before) => new Set(before).add(path)),
  }
  return (
    <FactFormProvider value={form}>
      <div className={css.editor}>
        <DocumentHead
          {...{ template, facts, blocks, savedAt, current, latestSeq, approved, organisation }}
          Acts={props.Acts}
          onRefused={() => setRefused(true)}
        />
        <SegmentedControl
          className={css.switch}
          aria-label="What to show"
          value={side}
          onChange={setSide}
          data={[
            { value: 'facts', label: 'Answers' },
            { value: 'page', label: 'The page' },
          ]}
        />
        <div className={css.two} data-side={side} ref={root}>
          <div className={css.left}>
            {refused && gaps.length > 0 && <MissingWash />}
            {current && changes.length > 0 && (
              <StaleWash seq={current.seq} changes={changes} onShow={form.goTo} onCompare={() => setComparing(true)} />
            )}
            <Questions organisation={organisation} open={open} onOpen={onOpen} />
            <DepartureNotes templateId={template.id} />
            <OwnParagraphs templateId={template.id} own={own} sections={sectionsOf(blocks)} />
            <PlainEnglishNote blocks={blocks} />
            <VersionList template={template} />
          </div>
          <PreviewPane
            title={template.title}
            blocks={blocks}
            marked={changes.map(({ fact }) => fact)}
            activeFact={activeFact}
          />
        </div>
      </div>
      {current && (
        <WhatChangedDialog opened={comparing} onClose={() => setComparing(false)} current={current} now={compared} />
      )}
    </FactFormProvider>
  )
}

import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { DocumentVersion } from '@core/documents/document-version'
import type { PrivacyPolicyFacts } from '@core/documents/templates/privacy-policy/facts'
import type { Organisation } from '@core/organisation/organisation'
import { FactList } from './FactList'
import { MissingWash } from './MissingWash'
import { PolicyFormProvider } from './policy-form'
import { PolicyHead } from './PolicyHead'
import css from './policy-editor.module.css'
import { PreviewPane } from './PreviewPane'
import { StaleWash } from './StaleWash'
import { useFocusOnFact } from './use-focus-on-fact'
import { usePolicyDocument } from './use-policy-document'
import { usePolicyFacts } from './use-policy-facts'
import { VersionList } from './VersionList'

type PolicyEditorProps = {
  readonly first: PrivacyPolicyFacts
  readonly savedAt: string | null
  readonly organisation: Organisation
  readonly current: DocumentVersion | undefined
  readonly latestSeq: number
}

/** Answers left, the page they make right; in a narrow window one at a time. */
export function PolicyEditor({ first, savedAt: firstSavedAt, organisation, current, latestSeq }: PolicyEditorProps) {
  const { facts, faults, set, savedAt } = usePolicyFacts(first, firstSavedAt)
  const { blocks, gaps, changes, approved } = usePolicyDocument({ facts, organisation, current })
  const { root, open, onOpen, goTo } = useFocusOnFact()
  const [activeFact, setActiveFact] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [refused, setRefused] = useState(false)
  const [side, setSide] = useState('facts')
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
    <PolicyFormProvider value={form}>
      <div className={css.editor}>
        <PolicyHead {...{ facts, blocks, savedAt, current, latestSeq, approved }} onRefused={() => setRefused(true)} />
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
            {current && changes.length > 0 && <StaleWash seq={current.seq} changes={changes} onShow={form.goTo} />}
            <FactList organisation={organisation} open={open} onOpen={onOpen} />
            <VersionList />
          </div>
          <PreviewPane blocks={blocks} marked={changes.map(({ fact }) => fact)} activeFact={activeFact} />
        </div>
      </div>
    </PolicyFormProvider>
  )
}

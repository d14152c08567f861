import { Anchor } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { OwnFinding } from '@core/documents/check-own/finding'
import { LawLine } from '../../ui/LawLine'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { counted } from './document-words'
import css from './documents.module.css'

type OwnFindingsProps = {
  readonly name: string
  readonly words: number
  readonly findings: readonly OwnFinding[]
}

/** What was found in a document: the law first, then the facts, each with its sentence and what is true now. */
export function OwnFindings({ name, words, findings }: OwnFindingsProps) {
  const parts = [
    { title: 'Out of date in law', found: findings.filter(({ kind }) => kind === 'law') },
    { title: 'Not what your record says', found: findings.filter(({ kind }) => kind === 'fact') },
  ]
  return (
    <div className={css.gallery}>
      <output className={css.quiet}>
        {`${name}: ${counted(words, 'word')} read, ${counted(findings.length, 'finding')}.`}
      </output>
      {findings.length === 0 && (
        <Wash tone="pine" icon={IconCircleCheck} title="Nothing that is looked for stands in it">
          <p>
            This looks for what often is out of date; it does not read like a lawyer. What is missing from a document it
            cannot see.
          </p>
        </Wash>
      )}
      {parts.map(
        ({ title, found }) =>
          found.length > 0 && (
            <Sheet key={title} title={title}>
              {found.map((finding, index) => (
                <SheetRow key={`${finding.id} ${index}`}>
                  <h3 className={css.rowTitle}>{finding.title}</h3>
                  {finding.sentence !== '' && <blockquote className={css.found}>{finding.sentence}</blockquote>}
                  <p>{finding.say}</p>
                  <LawLine rules={finding.rules} />
                </SheetRow>
              ))}
            </Sheet>
          ),
      )}
      <p className={css.quiet}>
        {'Not legal advice. A document made here stays in step by itself: '}
        <Anchor component={Link} href="/documents" inherit>
          see the documents
        </Anchor>
        .
      </p>
    </div>
  )
}

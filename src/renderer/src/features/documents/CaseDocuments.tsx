import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import type { DocumentSummary } from '@core/documents/document-version'
import { ukDateTime } from '@core/time/instant'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { StateWord } from '../../ui/StateWord'
import { casePage, statusWords } from './document-words'
import css from './documents.module.css'
import { useCaseDocuments } from './use-documents'

/** What was saved with a request, a breach or a decision; nothing is shown before there is something. */
export function CaseDocuments() {
  const saved = useCaseDocuments().data?.filter(({ about }) => about !== '') ?? []
  if (saved.length === 0) return null
  return (
    <Sheet title="Saved with a case">
      {saved.map((document) => (
        <SheetRow key={document.id}>
          <CaseDocument document={document} />
        </SheetRow>
      ))}
    </Sheet>
  )
}

function CaseDocument({
  document: { templateId, about, title, savedAt, status },
}: {
  readonly document: DocumentSummary
}) {
  const page = casePage(templateId, about)
  return (
    <div className={css.galleryRow}>
      <div className={css.grow}>
        {page ? (
          <Anchor component={Link} href={page} className={css.rowTitle}>
            {title}
          </Anchor>
        ) : (
          <span className={css.rowTitle}>{title}</span>
        )}
        <p className={css.quiet}>{`Saved ${ukDateTime(savedAt)}`}</p>
      </div>
      {status === 'superseded' && <StateWord {...statusWords.superseded} />}
    </div>
  )
}

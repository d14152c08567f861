import { Anchor, Modal } from '@mantine/core'
import { useState } from 'react'
import type { DocumentSummary } from '@core/documents/document-version'
import type { Template } from '@core/documents/template'
import { dayMonthYear } from '@core/time/format-date'
import { ukDateTime } from '@core/time/instant'
import { ExportMenu } from '../../ui/ExportMenu'
import { Loading } from '../../ui/Loading'
import { PaperPage } from '../../ui/PaperPage'
import { StateWord } from '../../ui/StateWord'
import { inSentence, statusWords } from './document-words'
import css from './documents.module.css'
import { OldDocuments } from './OldDocuments'
import { useVersion, useVersions } from './use-documents'
import { useOldDocuments } from './use-old-documents'

/** The saved versions, the latest first, and those from before Steward. Each can be read and exported as it was; none can be changed. */
export function VersionList({ template }: { readonly template: Template }) {
  const versions = useVersions(template.id).data
  const old = useOldDocuments(template.id).data
  const [shown, setShown] = useState<DocumentSummary>()
  if (!versions || !old) return null
  return (
    <section className={css.versions} aria-labelledby="document-versions">
      <h2 id="document-versions">Versions</h2>
      {versions.length === 0 && <p className={css.quiet}>None is saved yet.</p>}
      <ul>
        {versions.map((version) => (
          <li key={version.id} className={css.version}>
            <Anchor component="button" type="button" onClick={() => setShown(version)}>
              {`Version ${version.seq}`}
            </Anchor>
            <span className={css.quiet}>{dates(version)}</span>
            <StateWord {...statusWords[version.status]} />
          </li>
        ))}
      </ul>
      <OldDocuments templateId={template.id} old={old} />
      <Modal
        opened={shown !== undefined}
        onClose={() => setShown(undefined)}
        title={shown ? `Version ${shown.seq}: ${statusWords[shown.status].word}` : ''}
        size={860}
      >
        {shown && <OldVersion id={shown.id} />}
      </Modal>
    </section>
  )
}

function OldVersion({ id }: { readonly id: string }) {
  const { data: version } = useVersion(id)
  if (!version) return <Loading />
  const { templateId, title, seq, blocks } = version
  return (
    <>
      <div className={css.versionActs}>
        <ExportMenu
          title={title}
          name={`${templateId}-version-${seq}`}
          blocks={blocks}
          about={{ action: 'documents.export', subject: id }}
        />
      </div>
      <PaperPage blocks={blocks} label={`Version ${seq} of the ${inSentence(title)}`} />
    </>
  )
}

function dates({ approvedOn, savedAt }: DocumentSummary): string {
  return approvedOn ? `Approved ${dayMonthYear(approvedOn)}` : `Saved ${ukDateTime(savedAt)}`
}

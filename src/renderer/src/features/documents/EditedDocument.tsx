import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { documentFacts } from '@core/documents/document-version'
import { useOrganisation } from '../../app/use-organisation'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { DocumentEditor, type EditedDocumentProps } from './DocumentEditor'
import { inSentence } from './document-words'
import { useDocumentNow } from './use-versions'
import { useDraft, useGalleryStates, useVersion } from './use-documents'

/** A document with answers of its own: brings what is known of it, then its editor. */
export function EditedDocument(props: EditedDocumentProps) {
  const { template } = props
  const organisation = useOrganisation()
  const draft = useDraft(template.id)
  const state = useGalleryStates().data?.find(({ templateId }) => templateId === template.id)
  const current = useVersion(state?.current?.id)
  const now = useDocumentNow(template.id)
  const crumb = [{ label: 'Documents', href: '/documents' }, { label: template.title }]
  if (organisation.data === null) {
    return (
      <>
        <PageHead crumb={crumb} title={template.title} />
        <Empty
          title={`Your ${inSentence(template.title)} starts with you`}
          say="Tell Steward who your organisation is. Then most of it is written already."
          action={
            <Button component={Link} href="/settings/organisation">
              Describe your organisation
            </Button>
          }
        />
      </>
    )
  }
  // Facts that no longer fit are never shown half: the register proposes a first draft instead.
  const facts = template.facts.safeParse(draft.data?.facts)
  if (!organisation.data || !draft.data || !facts.success || !state || !now.data || (state.current && !current.data)) {
    return (
      <>
        <PageHead crumb={crumb} title={template.title} />
        <Loading rows={6} />
      </>
    )
  }
  return (
    <DocumentEditor
      {...props}
      first={documentFacts.parse(facts.data)}
      savedAt={draft.data.savedAt}
      organisation={organisation.data}
      current={state.current ? current.data : undefined}
      latestSeq={state.latest?.seq ?? 0}
      own={now.data.own}
    />
  )
}

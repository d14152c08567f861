import { useParams } from 'wouter'
import { findTemplate } from '@core/documents/find-template'
import { isKeptInVersions } from '@core/documents/kept-in-versions'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { ReadyDocument } from './ReadyDocument'
import { useDocumentNow } from './use-versions'

/** A document that is made from what is true now: read it, approve it, and print or save it. */
export function ReadyDocumentPage() {
  const { templateId } = useParams<{ templateId: string }>()
  const template = findTemplate(templateId)
  const isKept = template !== undefined && isKeptInVersions(template)
  const now = useDocumentNow(templateId, isKept)
  const crumb = [{ label: 'Documents', href: '/documents' }]
  if (!isKept) {
    return (
      <>
        <PageHead title="There is no such document" crumb={crumb} />
        <Empty title="Nothing is lost." say="Documents has every document there is." />
      </>
    )
  }
  if (!now.data) {
    return (
      <>
        <PageHead title={template.title} crumb={[...crumb, { label: template.title }]} lead={template.purpose} />
        <Loading rows={6} />
      </>
    )
  }
  return <ReadyDocument template={template} now={now.data} />
}

import { templates } from '@core/documents/templates/index'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { CaseDocuments } from './CaseDocuments'
import css from './documents.module.css'
import { galleryPages } from './document-words'
import { FromCases } from './FromCases'
import { GalleryRow } from './GalleryRow'
import { useGalleryStates } from './use-documents'

const groups = [
  { title: 'For the people whose information you hold', ids: ['privacy-policy'] },
  { title: 'For complaints', ids: ['complaint-form', 'complaints-procedure', 'complaint-notice-line'] },
  { title: 'For the wall', ids: ['first-hour-card'] },
] as const

/** The documents by what they are for, each with where it stands. */
export function DocumentsPage() {
  const states = useGalleryStates()
  const waiting = states.data?.filter(({ state }) => state !== 'current').length ?? 0
  return (
    <>
      <PageHead title="Documents" lead={leadWords(states.data === undefined ? undefined : waiting)} />
      {states.data ? (
        <div className={css.gallery}>
          {groups.map(({ title, ids }) => (
            <Sheet key={title} title={title}>
              {templates
                .filter(({ id }) => ids.some((listed) => listed === id) && galleryPages[id])
                .map((template) => (
                  <GalleryRow
                    key={template.id}
                    template={template}
                    state={states.data.find(({ templateId }) => templateId === template.id)}
                  />
                ))}
            </Sheet>
          ))}
          <FromCases />
          <CaseDocuments />
        </div>
      ) : (
        <Loading rows={3} />
      )}
    </>
  )
}

function leadWords(waiting: number | undefined): string {
  if (waiting === undefined) return ''
  return waiting === 0
    ? 'Everything you publish is approved and up to date.'
    : 'Made from your answers, so that you write each fact once.'
}

import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { templates } from '@core/documents/templates/index'
import type { Organisation } from '@core/organisation/organisation'
import { galleryPages } from '@core/documents/gallery-pages'
import { useOrganisation } from '../../app/use-organisation'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet } from '../../ui/Sheet'
import { CaseDocuments } from './CaseDocuments'
import css from './documents.module.css'
import { FromCases } from './FromCases'
import { GalleryRow } from './GalleryRow'
import { Contradictions } from './Contradictions'
import { OutOfDateWash } from './OutOfDateWash'
import { useGalleryStates } from './use-documents'

const forPublicBodies = 'For practices and public bodies'

const groups = [
  { title: 'For the people whose information you hold', ids: ['privacy-policy', 'cookie-notice', 'pecr-policy'] },
  { title: 'Under your e-mails', ids: ['email-signature', 'unsubscribe-footer'] },
  {
    title: 'For recorded calls',
    ids: ['call-recording-policy', 'recording-announcement', 'recording-request'],
  },
  { title: 'For complaints', ids: ['complaint-form', 'complaints-procedure', 'complaint-notice-line'] },
  {
    title: forPublicBodies,
    ids: ['public-body-guidance', 'patient-preferences', 'staff-preferences'],
  },
  {
    title: 'To show that you keep to the law',
    ids: ['ropa', 'processor-contracts', 'legitimate-interests', 'dpia-screening', 'self-audit-report'],
  },
  {
    title: 'For the people who work with you',
    ids: ['retention-schedule', 'training-log', 'staff-card'],
  },
  { title: 'For the wall', ids: ['first-hour-card'] },
] as const

/** The documents by what they are for, each with where it stands. */
export function DocumentsPage() {
  const states = useGalleryStates()
  const { data: organisation } = useOrganisation()
  const shown = groups.filter(({ title }) => title !== forPublicBodies || mayBePublic(organisation))
  const waiting =
    states.data?.filter(
      ({ state, isReady }) => state === 'draft' || state === 'out-of-date' || (state === 'none' && !isReady),
    ).length ?? 0
  return (
    <>
      <PageHead
        title="Documents"
        lead={leadWords(states.data === undefined ? undefined : waiting)}
        actions={
          <Button component={Link} href="/documents/check-your-own" variant="default">
            Check a document of your own
          </Button>
        }
      />
      {states.data ? (
        <div className={css.gallery}>
          <OutOfDateWash states={states.data} />
          <Contradictions />
          {shown.map(({ title, ids }) => (
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

/** A firm that coaches or recruits has no public task: these papers would only be in its way. Guidance has them all the same. */
function mayBePublic(organisation: Organisation | null | undefined): boolean {
  if (!organisation) return false
  return organisation.legalForm === 'public-body' || /^(gp-practice|other)$/u.test(organisation.sector)
}

function leadWords(waiting: number | undefined): string {
  if (waiting === undefined) return ''
  return waiting === 0
    ? 'Everything you publish is approved and up to date.'
    : 'Made from your answers, so that you write each fact once.'
}

import { missingFacts } from '@core/organisation/missing-facts'
import { newOrganisation } from '@core/organisation/new-organisation'
import type { Organisation } from '@core/organisation/organisation'
import { useOrganisation } from '../../app/use-organisation'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import css from './OrganisationPage.module.css'
import { LogoSheet } from '../organisation/LogoSheet'
import { OrganisationForm } from '../organisation/OrganisationForm'

/** The facts about the organisation, as settings: every document and every due date uses them. */
export function OrganisationPage() {
  const { data: saved, error } = useOrganisation()
  if (error) throw error
  return (
    <>
      <PageHead
        title="Your organisation"
        crumb={[{ label: 'Settings', href: '/settings' }]}
        lead={saved ? leadOf(saved) : 'Every document and every due date uses these facts.'}
      />
      {saved === undefined ? (
        <Loading rows={6} />
      ) : (
        <div className={css.page}>
          <OrganisationForm initial={saved ?? newOrganisation()} submit="Save the facts" />
          <LogoSheet />
        </div>
      )}
    </>
  )
}

function leadOf(saved: Organisation): string {
  const missing = missingFacts(saved).map(({ label }) => label)
  if (missing.length === 0) return 'Complete. Every document and every due date uses these facts.'
  return `Still to answer: ${missing.join('; ')}.`
}

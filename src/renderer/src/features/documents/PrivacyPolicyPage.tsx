import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { privacyPolicy } from '@core/documents/templates/privacy-policy'
import { useOrganisation } from '../../app/use-organisation'
import { Empty } from '../../ui/Empty'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { PolicyEditor } from './PolicyEditor'
import { useDraft, useGalleryStates, useVersion } from './use-documents'

const crumb = [{ label: 'Documents', href: '/documents' }, { label: 'Privacy policy' }]

/** The privacy policy: answers on the left, the page they make on the right. */
export function PrivacyPolicyPage() {
  const organisation = useOrganisation()
  const draft = useDraft(privacyPolicy.id)
  const state = useGalleryStates().data?.find(({ templateId }) => templateId === privacyPolicy.id)
  const current = useVersion(state?.current?.id)
  if (organisation.data === null) return <NobodyYet />
  // Facts that no longer fit are never shown half: the register proposes a first draft instead.
  const facts = privacyPolicy.facts.safeParse(draft.data?.facts)
  if (!organisation.data || !draft.data || !facts.success || !state || (state.current && !current.data)) {
    return (
      <>
        <PageHead crumb={crumb} title="Privacy policy" />
        <Loading rows={6} />
      </>
    )
  }
  return (
    <PolicyEditor
      first={facts.data}
      savedAt={draft.data.savedAt}
      organisation={organisation.data}
      current={state.current ? current.data : undefined}
      latestSeq={state.latest?.seq ?? 0}
    />
  )
}

function NobodyYet() {
  return (
    <>
      <PageHead crumb={crumb} title="Privacy policy" />
      <Empty
        title="Your privacy policy starts with you"
        say="Tell Steward who your organisation is. Then most of the policy is written already."
        action={
          <Button component={Link} href="/settings/organisation">
            Describe your organisation
          </Button>
        }
      />
    </>
  )
}

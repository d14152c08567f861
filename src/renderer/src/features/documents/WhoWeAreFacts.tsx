import { Anchor } from '@mantine/core'
import { Link } from 'wouter'
import type { Organisation } from '@core/organisation/organisation'
import { useFactForm } from './fact-form'
import css from './documents.module.css'

/** The facts that come from the organisation’s profile; they are changed there, once for every document. */
export function WhoWeAreFacts({ organisation }: { readonly organisation: Organisation }) {
  const { gaps } = useFactForm()
  const lines = [
    ['Name', organisation.name],
    ['Address', organisation.address],
    ['Telephone', organisation.phone],
    ['E-mail', organisation.email],
    ['Looks after privacy', [organisation.privacyLeadName, organisation.privacyLeadRole].filter(Boolean).join(', ')],
    ['Questions go to', organisation.privacyLeadEmail],
    ['Stop marketing at', organisation.optOutUrl],
    ['Complaints at', organisation.complaintUrl],
  ].filter(([, value]) => value !== '')
  return (
    <div data-fact="organisation">
      <dl className={css.lines}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {gaps
        .filter(({ fact }) => fact.startsWith('organisation'))
        .map(({ fact, say }) => (
          <p key={fact} className={css.fault}>
            {say}
          </p>
        ))}
      <Anchor component={Link} href="/settings/organisation">
        Change these in Settings
      </Anchor>
    </div>
  )
}

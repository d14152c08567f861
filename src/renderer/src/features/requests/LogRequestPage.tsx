import { type KindId, kindIds } from '@core/requests/kinds/index'
import { useLocation, useSearch } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { PageHead } from '../../ui/PageHead'
import { LogRequestForm } from './LogRequestForm'
import css from './requests.module.css'

type Wanted = { readonly kind: KindId; readonly contactId: string | null }

/** Logs a request; `?kind=` and `?contact=` fill in what the page it was opened from knows. */
export function LogRequestPage() {
  const [, go] = useLocation()
  const today = useToday()
  const { data: organisation } = useOrganisation()
  const wanted = wantedFrom(useSearch())
  return (
    <>
      <PageHead
        crumb={[{ label: 'Requests', href: '/requests' }, { label: 'New' }]}
        title="Log a request"
        lead="A name is enough. The rest can follow."
      />
      <LogRequestForm
        key={`${wanted.kind} ${wanted.contactId ?? ''}`}
        {...wanted}
        today={today}
        jurisdiction={organisation?.nation ?? 'england-and-wales'}
        onLogged={({ id }) => go(`/requests/${id}`)}
        onCancel={() => go('/requests')}
        beside={<WhatCounts />}
      />
    </>
  )
}

function WhatCounts() {
  return (
    <div className={css.aside}>
      <h2>What counts as a request?</h2>
      <p>Anything that means it. Spoken or written, to anybody who works here, by any way in.</p>
      <p>If somebody asks for two things at once, log each of them: each has its own clock.</p>
    </div>
  )
}

function wantedFrom(search: string): Wanted {
  const query = new URLSearchParams(search)
  const kind = kindIds.find((id) => id === query.get('kind')) ?? 'access'
  const contact = query.get('contact')
  return { kind, contactId: contact !== null && /^[\da-f-]{36}$/i.test(contact) ? contact : null }
}

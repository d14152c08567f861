import { type KindId, kindIds } from '@core/requests/kinds/index'
import { useLocation, useSearch } from 'wouter'
import { useToday } from '../../app/clock'
import { useOrganisation } from '../../app/use-organisation'
import { PageHead } from '../../ui/PageHead'
import { ChooseMail } from '../intake/ChooseMail'
import { LogRequestForm } from './LogRequestForm'
import css from './requests.module.css'

type Wanted = { readonly kind: KindId; readonly kindAsked: boolean; readonly contactId: string | null }

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
        lead="A name is enough. The rest can follow. An e-mail can be dropped here."
        actions={<ChooseMail />}
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
  const asked = kindIds.find((id) => id === query.get('kind'))
  const contact = query.get('contact')
  return {
    kind: asked ?? 'access',
    kindAsked: asked !== undefined,
    contactId: contact !== null && /^[\da-f-]{36}$/i.test(contact) ? contact : null,
  }
}

import type { EngagementFacts } from '@core/coaching/engagement'
import type { UseFormReturnType } from '@mantine/form'
import { useState } from 'react'
import { ContactField } from '../suppression/ContactField'
import { Why } from '../../ui/Why'
import css from './coaching.module.css'

/** The client, the coach and the sponsor: each found in the register as one types. */
export function PartyFields({ form }: { readonly form: UseFormReturnType<EngagementFacts> }) {
  const { clientId, coachId, coachName, sponsorId } = form.values
  const [client, setClient] = useState('')
  const [sponsor, setSponsor] = useState('')
  const { errors } = form
  return (
    <>
      <Why of="engagement.client">
        <ContactField
          label="Who is coached"
          description="Type a name, and choose from the list."
          kind="person"
          contactId={clientId === '' ? null : clientId}
          name={client}
          error={errors['clientId']}
          focusFirst
          onChoose={(id) => form.setFieldValue('clientId', id ?? '')}
          onType={setClient}
        />
      </Why>
      <div className={css.pair}>
        <ContactField
          label="Coach (optional)"
          description="An associate from the register, or a name."
          kind="person"
          contactId={coachId}
          name={coachName}
          error={errors['coachId'] ?? errors['coachName']}
          onChoose={(id) => form.setValues({ coachId: id, coachName: '' })}
          onType={(name) => form.setFieldValue('coachName', name)}
        />
        <ContactField
          label="Sponsor (optional)"
          description="The organisation that asked for it."
          contactId={sponsorId}
          name={sponsor}
          error={errors['sponsorId']}
          onChoose={(id) => form.setFieldValue('sponsorId', id)}
          onType={setSponsor}
        />
      </div>
    </>
  )
}

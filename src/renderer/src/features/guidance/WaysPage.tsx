import { channelNames } from '@core/marketing/channel'
import { flows } from '@core/flows/trees/index'
import { Button, Text } from '@mantine/core'
import { Link, useSearch } from 'wouter'
import { Loading } from '../../ui/Loading'
import { PageHead } from '../../ui/PageHead'
import { Sheet, SheetRow } from '../../ui/Sheet'
import { StopsNotice } from '../suppression/StopsNotice'
import { useStopsOf } from '../suppression/use-stops'
import css from './decision.module.css'
import { flowAddress } from './flow-address'
import { useKnownContact } from './use-known-contact'

const ways = flows.flatMap(({ id, channel, purpose }) =>
  channel ? [{ id, name: channelNames[channel], purpose }] : [],
)

/** It is marketing: now the ways it could go out, each with its own questions, about the same contact. */
export function WaysPage() {
  const contactId = new URLSearchParams(useSearch()).get('contact') ?? ''
  const { data: contact, isLoading } = useKnownContact(contactId)
  const { data: stops } = useStopsOf(contact)
  if (isLoading) return <Loading rows={6} />
  return (
    <>
      <PageHead
        title={contact ? `How would it go out to ${contact.displayName}?` : 'How would it go out?'}
        crumb={[{ label: 'Guidance', href: '/guidance' }]}
        lead="Each way has its own rules. A letter is outside PECR, and a recorded call always needs consent."
      />
      {contact && <StopsNotice stops={stops} apart />}
      <Sheet title="Choose the way">
        {ways.map(({ id, name, purpose }) => (
          <SheetRow key={id}>
            <div className={css.way}>
              <div>
                <h3 className={css.small}>{name}</h3>
                <Text c="dimmed">{purpose}</Text>
              </div>
              <Button
                variant="default"
                component={Link}
                href={flowAddress(id, contact?.id)}
                aria-label={`Answer the questions: ${name}`}
              >
                Answer the questions
              </Button>
            </div>
          </SheetRow>
        ))}
      </Sheet>
    </>
  )
}

import { Button, Group, Modal, Select, TextInput } from '@mantine/core'
import { channelNames, channels } from '@core/requests/channel'
import type { Request } from '@core/requests/request'
import { askedText } from '@core/suppression/asked-text'
import { readAsked } from '@core/suppression/proof'
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { focusFirstError } from '../../app/zod-form'
import { useToday } from '../../app/clock'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import { Why } from '../../ui/Why'
import { ContactField } from './ContactField'
import { ScopeFields } from './ScopeFields'
import css from './suppression.module.css'
import { useStopForm } from './use-stop-form'

type StopDialogProps = { readonly onClose: () => void }

/** Somebody is on the phone and wants to be left alone: who, how far, done (row D7). There is no way to refuse it. */
export function StopDialog({ onClose }: StopDialogProps) {
  const today = useToday()
  const [, navigate] = useLocation()
  const { form, log, logged } = useStopForm(today)
  const { values } = form
  const asked = readAsked(askedText(values.name))
  const needsAddress = values.contactId === null && values.name.trim() !== '' && asked === 'name'
  const go = (address: string) => {
    onClose()
    navigate(address)
  }
  const send = form.onSubmit(log, (_faults, _values, event) => focusFirstError(event?.currentTarget ?? null))
  return (
    <Modal opened onClose={onClose} title="Do not contact" size={560}>
      {logged ? (
        <div className={css.form} aria-live="polite">
          {recognised(logged) ? (
            <Wash tone="pine" icon={IconCircleCheck} title="Stopped from now">
              <p>
                Noted as {logged.reference}, on every page and list of Steward. Block it in your other systems too, and
                tell the person that it is done.
              </p>
            </Wash>
          ) : (
            <Wash tone="amber" icon={IconAlertTriangle} title="Logged, but nothing stops yet">
              <p>
                Noted as {logged.reference}. By a name alone nobody can be recognised: link the request to a contact, or
                correct it with an address or number.
              </p>
            </Wash>
          )}
          <Group gap={8} justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
            {recognised(logged) ? (
              <Button ref={focusIt} onClick={() => go(`/requests/${logged.id}?letter=do-not-contact-confirmation`)}>
                Write the confirmation
              </Button>
            ) : (
              <Button ref={focusIt} onClick={() => go(`/requests/${logged.id}`)}>
                Open the request
              </Button>
            )}
          </Group>
        </div>
      ) : (
        <form onSubmit={send} noValidate className={css.form}>
          <Why of="stop.who">
            <ContactField
              label="Who?"
              description="A name, an e-mail address or a number. They need not be in the register."
              contactId={values.contactId}
              name={values.name}
              error={form.errors['name']}
              onChoose={(contactId) => form.setValues({ contactId, name: '' })}
              onType={(name) => form.setValues({ contactId: null, name })}
              focusFirst
            />
          </Why>
          {needsAddress && (
            <div className={css.pair}>
              <TextInput label="Their e-mail address" autoComplete="off" {...form.getInputProps('email')} />
              <TextInput label="Their phone number" autoComplete="off" {...form.getInputProps('phone')} />
            </div>
          )}
          <Why of="stop.reach">
            <ScopeFields
              value={{ channels: values.channels, purposes: [] }}
              onChange={({ channels: ways }) => form.setFieldValue('channels', ways)}
              ways={ways}
            />
          </Why>
          <Why of="stop.how">
            <Select
              label="How did they ask?"
              data={channels.map((value) => ({ value, label: channelNames[value] }))}
              value={values.receivedBy}
              onChange={(value) => form.setFieldValue('receivedBy', channels.find((one) => one === value) ?? 'phone')}
            />
          </Why>
          <LawLine rules={['object.marketing', 'optout.now', 'optout.any-route']} />
          <Group gap={8} justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit">Stop now</Button>
          </Group>
        </form>
      )}
    </Modal>
  )
}

/** Is there anything to know the person by? A name alone is shared by too many. */
function recognised({ contactId, email, phone }: Pick<Request, 'contactId' | 'email' | 'phone'>): boolean {
  return contactId !== null || email !== '' || phone !== ''
}

/** The dialog stays and its words change: the keyboard goes on from here. */
function focusIt(button: HTMLButtonElement | null): void {
  button?.focus()
}

const ways = ['email', 'live-call', 'sms', 'post', 'social-dm'] as const

import type { Asked } from '@core/contacting/contract'
import { isEmailShape } from '@core/contacts/contact-point'
import { addressesIn, askedText } from '@core/suppression/asked-text'
import { TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useSearchParams } from 'wouter'
import { PageHead } from '../../ui/PageHead'
import { useContact } from '../contacts/use-contacts'
import { hasLetters } from './has-letters'
import { lookedIn } from './may-i-address'
import css from './may-i.module.css'
import { MayINothing } from './MayINothing'
import { PersonBoard } from './PersonBoard'
import { SeveralTyped } from './SeveralTyped'
import { TypedAnswer } from './TypedAnswer'
import { useAsked } from './use-contacting'

/** “May I contact…?”: a name, an address or a number, and at once what may be sent, which way, and why. */
export function MayIPage() {
  const [params, setParams] = useSearchParams()
  const contactId = params.get('contact') ?? ''
  const text = params.get('text') ?? ''
  const [typed, setTyped] = useState(text)
  const [settled] = useDebouncedValue(typed.trim(), 150)
  const subject = askedText(text)
  const several = addressesIn(text)
  const isOne = contactId === '' && several.length < 2
  const { data: asked } = useAsked(isOne ? subject : '')
  const field = useRef<HTMLInputElement>(null)
  const only = isOne && text !== '' && asked?.exact && asked.people.length === 1 ? asked.people[0] : undefined
  const knownId = contactId || only?.id || ''
  useEffect(() => {
    if (contactId === '' && text === '') field.current?.focus()
  }, [contactId, text])
  const sent = useRef(text)
  // The address follows what is typed; when it changes otherwise, as by a link, the field follows the address.
  useEffect(() => {
    if (settled === '' || settled === sent.current) return
    sent.current = settled
    setParams({ text: settled }, { replace: true })
  }, [settled, setParams])
  useEffect(() => {
    if (text === sent.current) return
    sent.current = text
    setTyped(text)
  }, [text])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() === '') return
    sent.current = typed.trim()
    setParams({ text: typed.trim() }, { replace: true })
  }
  return (
    <>
      <PageHead
        title={<Title contactId={knownId} text={isOne && asked && isSettled(asked, subject) ? subject : ''} />}
        crumb={[{ label: 'Marketing', href: '/marketing' }]}
      />
      <form onSubmit={send} noValidate className={css.field}>
        <TextInput
          ref={field}
          aria-label="A name, an e-mail address or a phone number"
          placeholder={
            contactId === ''
              ? 'A name, an e-mail address or a phone number'
              : 'Somebody else: a name, an address or a number'
          }
          leftSection={<IconSearch size={18} stroke={1.75} aria-hidden="true" />}
          autoComplete="off"
          spellCheck={false}
          maxLength={254}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </form>
      {contactId !== '' && <PersonBoard key={params.toString()} contactId={contactId} first={lookedIn(params)} />}
      {contactId === '' && text === '' && <MayINothing />}
      {contactId === '' && !isOne && <SeveralTyped addresses={several} />}
      {isOne && text !== '' && asked && <TypedAnswer text={subject} asked={asked} whole={isWhole(subject)} />}
    </>
  )
}

/** Is it about nobody in the register, and not only the beginning of a name? */
function isSettled({ about, exact, people }: Asked, text: string): boolean {
  const isNamed = (about === 'name' && hasLetters(text)) || about === 'domain'
  return !exact && people.length === 0 && (isNamed || isWhole(text))
}

/** Nobody wants an answer about half an address. */
function isWhole(text: string): boolean {
  return isEmailShape(text) ? /\.\p{L}{2,}$/u.test(text) : text.replace(/\D/g, '').length >= 10
}

function Title({ contactId, text }: { readonly contactId: string; readonly text: string }) {
  const { data: contact } = useContact(contactId)
  const who = contactId !== '' && contact?.id === contactId ? contact.displayName : contactId === '' ? text : ''
  return who === '' ? (
    'May I contact…?'
  ) : (
    <>
      May I contact <bdi>{who}</bdi>?
    </>
  )
}

import { kindOf, type KindId } from '@core/requests/kinds/index'
import { Anchor, Button } from '@mantine/core'
import { IconMailOpened } from '@tabler/icons-react'
import { Link } from 'wouter'
import { LawLine } from '../../ui/LawLine'
import { Wash } from '../../ui/Wash'
import css from '../intake/intake.module.css'
import { ChooseMail } from '../intake/ChooseMail'
import { fileOf } from '../intake/waiting-mail'
import type { LogForm } from './log-form'
import { kindsLeft, type MailInForm } from './mail-in-form'

type MailNoteProps = {
  readonly form: LogForm
  readonly mail: MailInForm
  readonly onKind: (kind: KindId) => void
  readonly onPutAside: () => void
}

/** Over the form: which message it was filled from, what it may ask for and why we think so, and what to look at. */
export function MailNote({ form, mail, onKind, onPutAside }: MailNoteProps) {
  const { read, logged } = mail
  const notes = read.state === 'read' ? read.suggestion.notes : [read.why]
  const isHere = fileOf(mail.id) !== undefined
  const helper = read.state === 'read' ? read.suggestion.helper : null
  return (
    <Wash
      tone={read.state === 'read' ? 'info' : 'amber'}
      icon={IconMailOpened}
      role="note"
      title={
        <>
          {read.state === 'read' ? 'Filled in from ' : 'Not read: '}
          <bdi className={css.name}>{mail.name}</bdi>
        </>
      }
    >
      {logged.map(({ id, kind, reference }) => (
        <p key={id}>
          Logged from it already:{' '}
          <Anchor inherit component={Link} href={`/requests/${id}`}>
            {reference}
          </Anchor>
          , {kindOf(kind).title.toLowerCase()}.
        </p>
      ))}
      <Guesses form={form} mail={mail} onKind={onKind} />
      {helper && (
        <p className={css.helper}>
          It reads as if somebody wrote for another person (“{helper.words}”). Write whom it is about.{' '}
          {helper.name !== '' && form.values.askedBy !== '' && (
            <Anchor
              inherit
              component="button"
              type="button"
              onClick={() => form.setValues({ name: helper.name, email: helper.email, askedBy: '', askedAs: '' })}
            >
              No, they write for themselves
            </Anchor>
          )}
        </p>
      )}
      {notes.length > 0 && (
        <ul className={css.list}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <p>
        {isHere
          ? 'The file itself is kept with the case, as it is.'
          : 'The file itself is not at hand any more. Choose it again and it is kept with the case.'}
      </p>
      <div className={css.acts}>
        {!isHere && <ChooseMail label="Choose it again" quiet />}
        <Button variant="subtle" size="compact-md" onClick={onPutAside}>
          Put the e-mail aside
        </Button>
      </div>
    </Wash>
  )
}

function Guesses({ form, mail, onKind }: Pick<MailNoteProps, 'form' | 'mail' | 'onKind'>) {
  const kinds = kindsLeft(mail)
  const { kind: chosen, kindSaid } = form.values
  if (mail.read.state === 'unread') return null
  if (kinds.length === 0)
    return mail.logged.length > 0 ? null : <p>Its words do not tell what it asks for. Choose below.</p>
  return (
    <>
      <p>
        {kinds.length === 1
          ? 'It may be this; you decide:'
          : 'It may ask for several things. Each is logged by itself, with its own date:'}
      </p>
      <div className={css.guesses}>
        {kinds.map(({ kind, words }) => (
          <div key={kind} className={css.guess}>
            <Button
              variant="default"
              size="compact-md"
              aria-pressed={kindSaid && chosen === kind}
              onClick={() => onKind(kind)}
            >
              {kindOf(kind).title}
            </Button>
            <span className={css.why}>Why we think so: {words.map((word) => `“${word}”`).join(', ')}</span>
          </div>
        ))}
      </div>
      <LawLine rules={['rights.any-form', ...(kinds.length > 1 ? (['sar.recognise'] as const) : [])]} />
    </>
  )
}

import { neverStopped, type Proof, type ProofEntry } from '@core/suppression/proof'
import { proofBlocks } from '@core/suppression/proof-blocks'
import { refusalWords } from '@core/suppression/refusal-source'
import { stopScopeWords } from '@core/suppression/stop-words'
import { dayMonthYear } from '@core/time/format-date'
import { Anchor } from '@mantine/core'
import { IconBan, IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useToday } from '../../app/clock'
import { ExportMenu } from '../../ui/ExportMenu'
import { LawLine } from '../../ui/LawLine'
import { Sheet } from '../../ui/Sheet'
import { Wash } from '../../ui/Wash'
import { entryTitle, matchWords } from './entry-words'
import css from './suppression.module.css'

type ProofSheetProps = { readonly proof: Proof; readonly text: string }

/** The answer: blocked or not, by which entries, who has the address now, and what may be sent all the same. */
export function ProofSheet({ proof, text }: ProofSheetProps) {
  const today = useToday()
  const { entries, lifted, contacts, erasedOn } = proof
  const blocked = entries.length > 0
  return (
    <>
      <Wash
        tone={blocked ? 'red' : 'pine'}
        icon={blocked ? IconBan : IconCircleCheck}
        title={
          <>
            <bdi>{text}</bdi> {blocked ? 'is on the do-not-contact list' : 'is not on the do-not-contact list'}
          </>
        }
      >
        {blocked ? (
          <p>{blockedWords(entries)}</p>
        ) : (
          <p>That alone is no permission: marketing may still need consent.</p>
        )}
        {erasedOn.map((on) => (
          <p key={on}>Somebody with this address was erased on {dayMonthYear(on)}. Nothing but coded marks was kept.</p>
        ))}
      </Wash>
      {entries.map((entry) => (
        <ProofEntrySheet key={entry.id} entry={entry} />
      ))}
      {lifted.length > 0 && (
        <Sheet title="Lifted entries">
          {lifted.map((entry) => (
            <p key={entry.id}>
              {stopScopeWords(entry)}, asked on {dayMonthYear(entry.askedOn)}, lifted on{' '}
              {dayMonthYear(entry.lifted?.on ?? entry.askedOn)}.{' '}
              <Anchor component={Link} href={`/marketing/do-not-contact?entry=${entry.id}`}>
                Open
              </Anchor>
            </p>
          ))}
        </Sheet>
      )}
      {contacts.length > 0 && (
        <Sheet title="In the register now">
          {contacts.map(({ id, name }) => (
            <p key={id}>
              <Anchor component={Link} href={`/contacts/${id}`}>
                <bdi>{name}</bdi>
              </Anchor>
            </p>
          ))}
        </Sheet>
      )}
      {blocked && (
        <Sheet
          title="What may still be sent"
          actions={
            <ExportMenu
              title="Why this gets no marketing"
              name="do-not-contact-proof"
              blocks={proofBlocks(proof, text, today)}
              about={{ action: 'suppression.proof', subject: entries[0]?.id ?? '' }}
            />
          }
        >
          <ul>
            {neverStopped.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <LawLine rules={['settled.suppression-scope', 'object.marketing', 'suppress.keep']} />
        </Sheet>
      )}
    </>
  )
}

function blockedWords(entries: readonly ProofEntry[]): string {
  if (entries.some(({ channels, purposes }) => channels.length === 0 && purposes.length === 0))
    return 'No marketing, by any way.'
  return `Stopped: ${[...new Set(entries.map(stopScopeWords))].join('; ').toLowerCase()}. Other marketing follows its own rules.`
}

function ProofEntrySheet({ entry }: { readonly entry: ProofEntry }) {
  return (
    <Sheet
      title={matchWords[entry.matchedBy]}
      actions={
        <Anchor component={Link} href={`/marketing/do-not-contact?entry=${entry.id}`}>
          Open the entry
        </Anchor>
      }
    >
      <dl className={css.facts}>
        <dt>Whose refusal</dt>
        <dd>
          <bdi>{entryTitle(entry)}</bdi>
        </dd>
        <dt>What stops</dt>
        <dd>{stopScopeWords(entry)}</dd>
        <dt>Since</dt>
        <dd>{dayMonthYear(entry.askedOn)}</dd>
        <dt>Why</dt>
        <dd>
          {refusalWords(entry.source)}
          {entry.reference !== '' && `, ${entry.reference}`}
          {entry.note !== '' && `: ${entry.note}`}
        </dd>
      </dl>
    </Sheet>
  )
}

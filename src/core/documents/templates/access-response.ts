import type { AccessFacts } from '../../bundle/access-facts'
import { type LetterFacts, letterFacts } from '../../requests/letter-facts'
import { placeInLetter } from '../../requests/place-in-letter'
import { dayMonthYear } from '../../time/format-date'
import type { Block, Inline } from '../block'
import { defineTemplate, type Frame, type Gap } from '../template'
import { letterEnd, letterGaps, letterHead, questionsAndComplaints, receivedSentence } from './request-letter'
import { aboutWhom } from './request-letter-parts'

/** The answer to an access request, with everything the law wants said beside the copy (`doc.sar-response`). */
export const accessResponse = defineTemplate({
  id: 'access-response',
  title: 'Answer to an access request',
  purpose:
    'Goes with the copy: where you looked, why you hold it, who received it, how long it stays, and their rights.',
  place: 'case',
  version: '2026-11-22',
  changes: ['2026-11-22: first version.'],
  rules: ['sar.content', 'sar.search', 'sar.third-party', 'sar.exemptions', 'sar.format', 'complaint.notice'],
  facts: letterFacts,
  compose(facts, frame) {
    const { access } = facts
    const about = aboutWhom(facts)
    return [
      { type: 'title', text: `What we hold about ${about}` },
      ...letterHead(facts, frame),
      {
        type: 'paragraph',
        words: `You asked to see what we hold about ${about}. ${receivedSentence({ ...facts, scope: '' })} Yes, we hold information about ${about}. With this letter comes a copy.`,
        rules: ['sar.content'],
      },
      ...(access ? answerBlocks(access, facts) : []),
      ...rightsBlocks(about),
      ...questionsAndComplaints(frame),
      ...courtBlocks(access),
      ...letterEnd(frame),
    ]
  },
  gaps: accessGaps,
  checkBeforeUse: [
    'Is the name right, and does the letter go to an address you know to be theirs?',
    'The passphrase of a package goes another way than the package: by phone, or by text message. It must not stand in this letter.',
  ],
})

function answerBlocks(access: AccessFacts, facts: LetterFacts): Block[] {
  return [
    ...searchedBlocks(access),
    ...copyBlocks(access, facts),
    ...heldBackBlocks(access),
    ...access.groups.flatMap((group) => groupBlocks(group, access.groups.length > 1)),
    ...sourceBlocks(access),
    ...recipientBlocks(access),
    ...automatedBlocks(access),
  ]
}

function searchedBlocks({ searched }: AccessFacts): Block[] {
  if (searched.length === 0) return []
  return [
    { type: 'heading', level: 2, text: 'Where we looked' },
    {
      type: 'list',
      items: searched.map(
        ({ place, result, on }) => `${placeInLetter(place)}: ${result.toLowerCase()}, ${dayMonthYear(on)}`,
      ),
      rules: ['sar.search'],
    },
  ]
}

function copyBlocks({ packaged }: AccessFacts, { onPaper }: LetterFacts): Block[] {
  if (onPaper || !packaged) return []
  const words =
    'The copy is one locked file (a ZIP file under AES-256). The free program 7-Zip opens it, and so do others that know AES-256; the tool that comes with Windows does not. We give you the passphrase another way, and never in the same message. In the file you find pages to read, the same as data for other programs, and the files we keep.'
  return [
    { type: 'heading', level: 2, text: 'How to open the copy' },
    { type: 'paragraph', words, rules: ['sar.format'] },
  ]
}

function heldBackBlocks({ heldBack }: AccessFacts): Block[] {
  if (heldBack.length === 0) return []
  return [
    { type: 'heading', level: 2, text: 'What is not in it' },
    { type: 'list', items: [...heldBack], rules: ['sar.third-party', 'sar.exemptions'] },
    { type: 'paragraph', words: 'Everything else is in the copy.' },
  ]
}

function groupBlocks({ title, data, uses }: AccessFacts['groups'][number], isNamed: boolean): Block[] {
  const what = isNamed ? `Why we hold it: ${title}` : 'Why we hold it'
  const table: Block = {
    type: 'table',
    head: ['What for', 'Why we may', 'How long we keep it'],
    rows: uses.map(({ purpose, basis, special, long }) => [purpose, [basis, special].filter(Boolean).join(' '), long]),
    rules: ['sar.content'],
  }
  return [
    { type: 'heading', level: 2, text: what },
    ...(data === '' ? [] : [labelled('What kind of information', data)]),
    ...(uses.length === 0 ? [] : [table]),
  ]
}

function sourceBlocks({ ownSource, groups }: AccessFacts): Block[] {
  const usual = [...new Set(groups.map(({ source }) => source).filter(Boolean))]
  if (ownSource === '' && usual.length === 0) return []
  const list: Block = { type: 'list', items: usual, rules: ['sar.content'] }
  return [
    { type: 'heading', level: 2, text: 'Where it came from' },
    ...(ownSource === '' ? [] : [labelled('Noted in your entry', ownSource)]),
    ...(usual.length === 0 ? [] : [list]),
  ]
}

function recipientBlocks({ recipients, noRecipients, abroad }: AccessFacts): Block[] {
  if (recipients.length === 0 && !noRecipients) return []
  const who: Block =
    recipients.length === 0
      ? { type: 'paragraph', words: 'Nobody outside our organisation, unless the law obliges us to show it.' }
      : {
          type: 'table',
          head: ['Who', 'What for', 'Where'],
          rows: recipients.map(({ name, does, where }) => [name, does, where]),
          rules: ['sar.content'],
        }
  const away: Block[] =
    abroad.length === 0
      ? []
      : [
          {
            type: 'paragraph',
            words: 'Outside the United Kingdom a safeguard that UK law accepts protects it:',
            rules: ['transfer.us'],
          },
          { type: 'list', items: [...abroad] },
        ]
  return [{ type: 'heading', level: 2, text: 'Who receives it' }, who, ...away]
}

function automatedBlocks({ automated }: AccessFacts): Block[] {
  if (automated === '') return []
  return [
    { type: 'heading', level: 2, text: 'Decisions made by computer' },
    { type: 'paragraph', words: automated, rules: ['sar.content', 'adm.rules'] },
  ]
}

function rightsBlocks(about: string): Block[] {
  const whose = about === 'you' ? 'You have' : `${about} has`
  return [
    { type: 'heading', level: 2, text: 'What you can ask for next' },
    {
      type: 'paragraph',
      words: `${whose} the right to have what is wrong corrected, to have it erased, to have its use restricted, and to object to its use. Each has its limits in law: if we say no, we say why.`,
      rules: ['sar.content'],
    },
  ]
}

/** Whoever does not get everything must hear that a court can decide too (`rights.refuse.letter`). */
function courtBlocks(access: AccessFacts | null): Block[] {
  if (!access || access.heldBack.length === 0) return []
  return [{ type: 'paragraph', words: 'You can also ask a court to decide.', rules: ['rights.refuse.letter'] }]
}

function labelled(label: string, text: string): Block {
  const words: Inline[] = [{ text: `${label}: `, bold: true }, { text }]
  return { type: 'paragraph', words }
}

function accessGaps({ access }: LetterFacts, frame: Frame): Gap[] {
  if (!access)
    return [...letterGaps(frame), { fact: 'access', say: 'The facts of this letter could not be put together yet.' }]
  const gap = (when: boolean, fact: string, say: string): Gap[] => (when ? [{ fact, say }] : [])
  return [
    ...letterGaps(frame),
    ...gap(access.searched.length === 0, 'places', 'Record first where you looked: the letter lists those places.'),
    ...gap(
      access.unsearched.length > 0,
      'places',
      `Nobody has looked here yet: ${access.unsearched.join(', ')}. Record a result, or “We do not use this”.`,
    ),
    ...gap(
      access.groups.length === 0 || access.groups.every(({ uses }) => uses.length === 0),
      'categories',
      'The answers of your privacy policy do not say yet what you hold and why: the letter takes it from there.',
    ),
    ...gap(
      access.groups.some(({ uses }) => uses.some(({ basis, long }) => basis === '' || long === '')),
      'categories',
      'In the answers of your privacy policy a lawful basis or a period is missing.',
    ),
    ...gap(
      access.groups.length > 0 && !access.groupsKnown,
      'roles',
      'No role of this person fits a group of your privacy policy, so the letter lists every group. Give the contact its role.',
    ),
    ...gap(
      access.recipients.length === 0 && !access.noRecipients,
      'recipients',
      'The answers of your privacy policy do not say yet who else receives the information.',
    ),
    ...gap(
      access.adviceFirst,
      'heldBack',
      'Naming one of the reasons may itself do harm. Whether it may stay out is not settled here: get advice before the letter goes.',
    ),
  ]
}

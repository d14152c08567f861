import type { Organisation } from '../../../organisation/organisation'
import type { Block, Inline } from '../../block'
import { safeLink } from '../../runs'
import type { Gap } from '../../template'
import { paragraph } from '../privacy-policy/section'
import { inside } from '../privacy-policy/sentences'
import { companyDetailGaps, companyDetails } from './company-details'
import { heldNames, type FooterNotice, type SignatureNotice } from './facts'
import { isUnsubscribeMark, leadsSomewhere } from './unsubscribe-mark'

type Placed<N> = { readonly notice: N; readonly fact: string; readonly organisation: Organisation }

/** The words under a personal e-mail: what is held and why, how to stop, and the policy (S4-16; `object.inform`, `pecr.r23`). */
export function signatureBlocks({ notice, fact, organisation }: Placed<SignatureNotice>): Block[] {
  const stops: Inline[] = [
    { text: 'You can stop our marketing at any time, free and without a reason.', bold: true },
    ...(notice.replyStops ? [{ text: ' Reply and tell us.' }] : []),
    ...stopPage(organisation, notice.replyStops ? ' Or use this page: ' : ' Use this page: '),
  ]
  return [
    { type: 'paragraph', words: heldWords(notice, organisation), facts: [`${fact}.held`], rules: ['notice.13'] },
    {
      type: 'paragraph',
      words: stops,
      facts: [`${fact}.replyStops`],
      rules: ['object.inform', 'pecr.unsub.every-message', 'optout.any-route'],
    },
    ...ending(organisation),
  ]
}

/** The words under an e-mail from the mailing system (S4-18; `pecr.unsub.every-message`, `pecr.email.company-details`). */
export function footerBlocks({ notice, fact, organisation }: Placed<FooterNotice>): Block[] {
  const reason = inside(notice.reason)
  return [
    {
      type: 'paragraph',
      words: `We respect your privacy.${reason === '' ? '' : ` You get this because ${reason}.`} ${heldWords(notice, organisation)}`,
      facts: [`${fact}.reason`],
      rules: ['notice.13', 'object.inform'],
    },
    {
      type: 'paragraph',
      words: [
        ...unsubscribeRuns(notice, organisation),
        { text: ' from these e-mails at any time, free and without a reason.', bold: true },
        ...(notice.replyStops ? [{ text: ' A reply that says so is enough, too.' }] : []),
      ],
      facts: [`${fact}.unsubscribe`],
      rules: ['pecr.unsub.every-message', 'object.inform', 'pecr.r23'],
    },
    ...ending(organisation),
  ]
}

/** What stands between a notice and its use. */
export function noticeGaps(notice: SignatureNotice, fact: string, organisation: Organisation): Gap[] {
  const of = notice.audience.trim() === '' ? 'This notice' : notice.audience.trim()
  return [
    ...gapIf(notice.audience.trim() === '', `${fact}.audience`, 'For whom is this notice?'),
    ...gapIf(notice.held.length === 0 && inside(notice.heldOther) === '', `${fact}.held`, `${of}: what do you hold?`),
    ...gapIf(inside(notice.why) === '', `${fact}.why`, `${of}: what do you use the details for?`),
    ...gapIf(
      !('reason' in notice) && !notice.replyStops && safeLink(organisation.optOutUrl) === undefined,
      `${fact}.replyStops`,
      `${of}: how can people stop it? Tick the reply, or add your page to stop marketing in Settings.`,
    ),
  ]
}

/** What a footer needs besides. */
export function footerGaps(notice: FooterNotice, fact: string, organisation: Organisation): Gap[] {
  const address = unsubscribeAddress(notice, organisation)
  return [
    ...noticeGaps(notice, fact, organisation),
    ...gapIf(
      inside(notice.reason) === '',
      `${fact}.reason`,
      `${notice.audience.trim()}: why do they get these e-mails?`,
    ),
    ...gapIf(
      !leadsSomewhere(address),
      `${fact}.unsubscribe`,
      'Write the address that unsubscribes (it begins with https://), or the mark of your mailing system for it.',
    ),
  ]
}

/** What the organisation’s own facts must hold before any notice can leave. */
export function senderGaps(organisation: Organisation): Gap[] {
  return [
    ...gapIf(
      safeLink(organisation.privacyPolicyUrl) === undefined,
      'organisation.privacyPolicyUrl',
      'Add the web address of your privacy policy in Settings: it begins with https://.',
    ),
    ...companyDetailGaps(organisation),
  ]
}

function heldWords({ held, heldOther, secure, why }: SignatureNotice, { name }: Organisation): string {
  const things = [...held.map((item) => heldNames[item]), inside(heldOther)].filter(Boolean)
  if (things.length === 0) return ''
  const purpose = inside(why)
  return [
    `${name} holds ${andOf(things)}${secure ? `, and keeps ${things.length > 1 ? 'them' : 'it'} securely` : ''}.`,
    purpose === '' ? '' : `We use ${things.length > 1 ? 'them' : 'it'} for this: ${purpose}.`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** The organisation’s page to stop marketing, as a link; nothing where there is none. */
function stopPage({ optOutUrl }: Organisation, lead: string): Inline[] {
  const link = safeLink(optOutUrl)
  return link === undefined ? [] : [{ text: lead }, { text: link, href: link }]
}

function unsubscribeRuns(notice: FooterNotice, organisation: Organisation): Inline[] {
  const address = unsubscribeAddress(notice, organisation)
  // A mark stands as it is: the mailing system turns it into the address.
  if (isUnsubscribeMark(address))
    return [
      { text: 'Unsubscribe ', bold: true },
      { text: address, href: address },
    ]
  const link = safeLink(address)
  return [link === undefined ? { text: 'Unsubscribe', bold: true } : { text: 'Unsubscribe', bold: true, href: link }]
}

function unsubscribeAddress({ unsubscribe }: FooterNotice, { optOutUrl }: Organisation): string {
  return unsubscribe.trim() || optOutUrl.trim()
}

function ending(organisation: Organisation): Block[] {
  const policy = safeLink(organisation.privacyPolicyUrl)
  return [
    ...paragraph(
      policy === undefined
        ? ''
        : [{ text: 'How we look after your details: ' }, { text: 'our privacy policy', href: policy }],
      ['organisation'],
      ['notice.13', 'object.inform'],
    ),
    {
      type: 'paragraph',
      small: true,
      words: companyDetails(organisation),
      facts: ['organisation'],
      rules: ['pecr.email.company-details', 'pecr.r23'],
    },
  ]
}

/** “your name, your job and your address”. */
function andOf(things: readonly string[]): string {
  return things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`
}

function gapIf(isMissing: boolean, fact: string, say: string): Gap[] {
  return isMissing ? [{ fact, say }] : []
}

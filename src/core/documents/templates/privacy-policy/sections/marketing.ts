import type { Organisation } from '../../../../organisation/organisation'
import type { Words } from '../../../block'
import { list, missing, paragraph, type PolicySection } from '../section'
import { inside, oneLine } from '../sentences'
import type { Gap } from '../../../template'

/** Marketing and the ways to stop it, with links (S0-14, S0-21, S4-11, S4-33; `pecr.r21.tps`, `pecr.subscriber.individual`). */
export const marketing: PolicySection = {
  id: 'marketing',
  title: 'Marketing, and how to stop it',
  compose({ marketing: { calls, emails, screening, screeningTool, everyMessage } }, { organisation }) {
    if (calls === 'no' && emails === 'no')
      return paragraph(`We do not ring, e-mail or text people to advertise. ${always}`, [
        'marketing.calls',
        'marketing.emails',
      ])
    if (calls !== 'yes' && emails !== 'yes') return []
    return [
      ...paragraph(
        calls === 'yes' && screening ? screeningSentence(screeningTool) : '',
        ['marketing.screening', 'marketing.screeningTool'],
        ['pecr.r21.tps', 'pecr.r21.both-registers'],
      ),
      ...paragraph(
        emails === 'yes' ? soleTraders : '',
        ['marketing.emails'],
        ['pecr.subscriber.individual', 'pecr.r22.consent', 'pecr.r22.soft'],
      ),
      ...paragraph(
        emails === 'yes' && everyMessage
          ? 'Every such e-mail or text says who sent it and has an easy, free way to stop the next.'
          : '',
        ['marketing.everyMessage'],
        ['pecr.unsub.every-message', 'pecr.r23'],
      ),
      ...paragraph('You can stop our marketing at any time, in whatever way suits you:', [], ['optout.any-route']),
      ...list(stopItems(organisation)),
      ...paragraph(
        'We stop as soon as you say so. You give no reason and pay nothing. We then keep a short entry on our do-not-contact list, and in the system we send e-mails from, so that you are not added again by mistake.',
        [],
        ['optout.now', 'suppress.keep'],
      ),
    ]
  },
  gaps: ({ marketing: answers }, { organisation }) => [
    ...missing(answers.calls, 'marketing.calls', 'Do you ring people about your services?'),
    ...missing(answers.emails, 'marketing.emails', 'Do you e-mail or text people about your services?'),
    ...(answers.calls === 'yes' && !answers.screening
      ? [
          {
            fact: 'marketing.screening',
            say: 'Numbers must be checked against TPS and CTPS before marketing calls. Tick it once you do.',
          },
        ]
      : []),
    ...(answers.emails === 'yes' && !answers.everyMessage
      ? [
          {
            fact: 'marketing.everyMessage',
            say: 'Every marketing e-mail and text needs a way to stop it. Tick it once it is there.',
          },
        ]
      : []),
    ...(answers.calls === 'yes' || answers.emails === 'yes' ? stopGap(organisation) : []),
  ],
}

const always = 'If that changes, you can stop it at any time.'

const soleTraders =
  'If you work as a sole trader or in an ordinary partnership, the law protects you like a private person, and so do we. We e-mail or text you about our services only if you said yes, or where the law allows it because you bought or asked to buy something like them from us and did not say no. The part “What we hold, why, and for how long” says which of the two it is.'

function stopGap({ optOutUrl, privacyLeadEmail, email }: Organisation): Gap[] {
  return missing(
    optOutUrl + privacyLeadEmail + email,
    'organisation.optOutUrl',
    'Where can people stop your marketing? Give a web page or an e-mail address.',
  )
}

function screeningSentence(tool: string): string {
  const named = inside(tool)
  return `Before a marketing call we check your number against the Telephone Preference Service and the register for companies (TPS and CTPS)${named ? `, with ${named}` : ''}, unless you have told us that you are happy for us to ring. If you asked us not to ring, we do not, whoever you are and whether or not we spoke before.`
}

function stopItems(organisation: Organisation): { words: Words; fact: string }[] {
  const [page, phone, address] = [
    inside(organisation.optOutUrl),
    inside(organisation.phone),
    inside(oneLine(organisation.address)),
  ]
  const email = inside(organisation.privacyLeadEmail) || inside(organisation.email)
  const mail = (subject: string) => `mailto:${email}?subject=${encodeURIComponent(subject)}`
  return [
    {
      words: page && [{ text: 'Choose on our website: ' }, { text: page, href: page }],
      fact: 'organisation.optOutUrl',
    },
    {
      words: email && [{ text: 'Stop telephone calls: ' }, { text: email, href: mail('Stop telephone calls') }],
      fact: 'organisation.privacyLeadEmail',
    },
    {
      words: email && [{ text: 'Stop e-mails and texts: ' }, { text: email, href: mail('Stop e-mails and texts') }],
      fact: 'organisation.privacyLeadEmail',
    },
    { words: phone && `Ring us: ${phone}`, fact: 'organisation.phone' },
    { words: address && `Write to us: ${address}`, fact: 'organisation.address' },
  ]
}

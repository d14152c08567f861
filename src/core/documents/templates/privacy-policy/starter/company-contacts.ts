import type { Category } from '../use'
import { newCategory, newUse, until } from './blank'

const voluntary = 'You need not give us anything. Without a way to reach you we cannot tell you what we offer.'
const knowUs = 'letting organisations that may want our help know what we do'

/** Contacts in organisations: telephone, one-to-one e-mail and e-mail from the contact system (S4-11 to S4-18). */
export const companyContacts = (): Category =>
  newCategory({
    id: 'company-contacts',
    title: 'Contacts in organisations',
    data: 'The organisation’s name, your name, your telephone number and your e-mail address at work',
    source:
      'From you, from a colleague of yours, from your organisation’s website, or from a public professional profile',
    mustProvide: voluntary,
    uses: [
      newUse({
        id: 'telephone',
        title: 'Ringing you about our services',
        purpose: 'To find out whether your organisation would like our help, and to talk about it.',
        bases: ['legitimate-interests'],
        interest: knowUs,
        retention: until('the number changes or you ask us to stop'),
        statement:
          'If you ask us not to ring, we take the number off our list at once and note it, so that nobody here rings again.',
      }),
      newUse({
        id: 'targeted-e-mail',
        title: 'Writing to you personally by e-mail',
        purpose: 'To write to you about something that we think fits your work.',
        bases: ['legitimate-interests', 'consent'],
        interest: knowUs,
        retention: until('we learn that you have left the organisation, or you ask us to stop'),
        statement:
          'Consent is our reason where you work as a sole trader or in an ordinary partnership. Under each such e-mail we say what we hold about you, that it is kept securely and what for, that a reply is enough to stop us, and where to find this policy.',
      }),
      newUse({
        id: 'crm-e-mail',
        title: 'Sending you news from our contact system',
        purpose: 'To send news about our services to several people at once.',
        bases: ['legitimate-interests', 'consent'],
        interest: knowUs,
        retention: until('we learn that you have left the organisation, or you unsubscribe'),
        statement:
          'Consent is our reason where you work as a sole trader or in an ordinary partnership. Each e-mail says that we respect your privacy, what we hold and why, and has a link to unsubscribe and a link to this policy.',
      }),
    ],
  })

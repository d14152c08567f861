import { fold } from '../contacts/search-text'

/** What a labelled line of a form may hold. */
export type FormField =
  | 'name'
  | 'firstName'
  | 'lastName'
  | 'email'
  | 'phone'
  | 'address'
  | 'birth'
  | 'number'
  | 'organisation'
  | 'scope'
  | 'date'
  | 'helper'
  | 'helperAs'

/** Labels as forms write them, folded, without “your”. The first that fits counts, so the narrow ones stand above. */
const labels: readonly (readonly [FormField, RegExp])[] = [
  ['helperAs', /^(relationship|capacity)\b|^(acting|asking|applying) as\b/],
  [
    'helper',
    /^((name of )?(the )?(representative|agent|solicitor)|(representative|agent|solicitor)s? name|requested by)$/,
  ],
  ['firstName', /^(first|given|fore) ?names?$/],
  ['lastName', /^(last|family|sur) ?name$/],
  ['birth', /^(date of birth|dob|birth date|born)$/],
  ['email', /^(contact |reply |home |work )?e-?mail( address)?$/],
  ['phone', /^(contact |home |work |day ?time )?(tele)?(phone|mobile|tel)( phone)?( number| no)?$|^contact number$/],
  ['address', /^(home |postal |current |full |previous )*address( line \d)?$|^post ?code$/],
  [
    'number',
    /^(any )?(useful )?(customer|account|patient|member(ship)?|policy|order|client|case|nhs|staff|reference)( or \w+)?( reference)?( numbers?| no| id)?( \w+)?$/,
  ],
  ['organisation', /^(organisation|organization|company|employer|business)( name)?$/],
  [
    'name',
    /^(full |contact |customer )?name$|^name of (the )?(requester|applicant|client|person|data subject|individual)$|^(requester|applicant|client|data subject|on behalf of|acting for|sender)( name)?$/,
  ],
  [
    'date',
    /^(date|received|submitted|sent)( on| of request| of the request| received| submitted| sent)?$|^request date$/,
  ],
  [
    'scope',
    /^(message|request|enquiry|comments?|question|description|scope|notes?|subject access request)$|\b(information|details|data|records|documents)\b|^(your |the )?request\b|\bwould you like\b|\bare you asking\b/,
  ],
]

/** What a label asks for; null for one that no form we know of would use. */
export function fieldOfLabel(label: string): FormField | null {
  const plain = fold(label)
    .replace(/[*_()?“”"'’.]/g, '')
    .replace(/^(your|the persons|my) /, '')
    .replace(/\s+/g, ' ')
    .trim()
  return labels.find(([, like]) => like.test(plain))?.[0] ?? null
}

import { list, paragraph, type PolicySection } from '../section'
import { inside, sentence, tidy } from '../sentences'
import { abroad, placeWords } from '../place-words'

/** Information that leaves the United Kingdom, and what protects it there (S4-7, `transfer.us`). */
export const outsideUk: PolicySection = {
  id: 'abroad',
  title: 'Information that leaves the United Kingdom',
  compose({ recipients, noRecipients }) {
    const away = abroad(recipients)
    if (away.length === 0) {
      const known = noRecipients
        ? recipients.length === 0
        : recipients.length > 0 && recipients.every(({ country }) => inside(country))
      return paragraph(known ? 'Your information stays in the United Kingdom.' : '', ['recipients'])
    }
    return [
      ...paragraph(
        'Some information is kept, or can be seen, in another country. A safeguard that UK law accepts protects it there:',
        [],
        ['transfer.us'],
      ),
      ...list(
        away.map(({ recipient, index }) => ({
          words: sentence(`${tidy(recipient.name)}: ${placeWords(recipient)}`),
          fact: `recipients.${index}`,
        })),
      ),
      ...paragraph('Ask us for a copy of a safeguard, or where you can read it.', [], ['notice.13']),
    ]
  },
  gaps: () => [],
}

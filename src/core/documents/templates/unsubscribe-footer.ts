import { defineTemplate } from '../template'
import { unsubscribeFooterFacts } from './mail-notice/facts'
import { noticeOnPaper } from './mail-notice/mail-paper'
import { footerBlocks, footerGaps, senderGaps } from './mail-notice/notice-words'
import { forbiddenWords } from './privacy-policy/forbidden-words'

/** What stands under every e-mail from the mailing system (`doc.unsubscribe-footer`, S4-18, S0-19). */
export const unsubscribeFooter = defineTemplate({
  id: 'unsubscribe-footer',
  title: 'Unsubscribe footer',
  purpose: 'Stands under every e-mail from your mailing system: why they get it, and a link to stop.',
  place: 'gallery',
  version: '2026-11-24',
  changes: ['2026-11-24: what the details are used for, in plainer words.', '2026-11-22: first version.'],
  rules: ['pecr.unsub.every-message', 'pecr.email.company-details', 'pecr.r23', 'object.inform', 'security.measures'],
  facts: unsubscribeFooterFacts,
  compose({ notices }, { organisation }) {
    return notices.flatMap((notice, index) => {
      const fact = `notices.${index}`
      return noticeOnPaper(notice.audience, footerBlocks({ notice, fact, organisation }), fact)
    })
  },
  gaps({ notices }, { organisation }) {
    // The mark of a mailing system looks like a placeholder, and is none.
    const said = notices.map((notice) => ({ ...notice, unsubscribe: '' }))
    return [
      ...(notices.length === 0 ? [{ fact: 'notices', say: 'Add a footer for somebody you send to.' }] : []),
      ...notices.flatMap((notice, index) => footerGaps(notice, `notices.${index}`, organisation)),
      ...senderGaps(organisation),
      ...forbiddenWords({ notices: said }),
    ]
  },
  checkBeforeUse: [
    'Send yourself one e-mail and unsubscribe with its link. Does it work without a password?',
    'Does somebody who unsubscribes there get onto the do-not-contact list here too?',
    'It tells people how to stop. It does not make a message lawful that needs consent first: ask “May I contact?”.',
  ],
})

import { defineTemplate } from '../template'
import { emailSignatureFacts } from './mail-notice/facts'
import { noticeOnPaper } from './mail-notice/mail-paper'
import { noticeGaps, senderGaps, signatureBlocks } from './mail-notice/notice-words'
import { forbiddenWords } from './privacy-policy/forbidden-words'

/** What stands under an e-mail that one person writes to another and that markets (`doc.email-signature`, S4-16). */
export const emailSignature = defineTemplate({
  id: 'email-signature',
  title: 'E-mail signature',
  purpose: 'Stands under an e-mail you write yourself: what you hold, why, and how to stop it.',
  place: 'gallery',
  version: '2026-11-24',
  changes: ['2026-11-24: what the details are used for, in plainer words.', '2026-11-22: first version.'],
  rules: ['object.inform', 'pecr.r23', 'pecr.unsub.every-message', 'pecr.email.company-details', 'security.measures'],
  facts: emailSignatureFacts,
  compose({ notices }, { organisation }) {
    return notices.flatMap((notice, index) => {
      const fact = `notices.${index}`
      return noticeOnPaper(notice.audience, signatureBlocks({ notice, fact, organisation }), fact)
    })
  },
  gaps({ notices }, { organisation }) {
    return [
      ...(notices.length === 0 ? [{ fact: 'notices', say: 'Add a notice for somebody you write to.' }] : []),
      ...notices.flatMap((notice, index) => noticeGaps(notice, `notices.${index}`, organisation)),
      ...senderGaps(organisation),
      ...forbiddenWords({ notices }),
    ]
  },
  checkBeforeUse: [
    'Is every word true of the people who will get it? “Securely” stands there only because you ticked it.',
    'It tells people how to stop. It does not make a message lawful that needs consent first: ask “May I contact?”.',
    'Send yourself one e-mail, and press each link.',
  ],
})

import { emailSignature } from '@core/documents/templates/email-signature'
import { emailSignatureFacts, newSignatureNotice } from '@core/documents/templates/mail-notice/facts'
import { signatureBlocks } from '@core/documents/templates/mail-notice/notice-words'
import type { QuestionsProps } from '../documents/DocumentEditor'
import type { DocumentActs } from '../documents/DocumentHead'
import { EditedDocument } from '../documents/EditedDocument'
import { CopyNotice } from './CopyNotice'
import { NoticeList } from './NoticeList'
import { SignatureFields } from './SignatureFields'

/** The notice under e-mails people write themselves: one for each audience, to be copied into Outlook or Gmail. */
export function EmailSignaturePage() {
  return <EditedDocument template={emailSignature} Questions={Questions} Acts={Copy} />
}

function Questions(shown: QuestionsProps) {
  return <NoticeList {...shown} add="Add a notice" fresh={newSignatureNotice} Fields={SignatureFields} />
}

function Copy({ facts, organisation, gaps }: DocumentActs) {
  const { notices = [] } = emailSignatureFacts.safeParse(facts).data ?? {}
  const made = notices.map((notice, index) => ({
    audience: notice.audience,
    blocks: signatureBlocks({ notice, fact: `notices.${index}`, organisation }),
  }))
  return <CopyNotice notices={made} gaps={gaps} />
}

import { newFooterNotice, unsubscribeFooterFacts } from '@core/documents/templates/mail-notice/facts'
import { footerBlocks } from '@core/documents/templates/mail-notice/notice-words'
import { unsubscribeFooter } from '@core/documents/templates/unsubscribe-footer'
import type { QuestionsProps } from '../documents/DocumentEditor'
import type { DocumentActs } from '../documents/DocumentHead'
import { EditedDocument } from '../documents/EditedDocument'
import { CopyNotice } from './CopyNotice'
import { FooterFields } from './FooterFields'
import { NoticeList } from './NoticeList'

/** What stands under each e-mail from the mailing system: one footer for each audience. */
export function UnsubscribeFooterPage() {
  return <EditedDocument template={unsubscribeFooter} Questions={Questions} Acts={Copy} />
}

function Questions(shown: QuestionsProps) {
  return <NoticeList {...shown} add="Add a footer" fresh={newFooterNotice} Fields={FooterFields} />
}

function Copy({ facts, organisation, gaps }: DocumentActs) {
  const { notices = [] } = unsubscribeFooterFacts.safeParse(facts).data ?? {}
  const made = notices.map((notice, index) => ({
    audience: notice.audience,
    blocks: footerBlocks({ notice, fact: `notices.${index}`, organisation }),
  }))
  return <CopyNotice notices={made} gaps={gaps} />
}

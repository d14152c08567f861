import type { MatrixRow } from '@core/consents/matrix'
import type { Channel } from '@core/marketing/channel'
import type { MarketingPurpose } from '@core/marketing/purpose'
import { shortPurposes } from './consent-words'

const byWay: Record<Channel, string> = {
  email: 'by e-mail',
  sms: 'by text',
  'live-call': 'by phone',
  'automated-call': 'by recorded call',
  'social-dm': 'by social message',
  post: 'by post',
  fax: 'by fax',
}

/** “News by phone, 07700 900142”. */
export function AnswerAbout({ row, purpose }: { readonly row: MatrixRow; readonly purpose: MarketingPurpose }) {
  return (
    <>
      {shortPurposes[purpose]} {byWay[row.channel]}
      {row.point && (
        <>
          , <bdi>{row.point.value}</bdi>
        </>
      )}
    </>
  )
}

import { channelNames, channels } from '@core/marketing/channel'
import { dayMonthYear } from '@core/time/format-date'
import { among, named, type RecordSource } from './record-source'

/** Campaigns by their name and by what they are for; each leads to its own page. */
export const campaignSource: RecordSource = {
  group: 'campaigns',
  sources: ['campaign'],
  rows: named(
    `SELECT id AS key, id, name AS title, channel || char(10) || goes_on || char(10) || sent_on AS detail,
        '/marketing/campaigns/' || id AS href
      FROM campaign WHERE ${among('id')}`,
    (row) => {
      const [way = '', goesOn = '', sentOn = ''] = row.detail.split('\n')
      const name = channels.find((channel) => channel === way)
      const when = sentOn === '' ? `goes on ${dayMonthYear(goesOn)}` : `sent ${dayMonthYear(sentOn)}`
      return { ...row, detail: name === undefined ? when : `${channelNames[name]}, ${when}` }
    },
  ),
}

import type { NewChoice } from '@core/bundle/choice'
import type { BundleItem } from '@core/bundle/item'
import { AppError } from '@core/contract/errors'

/** Throws where a decision does not fit its item: words that are not there, or a file in which no words could be read. */
export function refuseChoice({ fields, file }: BundleItem, { choice, passages }: NewChoice): void {
  if (choice !== 'redact') return
  if (file?.words === 'none')
    throw new AppError('not-allowed', {
      reason:
        'No words could be read in this file, so none can be taken out. Hold it back, or add a version you have blacked out yourself.',
    })
  for (const { field, to } of passages) {
    const found = fields.find(({ name }) => name === field)
    if (!found || to > found.text.length)
      throw new AppError('conflict', { reason: 'This item has changed. Look at it again.' })
  }
}

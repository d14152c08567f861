import { z } from 'zod'
import { line, lines } from '../contacts/typed-text'

/** The words of a letter of a campaign by post; who it goes to and how to say no are put around them. */
export const campaignLetterWords = z.strictObject({
  subject: line(120).min(1, 'Give the letter a heading.'),
  /** A line each for a paragraph. */
  body: lines(6000).min(1, 'Write the letter.'),
  signedBy: line(200).min(1, 'Write who signs: a name or a role.'),
})
export type CampaignLetterWords = z.output<typeof campaignLetterWords>

import type { UnreadWhy } from './mail-read'

/** Why nothing could be read, and what to do; the file is kept with the case all the same. */
export const unreadWords: Readonly<Record<UnreadWhy, string>> = {
  'no-mail': 'This is neither an e-mail nor a text that can be read here. Write below what it asks for.',
  outlook:
    'This is a file only Outlook can read. Save the message there as text or as .eml and choose that, or write below what it asks for.',
  'too-deep':
    'This e-mail holds messages inside messages, too deep to read safely. Open it in your mail program and write below what it asks for.',
  broken:
    'This e-mail is damaged, so we could not read it. Open it in your mail program and write below what it asks for.',
  'too-long':
    'This e-mail took too long to read, so we stopped. Open it in your mail program and write below what it asks for.',
}

import { fileFault } from '../attachments/send-file'

/** What can be read as a message, for the system’s window. */
export const mailEndings = '.eml,.txt'

const mail = /\.(eml|txt)$/i
const outlook = /\.msg$/i

/** Why a file cannot be taken as a request; empty where it can. */
export function notAMail(file: File): string {
  if (outlook.test(file.name))
    return 'Only Outlook can read a .msg file. Save the message there as text or as .eml, then drop that.'
  if (!mail.test(file.name))
    return 'As a request only e-mails (.eml) and text files (.txt) can be dropped. Other files go on Files, on the page of a contact or a case.'
  return fileFault(file)
}

import { readHere } from '../../register/attachments/text/reader'
import type { FileAsked } from '../../register/file-order'
import { readMailHere } from '../../register/intake/mail-reader'

/** Reads one file and ends. It has nothing but the file: no register, no key, no surroundings. */
process.parentPort.once('message', ({ data }) => {
  const asked = data as FileAsked
  const reading: Promise<unknown> = asked.wanted === 'mail' ? readMailHere(asked) : readHere(asked)
  void reading.then((answer) => process.parentPort.postMessage(answer))
})

// Opens an older register with newer steps, and ends where it is told to, or is killed from outside.
import { codeOf } from '../../../src/register/file/sqlite-errors'
import { openStored } from '../../fixtures/stored-registers'
import { awaitOrders, say } from '../pieces/child-side'
import { endingIn, ladder, type Ending } from '../pieces/ladder'

const { folder, keyHex, ending } = awaitOrders<{ folder: string; keyHex: string; ending: Ending }>()
say('begins')
try {
  openStored(folder, Buffer.from(keyHex, 'hex'), endingIn(ladder, ending)).close()
  say('came to done')
} catch (error) {
  say(`came to ${codeOf(error) ?? 'an error'}`)
}

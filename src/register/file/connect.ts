import { openConnection, type Connection } from './connection'
import { keyText } from './key/register-key'
import { applyCopyPragmas, applyPragmas } from './pragmas'

/** Opens a database with the register's key and every setting of ours, read back. */
export function connect(file: string, key: Buffer, how: { readonly: boolean; create?: boolean }): Connection {
  const text = keyText(key)
  try {
    const connection = openConnection(file, text, how)
    try {
      applyPragmas(connection)
    } catch (error) {
      connection.close()
      throw error
    }
    return connection
  } finally {
    text.fill(0)
  }
}

/** Opens a copy only to look at it: nothing is written, not even beside it, so a write-protected stick will do. */
export function connectToCopy(file: string, key: Buffer): Connection {
  const text = keyText(key)
  try {
    const connection = openConnection(file, text, { readonly: true })
    applyCopyPragmas(connection)
    return connection
  } finally {
    text.fill(0)
  }
}

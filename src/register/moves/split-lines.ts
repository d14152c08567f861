import { exportLimits } from '@core/moves/manifest'
import { refuse } from './refused'

const NEWLINE = 10
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The lines of a stream, each at most as long as a row may be. A last line without an end is refused. */
export async function* splitLines(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let waiting: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      waiting.push(chunk.subarray(from, end))
      yield decode(waiting)
      waiting = []
      size = 0
      from = end + 1
    }
    size += chunk.length - from
    if (size > exportLimits.lineBytes) refuse('large')
    if (from < chunk.length) waiting.push(chunk.subarray(from))
  }
  if (size > 0) refuse('unfit')
}

function decode(parts: readonly Uint8Array[]): string {
  try {
    return utf8.decode(Buffer.concat(parts))
  } catch {
    return refuse('unfit')
  }
}

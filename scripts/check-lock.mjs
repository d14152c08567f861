// Refuses a lock file that names any download host: the same lock file must work behind every registry mirror.
import fs from 'node:fs'

const lock = fs.readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
const { packages } = JSON.parse(lock)
const hosted = Object.entries(packages).filter(
  ([, entry]) => 'resolved' in entry && /^[a-z+]+:\/\//.test(String(entry.resolved)),
)
if (hosted.length > 0) {
  console.error(`package-lock.json names a download host for: ${hosted.map(([name]) => name).join(', ')}`)
  process.exit(1)
}

// Refuses a lock file that names any download host: the same lock file must work behind every registry mirror.
import fs from 'node:fs'

const lock = fs.readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')
const { packages } = JSON.parse(lock)
const hosted = Object.entries(packages).filter(
  // A package of the registry says nowhere where it comes from; only a linked folder has a place.
  ([, entry]) => ('resolved' in entry && !entry.link) || /[/@:]/.test(entry.version ?? ''),
)
if (hosted.length > 0) {
  console.error(`package-lock.json names a download host for: ${hosted.map(([name]) => name).join(', ')}`)
  process.exit(1)
}

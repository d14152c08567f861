// Opens a Word file in LibreOffice, with a profile of its own, by converting it to PDF.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

export function opensInLibreOffice(file) {
  const found = spawnSync('sh', ['-c', 'command -v soffice']).status === 0
  if (!found && !process.env.STEWARD_REQUIRE_TOOLS) return null
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'steward-office-'))
  try {
    const args = [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      folder,
      file,
    ]
    const { status } = spawnSync('soffice', args, { stdio: 'ignore', timeout: 120_000 })
    const made = path.join(folder, `${path.parse(file).name}.pdf`)
    if (status !== 0 || !fs.existsSync(made)) throw new Error(`LibreOffice did not open ${path.basename(file)}`)
    return path.basename(file)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

// Takes a document out through the export menu, into a file of demo-output.
import fs from 'node:fs'
import path from 'node:path'

const kinds = { docx: 'Word', pdf: 'PDF', html: 'Web page', txt: 'Plain text', csv: 'Table (CSV)' }

/** Exports as each ending, and returns the name of the first file. */
export async function exportAs({ page, saveTo }, output, menu, name, endings) {
  for (const ending of endings) {
    const file = path.join(output, `${name}.${ending}`)
    await saveTo(file)
    await menu.click()
    await page.getByRole('menuitem', { name: kinds[ending], exact: true }).click()
    await written(file)
  }
  return `${name}.${endings[0]}`
}

/** Waits until a file is there and no longer grows. */
async function written(file) {
  let size = -1
  for (let tries = 0; tries < 200; tries++) {
    const now = fs.existsSync(file) ? fs.statSync(file).size : -1
    if (now > 0 && now === size) return
    size = now
    await new Promise((resolve) => setTimeout(resolve, 75))
  }
  throw new Error(`${path.basename(file)} was not written`)
}

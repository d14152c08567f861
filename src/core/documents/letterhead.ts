import type { LogoPicture } from '../organisation/logo'
import { escapeHtml } from './escape-html'
import { pictureUri } from './picture-uri'

/** What stands above a document: whose it is. The name is empty, and there is no logo, while the register is locked. */
export type Letterhead = { readonly organisationName: string; readonly logo: LogoPicture | null }

const boxMm = { width: 40, height: 12 }

/** The size of a logo on paper in millimetres: as large as fits into 40 × 12, its shape kept. */
export function logoSizeMm({ width, height }: Pick<LogoPicture, 'width' | 'height'>) {
  const scale = Math.min(boxMm.width / width, boxMm.height / height)
  return { width: round(width * scale), height: round(height * scale) }
}

/** The letterhead as HTML: the logo top left, the name beside it; nothing where there is neither. */
export function letterheadHtml({ organisationName, logo }: Letterhead): string {
  const name = organisationName ? `<p class="organisation">${escapeHtml(organisationName)}</p>` : ''
  if (!logo) return name
  const { width, height } = logoSizeMm(logo)
  const alt = escapeHtml(organisationName || 'Logo')
  const image = `<img src="${pictureUri(logo)}" alt="${alt}" style="width:${width}mm;height:${height}mm">`
  return `<div class="letterhead">${image}${name}</div>`
}

function round(mm: number): number {
  return Math.round(mm * 100) / 100
}

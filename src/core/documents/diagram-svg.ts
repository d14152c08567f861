import type { Diagram, DiagramTone } from './diagram'
import { escapeHtml } from './escape-html'

// The width of the words on a page of A4, in pixels.
const pageWidth = 660

const looks: Record<DiagramTone, { readonly fill: string; readonly frame: string; readonly ink: string }> = {
  plain: { fill: '#fff', frame: '#8b857a', ink: '#1f1d1a' },
  still: { fill: '#fff', frame: '#8b857a', ink: '#1f1d1a' },
  passed: { fill: '#edf5f1', frame: '#14594b', ink: '#1f1d1a' },
  here: { fill: '#14594b', frame: '#14594b', ink: '#fff' },
  pine: { fill: '#d9ebe3', frame: '#d9ebe3', ink: '#0e4a3e' },
  amber: { fill: '#fbeccd', frame: '#fbeccd', ink: '#6b4700' },
  red: { fill: '#fbdedb', frame: '#fbdedb', ink: '#8f1d17' },
  info: { fill: '#dbe7f3', frame: '#dbe7f3', ink: '#1d3f66' },
}

/** The picture as SVG, no wider than the words of a page. */
export function diagramSvg({ top, width, height, boxes, lines, about }: Diagram): string {
  const scale = Math.min(1, pageWidth / width)
  const size = `width="${round(width * scale)}" height="${round(height * scale)}" viewBox="0 ${top} ${width} ${height}"`
  const name = `role="img" aria-label="${escapeHtml(about)}"`
  const drawn = [...lines.map(lineSvg), ...boxes.map(boxSvg)].join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" font-family="sans-serif" ${name} ${size}>${drawn}</svg>`
}

function lineSvg({ path, label, x, y, anchor, taken }: Diagram['lines'][number]): string {
  const ink = taken ? '#14594b' : '#8b857a'
  const drawn = `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${taken ? 3 : 1.25}"/>`
  const halo = 'stroke="#fff" stroke-width="5" paint-order="stroke" dominant-baseline="middle"'
  const words = `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="13" fill="#57524a" ${halo}>`
  return label === '' ? drawn : `${drawn}${words}${escapeHtml(label)}</text>`
}

function boxSvg({ x, y, width, height, label, detail, tone, round: isRound }: Diagram['boxes'][number]): string {
  const { fill, frame, ink } = looks[tone]
  const dashes = tone === 'still' ? ' stroke-dasharray="4 3"' : ''
  const corner = isRound ? height / 2 : 8
  const rect = `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${corner}" fill="${fill}" stroke="${frame}"${dashes}/>`
  const text = (below: number, size: number, words: string, bold: boolean) =>
    `<text x="${x + 14}" y="${y + below}" font-size="${size}"${bold ? ' font-weight="bold"' : ''} fill="${ink}">${escapeHtml(words)}</text>`
  const first = text(detail === '' ? height / 2 + 5 : 19, 14, label, true)
  return `${rect}${first}${detail === '' ? '' : text(36, 13, detail, false)}`
}

const round = (pixels: number) => Math.round(pixels * 10) / 10

import { useLayoutEffect, useRef, useState } from 'react'
import type { Block } from '@core/documents/block'

/** How much of an A4 sheet lies between margins of 20 mm, in squares of the text’s size (11 pt): 170 × 257 mm. */
const areaOfPage = (170 / 3.88) * (257 / 3.88)

/** About how many A4 pages the preview fills, and which of them is in view: from the area its words take. */
export function usePageCount(blocks: readonly Block[], zoom: number) {
  const pane = useRef<HTMLDivElement>(null)
  const [pages, setPages] = useState(1)
  const [page, setPage] = useState(1)
  useLayoutEffect(() => {
    const paper = pane.current?.querySelector('article')
    if (!paper || blocks.length === 0) return
    const size = Number.parseFloat(getComputedStyle(paper).fontSize) || 14 * zoom
    const { paddingLeft, paddingRight } = getComputedStyle(paper)
    const width = paper.clientWidth - Number.parseFloat(paddingLeft || '0') - Number.parseFloat(paddingRight || '0')
    setPages(Math.max(1, Math.ceil(((width / size) * (paper.clientHeight / size)) / areaOfPage)))
  }, [blocks, zoom])
  const onScroll = () => {
    const box = pane.current
    if (!box) return
    const share = box.scrollTop / Math.max(1, box.scrollHeight - box.clientHeight)
    setPage(Math.min(pages, 1 + Math.floor(share * pages)))
  }
  return { pane, pages, page: Math.min(page, pages), onScroll }
}

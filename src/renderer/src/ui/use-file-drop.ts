import { useEffect, useRef, useState } from 'react'

/** Makes an element a place to drop files on: the first is handed out, with all that came. Elsewhere they are refused, as before. */
export function useFileDrop(onFile: (file: File, all: readonly File[]) => void) {
  const place = useRef<HTMLElement>(null)
  const [over, setOver] = useState(false)
  useEffect(() => {
    const element = place.current
    if (!element) return undefined
    const hover = (event: DragEvent) => {
      event.preventDefault()
      setOver(true)
    }
    const leave = () => setOver(false)
    const drop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const all = [...(event.dataTransfer?.files ?? [])]
      const [file] = all
      if (file) onFile(file, all)
    }
    element.addEventListener('dragover', hover)
    element.addEventListener('dragleave', leave)
    element.addEventListener('drop', drop)
    return () => {
      element.removeEventListener('dragover', hover)
      element.removeEventListener('dragleave', leave)
      element.removeEventListener('drop', drop)
    }
  }, [onFile])
  return { place, over }
}

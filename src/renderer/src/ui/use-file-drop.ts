import { useEffect, useRef, useState } from 'react'

/** Makes an element a place to drop one file on. A file dropped anywhere else is refused, as before. */
export function useFileDrop(onFile: (file: File) => void) {
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
      const file = event.dataTransfer?.files[0]
      if (file) onFile(file)
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

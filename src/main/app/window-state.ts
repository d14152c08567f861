import { themeFrom, type Theme } from '@core/app/theme'

/** A place on the screens, in pixels. */
export type Bounds = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * Where the window was last time, how large its letters were (1 is their own size), and whether it is light or dark. Without
 * bounds the window opens in its usual size in the middle.
 */
export type WindowState = {
  readonly bounds?: Bounds
  readonly maximised: boolean
  readonly zoom?: number
  readonly theme: Theme
}

/** The first start: nothing is remembered. */
export const usualState: WindowState = { maximised: false, theme: 'system' }

/** So much of the window must be on a screen that it can be taken hold of, in pixels. */
const graspable = 80

/** Smaller than this nothing can be read; larger than this no screen is. */
const smallest = 200
const largest = 20_000

/** What the menu’s own steps of larger and smaller letters can come to. */
const mostZoom = 5
const leastZoom = 0.25

/**
 * The remembered place of the window, where it can still be used. The file may hold anything: whatever is wrong with it,
 * the window opens in its usual place. `workAreaOf` is the free part of the screen nearest to a place.
 */
export function readWindowState(text: string, workAreaOf: (bounds: Bounds) => Bounds): WindowState {
  const kept = parsed(text)
  if (!isRecord(kept)) return usualState
  const bounds = boundsOf(kept['bounds'])
  const always = { ...zoomOf(kept['zoom']), theme: themeFrom(kept['theme']) }
  return bounds && isReachable(bounds, workAreaOf(bounds))
    ? { bounds, maximised: kept['maximised'] === true, ...always }
    : { maximised: false, ...always }
}

function zoomOf(value: unknown): Pick<WindowState, 'zoom'> {
  return typeof value === 'number' && value >= leastZoom && value <= mostZoom ? { zoom: value } : {}
}

function isReachable(bounds: Bounds, area: Bounds): boolean {
  return (
    bounds.x < area.x + area.width - graspable &&
    bounds.x + bounds.width > area.x + graspable &&
    bounds.y >= area.y - 10 &&
    bounds.y < area.y + area.height - graspable
  )
}

function boundsOf(value: unknown): Bounds | null {
  if (!isRecord(value)) return null
  const [x, y, width, height] = [value['x'], value['y'], value['width'], value['height']].map(pixels)
  if (x === undefined || y === undefined || width === undefined || height === undefined) return null
  return width < smallest || height < smallest ? null : { x, y, width, height }
}

function pixels(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) <= largest ? value : undefined
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

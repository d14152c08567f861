import { expect, it } from 'vitest'
import { killWhileErasing } from '../fixtures/kill-while-erasing'
import { howOften } from '../fixtures/how-often'

/** How often the program is killed; the torture run kills more often. */
const KILLS = howOften(3, 50)

it(
  'loses no erasure and nobody else when the program is killed while it erases',
  { timeout: 60_000 + KILLS * 8000 },
  async () => {
    const { erased, added, ...wrong } = await killWhileErasing({ kills: KILLS })
    expect(wrong).toEqual({ back: 0, lost: 0, unclean: 0 })
    expect(erased).toBeGreaterThan(KILLS)
    expect(added).toBeGreaterThan(erased)
  },
)

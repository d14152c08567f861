/** How the program looks: like the computer, or one of the two whatever the computer says. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** A look as it was kept somewhere; like the computer where it is none. */
export function themeFrom(value: unknown): Theme {
  return themes.find((theme) => theme === value) ?? 'system'
}

/** After how many minutes without anybody at the computer Steward may lock. */
export const idleChoices = [1, 5, 10, 30, 60] as const

import type { Channel } from '../../../marketing/channel'

/** The ways the law calls electronic mail (`pecr.r22.scope`). */
export const written = ['email', 'sms', 'social-dm'] as const satisfies readonly Channel[]

/** How long what was never saved is kept, in days. */
export const DRAFT_DAYS = 30

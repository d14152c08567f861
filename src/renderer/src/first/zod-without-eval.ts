import { z } from 'zod'

// Runs before any schema is made: the schema library would try to make functions from text, and the page’s policy would
// refuse and report it each time. A part of its own, imported first, so that the bundler cannot move it behind schemas.
z.config({ jitless: true })

// Bundles bench/inside.ts for Node: the alias @core and imports without endings need a bundler.
import path from 'node:path'
import { build } from 'vite'

export async function buildInside() {
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@core': path.resolve('src/core') } },
    ssr: { external: ['better-sqlite3-multiple-ciphers', '@node-rs/argon2', 'docx'] },
    build: {
      ssr: 'bench/inside.ts',
      outDir: 'out/bench',
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'inside.mjs' } },
    },
  })
  return import(path.resolve('out/bench/inside.mjs'))
}

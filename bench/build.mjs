// Bundles bench/inside.ts for Node: the alias @core and imports without endings need a bundler.
import path from 'node:path'
import { build } from 'vite'

/** `plain`: without the cipher, for comparing. Nothing but this bundle can make such a register. */
export async function buildInside({ plain = false } = {}) {
  const outDir = plain ? 'out/bench-plain' : 'out/bench'
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@core': path.resolve('src/core') } },
    ssr: { external: ['better-sqlite3-multiple-ciphers', '@node-rs/argon2', 'docx'] },
    plugins: plain ? [withoutCipher] : [],
    build: {
      ssr: 'bench/inside.ts',
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: 'inside.mjs' } },
    },
  })
  return import(path.resolve(outDir, 'inside.mjs'))
}

/** What is left out of a plain build: the cipher, and the look that refuses a file nobody encrypted. */
const leftOut = {
  'file/connection.ts': /\bdb\.pragma\("cipher='sqlcipher'"\)[^]*?\bdb\.key\(keyText\)/,
  'register/folder-state.ts': / \|\| hasForeignStart\(paths\.database\)/,
}

const withoutCipher = {
  name: 'without-cipher',
  enforce: 'pre',
  transform(code, id) {
    const [name, lines] = Object.entries(leftOut).find(([end]) => id.endsWith(`src/register/${end}`)) ?? []
    if (!name) return undefined
    if (!lines.test(code)) throw new Error(`the lines to leave out were not found in ${name}`)
    return code.replace(lines, '')
  },
}

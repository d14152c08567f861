// Bundles the torture run for plain Node: the alias @core and imports without endings need a bundler, a child starts
// three times as fast, and what is tortured cannot change under a long run.
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname
const root = path.resolve(here, '../..')
const children = fs.readdirSync(path.join(here, 'children')).map((name) => path.join(here, 'children', name))

/** Builds with one thing of the program made worse, to prove that the run would notice. */
export const mutations = {
  'weaker-sync': { file: 'src/register/file/pragmas.ts', from: "'full', 2]", to: "'normal', 1]" },
  'temp-files': { file: 'src/register/file/pragmas.ts', from: "'memory', 2]", to: "'file', 1]" },
}

/** Builds into out/torture/<name>. `replace` swaps words of one source file, to prove that a promise can fail. */
export async function bundle(name, replace) {
  const outDir = path.join(root, 'out/torture', name)
  let replaced = false
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@core': path.join(root, 'src/core') } },
    ssr: { external: true },
    plugins: [
      {
        name: 'where-it-lies',
        enforce: 'pre',
        transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))),
      },
      replace && {
        name: 'mutation',
        enforce: 'pre',
        transform(code, id) {
          if (!id.endsWith(replace.file)) return undefined
          if (!code.includes(replace.from)) throw new Error(`nothing to replace in ${replace.file}`)
          replaced = true
          return code.replace(replace.from, replace.to)
        },
      },
    ],
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      target: 'node24',
      rollupOptions: {
        input: [path.join(here, 'one.ts'), path.join(here, 'list.ts'), ...children],
        output: { entryFileNames: '[name].mjs', chunkFileNames: 'parts/[name]-[hash].mjs' },
      },
    },
  })
  if (replace && !replaced) throw new Error(`${replace.file} is not part of the bundle`)
  return outDir
}

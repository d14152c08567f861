import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import path from 'node:path'

/** Who made what is in the bundle lies beside it, as their licences ask. */
const license = { fileName: 'licences.md' }
const alias = { '@core': path.resolve(import.meta.dirname, 'src/core') }

// Targets are written out: the same bundle runs on the declared Electron and on the older one of the fallback.
export default defineConfig({
  main: {
    resolve: { alias },
    // ES modules: taken into the bundle, since main is CommonJS.
    build: {
      target: 'node20',
      license,
      externalizeDeps: { exclude: ['age-encryption', 'unpdf', 'postal-mime', '@zip.js/zip.js'] },
      rollupOptions: { input: 'src/main/index.ts' },
    },
  },
  preload: {
    resolve: { alias },
    build: {
      target: 'node20',
      license,
      externalizeDeps: false,
      rollupOptions: { input: 'src/preload/index.ts', output: { format: 'cjs', entryFileNames: '[name].cjs' } },
    },
  },
  renderer: {
    root: 'src/renderer',
    resolve: { alias },
    plugins: [react()],
    build: {
      target: 'chrome130',
      minify: true,
      license,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000, // the word lists of the passphrase meter; loaded only when a passphrase is made
      rollupOptions: {
        input: { index: 'src/renderer/index.html', paper: 'src/renderer/paper.html' },
        // Few large files start faster than many small ones: each request passes through the main process.
        output: {
          codeSplitting: {
            groups: [
              { name: 'first', test: /src[\\/]renderer[\\/]src[\\/]first/, priority: 1 },
              // What the first drawing needs, apart from the rest: a third of the libraries.
              { name: 'start', test: /node_modules[\\/]/, tags: ['$initial'] },
              // Not the print page: its style sheet would be laid over every page of the program.
              { name: 'start-pieces', test: /src[\\/](renderer(?!.*[\\/]paper\.)|core)/, tags: ['$initial'] },
              // Only the page of reports draws charts.
              {
                name: 'charts',
                test: /node_modules[\\/](recharts|@mantine[\\/]charts|@reduxjs|react-redux|redux|reselect|immer|d3-|victory-vendor|decimal\.js-light|es-toolkit)/,
              },
              { name: 'libraries', test: /node_modules[\\/](?!@zxcvbn-ts|@dagrejs)/ },
              { name: 'pieces', test: /src[\\/]renderer[\\/]src[\\/](ui|app[\\/][a-z])/ },
            ],
          },
        },
      },
    },
  },
})

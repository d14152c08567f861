// A browser window and nothing else, for pages that must work without Steward.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => new BrowserWindow({ width: 1000, height: 800 }).loadFile(process.argv.at(-1)))

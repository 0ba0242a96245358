import { fileURLToPath } from 'node:url';
import { writeWhole } from '../cli/write-whole.ts';
import { CACHE_FILE, loadApp } from './load-app.ts';

/** Runs the program on a sample, so that V8 compiles what a usual run needs, and keeps the compiled form beside the program for the Node that runs this. */
const { app, script } = loadApp();
await (await app.loadWarmUp()).warmUp();
await writeWhole(fileURLToPath(CACHE_FILE), script.createCachedData());

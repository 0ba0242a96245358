#!/usr/bin/env node
import { loadApp } from '../dist/start/load-app.js';

const { main } = await loadApp().app.loadCommandLine();
await main();

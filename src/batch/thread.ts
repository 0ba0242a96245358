import { loadApp } from '../start/load-app.ts';

/** What a worker thread is started with: the worker of the compiled application. */
export default (await loadApp().app.loadWorker()).default;

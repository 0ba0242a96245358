/** Everything that runs in the built package as one module, which `load-app.ts` keeps compiled; each part is set up only when it is asked for. */
export const loadCommandLine = () => import('../cli/main.ts');
export const loadWorker = () => import('../batch/worker.ts');
export const loadWarmUp = () => import('./warm-up.ts');

// Worker threads of Node 20 do not take over the main thread's TypeScript loader.
import { register } from 'tsx/esm/api';

register();
await import('./run-fold.ts');

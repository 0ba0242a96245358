import { readFileSync } from 'node:fs';
import { readNameKnowledge } from '../corpus/name-knowledge.ts';
import { PACKAGE_ROOT, readPackagedResource } from '../resources/node-reader.ts';
import { createResources } from '../resources/resources.ts';
import type { ReportAssets } from './types.ts';

/** Reads the style sheet, the bundled script and the outline of the world that the package ships. */
export function readReportAssets(): ReportAssets {
  const read = (path: string) => readFileSync(new URL(path, PACKAGE_ROOT), 'utf8').trim();
  return {
    style: read('data/report/page.css'),
    script: read('dist/report/page.js'),
    names: () => readNameKnowledge(createResources(readPackagedResource)),
    world: read('data/report/world.txt'),
  };
}

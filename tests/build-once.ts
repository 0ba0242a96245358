import { execFileSync } from 'node:child_process';

/** Bundles the program once before the tests, so that those that spawn it run what is in src/. */
export function setup(): void {
  execFileSync('npm', ['run', '--silent', 'bundle'], { stdio: 'inherit' });
}

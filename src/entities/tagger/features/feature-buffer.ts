import { hashFeature } from '../hash.ts';

/** More features than a token can have. */
export const MOST_FEATURES = 256;

/** The features of one token, as hashes; emptied and filled again for each token. */
export class FeatureBuffer {
  readonly hashes: Uint32Array;
  count = 0;

  /** `hashes` has room for `MOST_FEATURES`. */
  constructor(hashes: Uint32Array = new Uint32Array(MOST_FEATURES)) {
    this.hashes = hashes;
  }

  add(template: number, value: number): void {
    this.hashes[this.count++] = hashFeature(template, value);
  }
}

import { hashFeature } from './hash.ts';

/** More features than a token can have. */
const MOST_FEATURES = 256;

/** The features of one token, as hashes; emptied and filled again for each token. */
export class FeatureBuffer {
  readonly hashes = new Uint32Array(MOST_FEATURES);
  count = 0;

  add(template: number, value: number): void {
    this.hashes[this.count++] = hashFeature(template, value);
  }
}

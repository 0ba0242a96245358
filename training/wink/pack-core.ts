import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { buildLexemeTable, LEXEME_END, markLexemes } from '../../src/document/wink/lexemes.ts';
import { PACKED_MAGIC } from '../../src/document/wink/unpack-core.ts';

/** Writes dist/wink-core.bin: the core model of wink-eng-lite-web-model (MIT) in the form that `unpackCore` reads. Part of the build. */
const require = createRequire(import.meta.url);
const path = require.resolve(
  'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json',
);
const { lexicon, xpansions, ...model } = JSON.parse(readFileSync(path, 'utf8'));
const lexemes = model.features.lexeme.list as string[];
if (lexemes.some((word) => word.includes(LEXEME_END))) throw new Error('a lexeme holds a NUL');
model.features.lexeme.list = [];
model.features.lexeme.intrinsicSize = lexemes.length;
const parts = [
  Buffer.from(lexicon, 'base64'),
  Buffer.from(xpansions, 'base64'),
  Buffer.from(JSON.stringify(model)),
  Buffer.from(lexemes.join(LEXEME_END)),
  Buffer.from(markLexemes(lexemes).buffer),
  Buffer.from(buildLexemeTable(lexemes).buffer),
];
const lengths = Buffer.from(Uint32Array.from(parts.map(({ length }) => length)).buffer);
const padded = parts.map((part) =>
  Buffer.concat([part, Buffer.alloc((4 - (part.length % 4)) % 4)]),
);
const DIST = new URL('../../dist/', import.meta.url);
mkdirSync(DIST, { recursive: true });
writeFileSync(
  new URL('wink-core.bin', DIST),
  Buffer.concat([Buffer.from(PACKED_MAGIC), lengths, ...padded]),
);

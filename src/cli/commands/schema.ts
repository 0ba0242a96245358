import { readPackagedResource } from '../../resources/node-reader.ts';
import { EXIT } from '../exit-codes.ts';
import type { AddCommand } from './index.ts';

/** Adds `schema`: prints the JSON Schema of a result. */
export const addSchema: AddCommand = (program, io, finish) => {
  program
    .command('schema')
    .description('print the JSON Schema of a result')
    .addHelpText(
      'after',
      '\nExamples:\n  $ article-nlp schema > result.schema.json\n  $ article-nlp schema | jq \'.["$defs"].quote.properties | keys\'',
    )
    .action(async () => {
      await io.output.write(
        new TextDecoder().decode(readPackagedResource('schema/result.schema.json')),
      );
      finish(EXIT.ok);
    });
};

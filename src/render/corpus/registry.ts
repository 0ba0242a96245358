import type { Corpus } from '../../corpus/types.ts';

/** What a renderer of corpora may know. */
export interface CorpusContext {
  readonly color: boolean;
  readonly width: number;
  /** Rows of each list of text output. */
  readonly top: number;
}

/** Every format of a corpus; what is to be written comes in pieces. */
export const CORPUS_FORMATS: Readonly<
  Record<string, (corpus: Corpus, context: CorpusContext) => Promise<Iterable<string>>>
> = {
  text: async (corpus, context) => {
    const { createPalette } = await import('../text/palette.ts');
    const { renderCorpusText } = await import('./text.ts');
    const { layOut } = await import('../text/columns.ts');
    return [await layOut(() => renderCorpusText(corpus, createPalette(context.color), context))];
  },
  csv: async (corpus) => (await import('./csv.ts')).renderCorpusCsv(corpus),
  json: async (corpus) => (await import('./json.ts')).renderCorpusJson(corpus),
};

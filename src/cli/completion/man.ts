import type { CommandDescription, OptionDescription } from './describe-commands.ts';

/** The manual page article-nlp(1), in man(7) macros. */
export function manPage(commands: readonly CommandDescription[], version: string): string {
  const sections = commands.flatMap(({ usage, description, options }) => [
    `.SS ${roff(usage)}`,
    `${roff(capitalize(description))}.`,
    ...options.flatMap((option) => [
      '.TP',
      `.B ${roff(option.flags)}`,
      roff(describeOption(option)),
    ]),
  ]);
  return [
    `.TH ARTICLE-NLP 1 "" "article-nlp ${version}" "User Commands"`,
    '.SH NAME',
    'article-nlp \\- names, dates and quotes of news articles',
    '.SH SYNOPSIS',
    '.B article-nlp',
    '[command] [options] [inputs...]',
    '.SH DESCRIPTION',
    'Gives who, where, when and who said what in news articles, with exact character offsets, offline.',
    'Inputs are files, folders, globs or - for standard input.',
    '.SH COMMANDS',
    ...sections,
    '.SH EXIT STATUS',
    '.TP',
    '.B 0',
    'all analysed, even if nothing was found',
    '.TP',
    '.B 1',
    'some input failed, or results could not be written',
    '.TP',
    '.B 2',
    'wrong usage or configuration',
    '.TP',
    '.B 130',
    'interrupted',
    '.SH FILES',
    '.TP',
    '.B .article-nlprc.json',
    'options, looked for from the working folder upwards; flags win',
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR, FORCE_COLOR, COLUMNS',
    'colour and width of text output',
    '',
  ].join('\n');
}

function roff(text: string): string {
  return text
    .replace(/\\/g, '\\e')
    .replace(/-/g, '\\-')
    .replace(/^([.'])/, '\\&$1');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function describeOption({ description, choices }: OptionDescription): string {
  return choices.length > 0 ? `${description}; one of ${choices.join(', ')}` : description;
}

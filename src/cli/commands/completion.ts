import { Argument } from 'commander';
import { EXIT } from '../exit-codes.ts';
import type { AddCommand } from './index.ts';

const SHELLS = ['bash', 'zsh', 'fish'] as const;

/** Adds `completion` and `man`, both generated from the command tree. */
export const addCompletion: AddCommand = (program, io, finish) => {
  program
    .command('completion')
    .description('print a completion script')
    .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
    .addHelpText(
      'after',
      '\nExamples:\n  $ source <(article-nlp completion bash)\n  $ article-nlp completion fish > ~/.config/fish/completions/article-nlp.fish',
    )
    .action(async (shell: (typeof SHELLS)[number]) => {
      const { describeCommands } = await import('../completion/describe-commands.ts');
      await io.output.write((await loadScript(shell))(describeCommands(program)));
      finish(EXIT.ok);
    });
  program
    .command('man')
    .description('print the manual page')
    .addHelpText(
      'after',
      '\nExamples:\n  $ article-nlp man | man -l -\n  $ article-nlp man > ~/.local/share/man/man1/article-nlp.1',
    )
    .action(async () => {
      const { describeCommands } = await import('../completion/describe-commands.ts');
      const { manPage } = await import('../completion/man.ts');
      await io.output.write(manPage(describeCommands(program), program.version() ?? ''));
      finish(EXIT.ok);
    });
};

async function loadScript(shell: (typeof SHELLS)[number]) {
  switch (shell) {
    case 'bash':
      return (await import('../completion/bash.ts')).bashCompletion;
    case 'zsh':
      return (await import('../completion/zsh.ts')).zshCompletion;
    case 'fish':
      return (await import('../completion/fish.ts')).fishCompletion;
  }
}

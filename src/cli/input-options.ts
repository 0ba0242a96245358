import type { Command } from 'commander';
import { DEFAULT_FIELDS, type RecordFields } from '../input/article.ts';
import { INPUT_FORMATS, type InputFormat } from '../input/input-format.ts';
import { withValues } from './common-options.ts';
import { UsageError } from './exit-codes.ts';
import { oneOf } from './options.ts';

/** The options on the shape of inputs as they come from the command line. */
export interface RawInputOptions {
  readonly inputFormat?: string;
  readonly textField?: string;
  readonly textColumn?: string;
  readonly idField?: string;
  readonly dateField?: string;
  readonly titleField?: string;
}

/** The same, checked. */
export interface CheckedInputOptions {
  readonly inputFormat?: InputFormat;
  readonly fields: RecordFields;
}

/** Adds the options that only commands have which read more than one format. */
export function addFormatOfInput(command: Command): Command {
  return command
    .addOption(
      withValues(
        '--input-format <name>',
        'format of stdin, and of files whose name tells none (default: txt)',
        INPUT_FORMATS,
      ),
    )
    .option('--text-column <name>', 'the same as --text-field, for a column of CSV');
}

/** Adds the options that say what stands in which field of a record. */
export function addFieldOptions(command: Command): Command {
  return command
    .option('--text-field <name>', 'field of a record that holds the text (default: text)')
    .option('--id-field <name>', 'field or column of the id (default: id)')
    .option('--date-field <name>', 'field or column of the date (default: date)')
    .option('--title-field <name>', 'field or column of the title (default: title)');
}

/** Checks them. @throws UsageError */
export function checkInputOptions(raw: RawInputOptions): CheckedInputOptions {
  if (raw.textField !== undefined && raw.textColumn !== undefined)
    throw new UsageError('--text-field and --text-column are the same; give one of them');
  return {
    ...(raw.inputFormat === undefined
      ? {}
      : { inputFormat: oneOf('--input-format', raw.inputFormat, INPUT_FORMATS) }),
    fields: {
      text: raw.textField ?? raw.textColumn ?? DEFAULT_FIELDS.text,
      id: raw.idField ?? DEFAULT_FIELDS.id,
      date: raw.dateField ?? DEFAULT_FIELDS.date,
      title: raw.titleField ?? DEFAULT_FIELDS.title,
    },
  };
}

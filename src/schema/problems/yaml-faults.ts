// What the YAML parser refuses, in an author's words: what was found, and the next move.
import type { YAMLError } from 'yaml';
import type { Words } from './problem.ts';

const WITHOUT_QUOTES = 'on a line of its own after `>-`, where no quotes are needed';

const NO_KEY: Words = [
  'The line is neither a key nor part of the text above it.',
  'Put a colon after it if it is a key; indent it if it belongs to the text above.',
];

const NOT_CLOSED: Words = [
  'A bracket that was opened is not closed.',
  'Close it, or put the text in quotes if the bracket belongs to it.',
];

/** Tells a fault of grammar in `text`. */
export function faultInWords({ code, message, pos: [start] }: YAMLError, text: string): Words {
  switch (code) {
    case 'DUPLICATE_KEY':
      return [`The key \`${/^[^:\s]*/.exec(text.slice(start))?.[0]}\` stands twice.`, 'Keep one of the two.'];
    case 'TAB_AS_INDENT':
      return ['The line is indented with a tab.', 'Indent with spaces, two for each level.'];
    case 'BAD_SCALAR_START':
      return cannotBegin(text.charAt(start));
    case 'BLOCK_AS_IMPLICIT_KEY':
      return [
        'There is a colon inside a text, or the indentation differs from the lines around it.',
        `Put a text that has a colon in quotes, or write it ${WITHOUT_QUOTES}. Align the other lines.`,
      ];
    case 'MISSING_CHAR':
      if (message.includes('quote')) {
        return [
          'A quotation mark that was opened is not closed.',
          `Close it, or write the text ${WITHOUT_QUOTES}.`,
        ];
      }
      return message.includes('map values') ? NO_KEY : NOT_CLOSED;
    case 'MULTILINE_IMPLICIT_KEY':
      return NO_KEY;
    case 'BAD_INDENT':
      return message.includes('end with') ? NOT_CLOSED : otherwise(message);
    case 'UNEXPECTED_TOKEN':
      if (/["']\s*$/.test(text.slice(0, start))) {
        return [
          'The text goes on after its closing quotation mark.',
          `Put the whole of it in double quotes, or write it ${WITHOUT_QUOTES}.`,
        ];
      }
      return otherwise(message);
    default:
      return otherwise(message);
  }
}

function otherwise(message: string): Words {
  return [
    `YAML cannot read this: ${message}.`,
    'Look at the quotes, brackets and indentation here and just above.',
  ];
}

/** Says that a text needs quotes, because YAML gives a meaning to the sign it begins with. */
export function cannotBegin(sign: string): Words {
  return [`A text cannot begin with \`${sign}\` unless it is in quotes.`, 'Put the whole text in quotes.'];
}

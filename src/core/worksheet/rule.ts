// What an author may say about a text; see filling/broken-rules.ts for when it is broken.
import type { Id } from '../id.ts';

/** A field of another worksheet of the same deal. */
export interface FieldPath {
  readonly worksheet: Id;
  readonly field: Id;
}

/** A rule, with what is said where it is broken. `column` where it is about one column of a list. */
export type Rule = { readonly say: string } & (
  | {
      readonly rule: 'length';
      readonly of: 'words' | 'characters';
      readonly from: number | null;
      readonly to: number | null;
      readonly column: Id | null;
    }
  | { readonly rule: 'avoid'; readonly words: readonly string[]; readonly column: Id | null }
  | { readonly rule: 'ends'; readonly with: string; readonly column: Id | null }
  | { readonly rule: 'when'; readonly date: 'past' | 'future'; readonly column: Id | null }
  | { readonly rule: 'number'; readonly column: Id | null }
  | { readonly rule: 'rising'; readonly column: Id }
  | { readonly rule: 'after'; readonly column: Id; readonly of: Id }
  | { readonly rule: 'within'; readonly days: number; readonly of: FieldPath; readonly column: Id | null }
  | { readonly rule: 'uses'; readonly column: Id; readonly values: readonly Id[] | null }
  | { readonly rule: 'differ'; readonly columns: readonly [Id, Id] }
  | { readonly rule: 'unless'; readonly column: Id; readonly is: Id; readonly then: Id }
  | { readonly rule: 'needs'; readonly field: FieldPath; readonly is: readonly Id[] }
);

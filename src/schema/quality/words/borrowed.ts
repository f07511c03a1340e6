// Sentences of others that the course does not copy: what its own words came from is known here by its hash alone.
import { createHash } from 'node:crypto';
import { quoted } from '../../problems/nearest.ts';
import type { Problem } from '../../problems/problem.ts';
import { wordsOf, type Written } from './written.ts';

/** So many words in a row that are somebody else’s are a sentence of theirs. */
const RUN = 6;

/**
 * The runs of the phrases that are quoted in the notes for this course and are to be said in words of our own. Each
 * stands here as `hashOf` it, so that the phrase itself is nowhere in the project. To add a phrase, add the hash of
 * each run of six words in it.
 */
const BORROWED = new Set(
  `
  024dfe8f42 03d762fb03 09c3d4f947 0b52cf0e7f 10db293f43 11236ce471 1758e7fbcb 1c20806419 248819fb90 282ad6ac25
  2f398146cd 34636c2a65 3850c13a34 3b4fb48b3b 4567b102df 45983801ed 4c83658bb3 51d2f3c2b4 523a141536 53bc88ac28
  5d14593955 6516444142 681433d0f3 6821fafd0e 68aa3c3be5 6987ee3cfb 6be7ebc52d 6f1c0a146e 6fc9857359 73fa381489
  8367386943 88f20aa58c 8956e06a07 89c7bec819 8bbc3b0b0e 8c5fc8ba78 8ce22bb6de 9428dda520 984ba4c836 99a781d04e
  9edfaebd21 a36aed807d a38efafe53 a62999b065 a99bb059c9 abb8d1088f ad0165bdb0 b14b4639d1 b66734c45c c93cdb5116
  cdb5119284 d12c3e2f1c d138d628c2 d6eee679c9 d7355f7906 db0b0fd010 db1a3d933c e2951022e0 e71c2078d2 f0a85ebb75
  f5b7f8a63d f79d7d8040 f90dfaefc3 fbeef7e1f8 fd5cc71aa3
  `.match(/\w+/g),
);

/** The runs of six words that are copied from elsewhere. */
export function borrowedProblems(
  texts: readonly Written[],
  borrowed: ReadonlySet<string> = BORROWED,
): readonly Problem[] {
  return texts.flatMap(({ text, spot }) => {
    const words = wordsOf(text);
    return words.flatMap((_, at) => {
      const run = words.slice(at, at + RUN);
      return run.length === RUN && borrowed.has(hashOf(run))
        ? [
            {
              ...spot,
              path: spot.path || 'words',
              found: `${quoted(run.join(' '))} is somebody else’s sentence.`,
              next: 'Say it in words of your own.',
            },
          ]
        : [];
    });
  });
}

/** The name of a run of words that does not tell the words. */
export function hashOf(run: readonly string[]): string {
  return createHash('sha256').update(run.join(' ')).digest('hex').slice(0, 10);
}

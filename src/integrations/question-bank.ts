// After the build: all questions as files for trainers who have a learning system of their own.
import { SLUG } from '../site.ts';
import type { AstroIntegration } from 'astro';
import { mkdirSync, writeFileSync } from 'node:fs';
import { giftOf } from '../files/question-bank/gift.ts';
import { qtiOf } from '../files/question-bank/qti.ts';
import { zipped } from '../files/question-bank/zip.ts';
import { courseIn } from '../schema/check.ts';
import { readFiles } from '../schema/reading/read-files.ts';

/** Writes `downloads/` into the built site: the question bank in GIFT and in QTI 2.1. */
export function questionBank(): AstroIntegration {
  return {
    name: 'question-bank',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const course = courseIn(readFiles('content'));
        const downloads = new URL('downloads/', dir);
        mkdirSync(downloads, { recursive: true });
        writeFileSync(new URL(`${SLUG}-questions.gift.txt`, downloads), giftOf(course));
        writeFileSync(new URL(`${SLUG}-questions-qti21.zip`, downloads), zipped(qtiOf(course)));
        logger.info('question bank in GIFT and QTI 2.1');
      },
    },
  };
}

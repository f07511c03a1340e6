// The course, read and checked as a whole, and the texts that Astro renders: of the lessons, about the course and its changes.
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';
import type { Course } from './core/course/course.ts';
import { checkContent } from './schema/check.ts';
import { report } from './schema/problems/problem.ts';
import { readFiles } from './schema/reading/read-files.ts';

/** One entry, `course`. While there are problems they are logged, and the last course that was right stays. */
const checkedCourse: Loader = {
  name: 'course',
  load({ config, logger, store, watcher }) {
    const folder = fileURLToPath(new URL('content/', config.root));
    const read = () => {
      const { course, problems } = checkContent(readFiles(folder));
      if (course) store.set({ id: 'course', data: { ...course } });
      else logger.error(report(problems));
    };
    read();
    watcher?.add(folder);
    watcher?.on('all', (_event, path) => {
      if (path.startsWith(folder)) read();
    });
    return Promise.resolve();
  },
};

export const collections = {
  course: defineCollection({ loader: checkedCourse, schema: z.custom<Course>() }),
  pages: defineCollection({ loader: glob({ base: './content', pattern: '{about,changes}.md' }) }),
  lessons: defineCollection({
    loader: glob({
      base: './content',
      pattern: '*/*/lesson.mdx',
      // `04-collaborate/01-several-options/lesson.mdx` is the lesson `several-options`.
      generateId: ({ entry }) => entry.replace(/^.*\/\d+-([^/]+)\/lesson\.mdx$/, '$1'),
    }),
  }),
};

// The tags of a lesson where only its answers are wanted. A question to answer from memory is kept with its answer, an
// exercise with its title; both are marked by elements that no page has, by which they are found in the whole text.
import { tags } from '../../tags.ts';
import KeyAnswer from './KeyAnswer.astro';
import KeyExercise from './KeyExercise.astro';
import KeyRecall from './KeyRecall.astro';
import Nothing from './Nothing.astro';

export const keyTags = {
  ...tags,
  Answer: KeyAnswer,
  Exercise: KeyExercise,
  Quiz: Nothing,
  Recall: KeyRecall,
  Worksheet: Nothing,
};

// The deals of whoever reads this page.
import { Deals } from './deals.svelte.ts';
import { learner } from '../this-learner.ts';

export const deals = new Deals(learner, import.meta.env.BASE_URL);

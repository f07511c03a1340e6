// What can be done with a note once it is saved: some of it goes elsewhere too, then or later, or it is taken out again.
export { default as Offers } from './Offers.svelte';
export { default as Saved } from './Saved.svelte';

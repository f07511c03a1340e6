// The frame of every page.
export const site = {
  skip: 'Skip to the text',
  contents: 'Contents',
  menu: 'Contents of the course',
  search: 'Search',
  searchKeys: 'Search (press / or Ctrl K)',
  theme: 'Light or dark',
  themeTo: { light: 'Switch to light', dark: 'Switch to dark' },
  footer: 'Free to use, share and change: text CC BY 4.0, code MIT. Nothing you write leaves this device.',
  pages: {
    review: 'Review',
    deals: 'Your deals',
    progress: 'Progress',
    print: 'Print',
    glossary: 'Glossary',
    sources: 'Sources',
    about: 'About',
  },
  loading:
    'This page is still loading. What you have written is kept; answers are checked as soon as it is there.',
  notLoaded:
    'A part of this page did not load, so it can neither check nor save. What you have written is kept.',
  reload: 'Load it again',
  unprinted: 'This page was printed before what you wrote was shown. Print it once more.',
  phase: (number: number) => `Phase ${number}`,
  part: (place: number) => `Part ${place}`,
  minutes: (minutes: number) => `${minutes} minutes`,
  lessonOf: (place: number, of: number) => `Lesson ${place} of ${of}`,
  meter: (done: number, of: number) => `${done} of ${of} done`,
  done: 'done',
  notWritten: 'The lessons of this part are not written yet.',
  notWrittenShort: 'Not written yet',
} as const;

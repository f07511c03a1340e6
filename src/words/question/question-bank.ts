// The questions as files for other learning systems.
export const questionBank = {
  credit: (course: string) =>
    `From “${course}”, by its authors. CC BY 4.0: https://creativecommons.org/licenses/by/4.0/`,
  places: 'Give each step its place; 1 is the first.',
} as const;

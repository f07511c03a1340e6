// Questions whose steps are put in order.
export const order = {
  at: (step: string, place: number, of: number) => `${step}: item ${place} of ${of}.`,
  up: (step: string) => `Move up: ${step}`,
  down: (step: string) => `Move down: ${step}`,
  grip: (step: string) => `Pick up: ${step}`,
  lifted: (step: string) => `Picked up: ${step} Choose where to put it.`,
  put: (place: number, step: string) => `${place}: put it here, in the place of: ${step}`,
  open: 'Move a step first.',
} as const;

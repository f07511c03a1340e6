// A talk about the learner's own deal, rehearsed with a colleague.
export const rehearsal = {
  title: 'Rehearse your meeting',
  description:
    'A kit from your own deal: a brief for the colleague who plays the customer, three turns that may come, and the gate.',
  lead: 'Made on this device from what you wrote about this deal. It prints on two sheets. Cut the turns off the first, and hand the second to the colleague who plays the customer.',
  print: 'Print both sheets',
  seller: 'For you',
  gate: 'What is to be agreed',
  noGate: 'Every gate of this deal is met. Choose yourself what is to be agreed.',
  turns: 'Turns that may come',
  turnsHelp: 'Cut them apart and lay them face down. Your colleague takes one when the talk runs smoothly.',
  turn: (number: number) => `Turn ${number}`,
  cards: [
    'Somebody new joins. You have to say in two sentences who they are and what they want from this talk.',
    'The budget moved. There is a third less than there was, and the reason is not yours to give.',
    'It is a no. You have decided against it and will say why, if you are asked and not argued with.',
  ],
  customer: 'For your colleague: you are the customer',
  customerHelp: 'Only what stands here is known. Be as helpful as you would be on a busy day, and no more.',
  heard: 'What they said so far',
  doubts: 'What they doubt',
  unknown: 'Nobody knows yet',
  unknownHelp: 'Decide this for yourself, and do not tell before you are asked:',
  nothing: 'Nothing is written about this deal yet. What you write on its worksheets becomes the brief.',
} as const;

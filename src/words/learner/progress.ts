// The page of what is done.
export const progress = {
  description:
    'Which lessons are done, which gates are met, what to look at again; and your records, to take away or to erase.',
  done: 'Done',
  gates: 'Gates',
  gateOpen: 'open',
  gateMet: 'met',
  again: 'To look at again',
  noneWrong: 'Nothing. A question that you answer wrongly is listed here until you answer it correctly.',
  counts:
    'Reading and answering are two marks: “read” is your own word, “answered” comes when each question was answered right once. A lesson with one of them is done. A phase gets its knot when a customer of yours has agreed to the gate of that phase.',
  data: 'Your records',
  dataWhere: {
    indexeddb: 'Kept in this browser, on this device only.',
    localstorage: 'Kept in this browser’s small store, on this device only.',
    memory: 'Kept only until you leave this page.',
    newer: 'Written by a newer version of this page.',
  },
  recorded: (answers: number, fields: number) =>
    `${answers} ${answers === 1 ? 'answer' : 'answers'} checked, ${fields} ${fields === 1 ? 'field' : 'fields'} written.`,
  copy: 'Download a copy',
  copyHelp:
    'One readable file with everything you wrote. Browsers may clear what a site stores, above all when it is not visited for weeks. A file that you downloaded stays.',
  copyFailed:
    'The copy could not be made: something of it could not be read just now. What you wrote is untouched. Reload the page and try again.',
  newer:
    'Only the newer version of this page can read your records, copy them or erase them. Reload to get it.',
  bring: 'Bring in a copy',
  bringHelp:
    'A file that you downloaded here or on another device. Before anything is added, you see what is in it. Nothing on this device is lost, and you can undo it.',
  bringFailed: 'What reads the file could not be loaded. Try again when you are online.',
  erase: 'Erase everything',
  eraseHelp: 'All answers, marks and worksheets in this browser. It cannot be undone.',
  eraseSure: 'Erase all answers, marks and worksheets in this browser?',
  eraseYes: 'Erase everything',
  eraseNo: 'Keep everything',
  erased: 'Everything is erased.',
  eraseFailed:
    'Nothing was erased: the browser refused. Try again, or clear the data of this site in the settings of the browser.',
} as const;

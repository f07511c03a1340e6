// By what a customer says yes to all of it, and by what a yes is none.
export const yeses = {
  /** It is one where nothing follows but when, or to what all of it. */
  yeses: [
    'signed',
    ...['signed the contract', 'signed the offer', 'signed our offer', 'signed the order'],
    ...['contract is signed', 'it’s signed', 'order is in'],
    ...['have the order', 'got the order', 'won the deal', 'won it'],
    ...['accepted our offer', 'accepted the offer', 'accepted it'],
    ...['go with us', 'going with us', 'went with us', 'decided for us'],
    ...[
      'yes, we go ahead',
      'yes, go ahead',
      'said yes to the offer',
      'said yes to us',
      'said yes to all of it',
    ],
    ...['hat unterschrieben', 'haben unterschrieben', 'haben den Auftrag'],
  ],
  /** The same where nobody with a part of the say alone is named, since that is one station on the way: “IT said yes”. */
  saidYes: ['said yes', 'sagte ja', 'sagten ja'],
  /** What may follow: “, we take the nine trucks” says what they do. */
  takeIt: [
    'we take',
    'they take',
    'we’ll take',
    'they’ll take',
    'we buy',
    'they buy',
    'we go ahead',
    'they go ahead',
  ],
  afterYes: [
    ...['today', 'yesterday', 'again', 'now', 'this morning', 'this afternoon', 'this evening', 'just now'],
    ...['at last', 'heute', 'gestern'],
  ],
  /** What leaves it open. */
  hoped: [
    'think',
    'thinks',
    'hope*',
    'guess',
    'believe*',
    'expect*',
    'almost',
    'nearly',
    'will',
    'who',
    'still',
  ],
} as const;

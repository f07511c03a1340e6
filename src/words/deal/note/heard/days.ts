// By what a day is named.
export const days = {
  weekdays: [
    ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
    ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'],
    // “He sat in the sun” names no day.
    ...['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'saturday', 'sunday'],
    ...['MON', 'Tues', 'WED', 'Thurs', 'FRI', 'saturday', 'sunday'],
    ...['MON', 'TUE', 'WED', 'THU', 'FRI', 'saturday', 'sunday'],
  ],
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
    ...['November', 'December'],
    ...['Januar', 'Februar', 'M\u00e4rz', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober'],
    ...['November', 'Dezember'],
    ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    ...['Jan', 'Feb', 'Mrz', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sept', 'Okt', 'Nov', 'Dez'],
  ],
  tomorrow: ['tomorrow'],
  otherDays: [
    ...['before', 'every', 'each', 'last', 'past', 'previous', 'since', 'till', 'until', 'bis', 'jeden'],
    ...['a', 'an', 'first', 'late', 'one', 'second', 'that', 'the', 'third'],
    ...['letzten', 'n\u00e4chsten', 'seit', 'vor'],
  ],
  next: ['next'],
  by: ['by', 'for', 'until', 'bis', 'für'],
  // Before a day, what says that nothing happens up to then where the clause has a “not”, or says who is away.
  until: ['before', 'until', 'till', 'bis', 'vor'],
  away: ['away', 'busy', 'closed', 'holiday', 'leave', 'off', 'out', 'sick', 'wait', 'krank', 'Urlaub'],
  // In a clause, what says that nothing happens on its day.
  calledOff: [
    ...[
      'called off',
      'call off',
      'canceled',
      'cancelled',
      'dropped',
      'is off',
      'are off',
      'was to',
      'were to',
    ],
    ...['no good', 'abgesagt', 'f\u00e4llt aus'],
  ],
  // What is none of that, though it has a “no”.
  stillOn: ['no later than', 'not later than', 'no matter', 'no problem', 'not only', 'not just'],
  // Between two days, what puts the other in the place of the first: “on 12 January, no, on 19 January”.
  corrected: ['no', 'sorry', 'corrected me', 'corrected us', 'I mean', 'make that', 'or rather', 'nein'],
  past: [
    ...[
      'bought',
      'broke',
      'came',
      'did',
      'fell',
      'got',
      'had',
      'held',
      'met',
      'rang',
      'said',
      'sat',
      'sent',
      'spoke',
    ],
    ...['told', 'was', 'went', 'were', 'hat', 'hatte', 'hatten', 'kam', 'war', 'waren'],
  ],
  otherWeeks: ['next week', 'last week', 'n\u00e4chste Woche', 'n\u00e4chster Woche', 'letzte Woche'],
  either: ['or', 'to', 'oder', 'bis', '–', '-', '/'],
  talks: [
    'call',
    'call me',
    'come by',
    'come in',
    'meet',
    'meeting',
    'ring',
    'see you',
    'speak',
    'talk',
    'visit',
    ...['Besuch', 'sprechen', 'telefonieren', 'treffen', 'Treffen'],
  ],
} as const;

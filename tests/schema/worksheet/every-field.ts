// A worksheet with a field, a column and a rule of each kind, as authors would write it.
export const everyField = `title: Plan
summary: What was agreed.
fields:
  - id: words
    kind: long
    label: In their words
    help: Nearly word for word.
    required: true
    rules:
      - { rule: length, of: words, from: 2, to: 40, say: Write their sentence. }
      - { rule: avoid, words: [keen, I think], say: That is your impression. }
    example: We start in June.
  - id: decided
    kind: date
    label: Decided on
    help: The day they said it.
    required: true
    rules:
      - { rule: when, date: past, say: That day is still to come. }
    example: 2025-05-29
  - { id: margin, kind: number, unit: €, min: 0, max: 5000, label: Margin, help: In a year., required: true, example: 1417 }
  - { id: stay, kind: number, decimals: 2, label: Stay, help: 0.9 is likely., required: false, example: 0.9 }
  - { id: rate, kind: number, decimals: 2, label: Rate, help: 0.1 is usual., required: false, example: 0.10 }
  - { id: fit, kind: scale, from: 1, to: 5, low: poor, high: strong, label: Fit, help: Of five., required: true, example: 4 }
  - { id: access, kind: scale, from: 1, to: 5, low: no way in, high: open, label: Access, help: Of five., required: true, example: 2 }
  - { id: seen, kind: check, label: They have seen it, help: All of them., required: true, example: true }
  - id: decision
    kind: choice
    label: Decision
    help: Ask plainly.
    required: true
    choices: [{ id: "yes", label: Yes }, { id: not-yet, label: Not yet }]
    rules:
      - { rule: needs, field: { worksheet: needs, field: options }, is: ["yes"], say: There are no options. }
    example: true
  - id: steps
    kind: list
    label: Steps
    help: With a name and a day.
    required: true
    rows: { min: 1, max: 3, one: step }
    columns:
      - { id: what, label: Step, kind: text }
      - { id: side, label: Whose, kind: choice, choices: [{ id: us, label: Us }, { id: them, label: Them }] }
      - { id: from, label: From, kind: date }
      - { id: by, label: By, kind: date }
      - { id: today, label: Today, kind: number, unit: hours, min: 0, max: 99 }
      - { id: wanted, label: Wanted, kind: scale, from: 0, to: 9 }
      - { id: note, label: Note, kind: long, optional: true }
    rules:
      - { rule: rising, column: by, say: The dates do not rise. }
      - { rule: after, column: by, of: from, say: It ends before it begins. }
      - { rule: within, column: by, days: 14, of: { worksheet: plan, field: decided }, say: That is late. }
      - { rule: uses, column: side, say: What is theirs? }
      - { rule: uses, column: side, values: [them], say: What do they do? }
      - { rule: differ, columns: [today, wanted], say: There is no gap. }
      - { rule: unless, column: side, is: us, then: note, say: Say who of them. }
      - { rule: ends, with: "?", column: what, say: Put it as a question. }
      - { rule: number, column: note, say: There is no number yet. }
      - { rule: length, of: characters, to: 40, column: note, say: That is too long. }
    example:
      - { what: "Who gets up?", side: them, from: 2025-06-01, by: 2025-06-06, today: 28, wanted: 6, note: "Priya, by day 6" }
      - { what: "Who fits it?", side: us, from: 2025-06-06, by: 2025-06-18, today: 5, wanted: 1 }
  - id: check
    kind: tied
    label: Criteria check
    help: Read each aloud.
    required: true
    from: { worksheet: needs, list: criteria, show: [text, weight] }
    columns:
      - { id: met, label: Met?, kind: choice, choices: [{ id: met, label: Met }, { id: partly, label: Partly }] }
    example:
      - { met: partly }
  - id: asked
    kind: carried
    label: What they asked for
    help: It stands on the first worksheet.
    required: false
    from: { worksheet: needs, field: criteria }
  - { id: total, kind: computed, formula: sum, of: [fit, access], label: Total, help: Of ten., required: false }
  - { id: worth, kind: computed, formula: lifetime-value, of: [margin, stay, rate], label: Worth, help: In all years., required: false }
  - id: gate
    kind: gate
    label: Is it agreed?
    help: Ask them.
    required: true
    choices:
      - { id: "yes", label: Yes, say: Go on. }
      - { id: not-yet, label: Not yet, say: Ask what is missing. }
    words: words
    example: "yes"
`;

// A quiz with a question of each kind, as authors would write it.
export const everyKind = `id: every-kind
questions:
  - id: kind-one
    kind: one
    objective: ask-openly
    look: Ask first
    prompt: Which question is open?
    hints:
      - Think of what she could reply.
    explanation: An open question leaves room.
    revision: 2
    fixed: true
    choices:
      - id: what-happened
        text: What happened in May?
        right: true
        feedback: She can tell it in her own way.
      - id: was-it-may
        text: Did it happen in May?
        feedback: She can say yes, and then it is your turn.
      - id: no-matter
        text: Neither is open at all.
        feedback: One of the two leaves her room.
        stays: true
  - id: kind-many
    kind: many
    objective: ask-openly
    look: Ask first
    prompt: Which of these are questions?
    choices:
      - id: what
        text: What happened?
        right: true
        feedback: It asks for a story.
      - id: since-when
        text: Since when?
        right: true
        feedback: It asks for a date.
      - id: tell
        text: We have a sensor for that.
        feedback: It answers what nobody asked.
  - id: kind-order
    kind: order
    objective: ask-openly
    look: Ask first
    prompt: In which order do you ask?
    steps:
      - { id: story, text: What happened?, feedback: The story comes before the numbers. }
      - { id: amount, text: What did it cost?, feedback: The number follows from the story. }
      - { id: wish, text: What would you like instead?, feedback: A wish needs both of the others. }
  - id: kind-match
    kind: match
    objective: ask-openly
    look: Ask first
    prompt: What does each question find?
    pairs:
      - { id: when, text: When was it?, match: A date, feedback: Both are about time. }
      - { id: who, text: Who saw it?, match: A name, feedback: Both are about a person. }
      - { id: how-much, text: What did it cost?, match: A number, feedback: Both are about an amount. }
    extras:
      - { id: place, text: A place, feedback: None of them asks where. }
  - id: kind-sort
    kind: sort
    objective: ask-openly
    look: Ask first
    prompt: Which questions are open?
    groups:
      - { id: open, text: Open }
      - { id: closed, text: Closed }
    pieces:
      - { id: how, text: How was it?, group: open, feedback: It can be told at length. }
      - { id: why, text: Why then?, group: open, feedback: It asks for her reasons. }
      - { id: was-it, text: Was it bad?, group: closed, feedback: A yes is enough here. }
      - { id: is-it, text: Is it over?, group: closed, feedback: A no is enough here. }
  - id: kind-judge
    kind: judge
    objective: ask-openly
    look: Ask first
    prompt: ‘It costs too much.’ What does each reply do?
    responses:
      - { id: than-what, text: More than what?, effect: helps, feedback: It finds what she compares. }
      - { id: i-see, text: I see., effect: neutral, feedback: It neither opens nor closes. }
      - { id: it-does-not, text: It does not., effect: harms, feedback: It contradicts what she feels. }
  - id: kind-fill
    kind: fill
    objective: ask-openly
    look: Ask first
    prompt: What is a question called that yes does not answer?
    accepted: [open, open-ended]
    wrong:
      - { text: closed, feedback: That is the one yes answers. }
    feedback: It leaves room for more than yes.
    forgive: { case: true, accents: true, spaces: false, typos: 0 }
  - id: kind-written
    kind: written
    objective: ask-openly
    look: Ask first
    prompt: Ask about the freezer.
    models:
      - What happened when it failed?
      - Tell me about the last time it failed.
    checklist:
      - { id: is-open, text: It cannot be answered with yes., feedback: She would say yes and wait. }
      - { id: is-short, text: It is one sentence long., feedback: She would answer the last half only. }
`;

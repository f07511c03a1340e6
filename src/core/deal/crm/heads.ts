// What the columns of a CRM's table are called by HubSpot, Salesforce, Pipedrive and people, in a few languages.
import { plainName } from '../agenda/by-name.ts';

/**
 * What one column of a table is taken for: the name of a deal, its next date and what is to be done then, the day of the
 * last talk, the price, and the stage or status that tells whether it is closed.
 */
export const TAKEN = ['name', 'next', 'step', 'held', 'amount', 'stage'] as const;

export type Taken = (typeof TAKEN)[number];

/**
 * Heads as `plainName` leaves them, the surest first. The day on which a deal is hoped to close is no day on which something
 * is to be done, so it is not guessed.
 */
export const KNOWN: Readonly<Record<Taken, readonly string[]>> = {
  name: [
    ...['deal name', 'dealname', 'deal title', 'deal titel', 'opportunity name', 'opportunityname', 'deal'],
    ...[
      'opportunity',
      'verkaufschance',
      'nom de la transaction',
      'nom de l opportunite',
      'nombre del negocio',
    ],
    ...['account name', 'accountname', 'company name', 'unternehmensname', 'organization name'],
    ...['organisation name', 'deal organization', 'deal organisation', 'account', 'company', 'organization'],
    ...['organisation', 'customer', 'customer name', 'kunde', 'kundenname', 'firma', 'unternehmen', 'client'],
    ...['entreprise', 'empresa', 'cliente', 'klant', 'name', 'title', 'titel', 'nom', 'nombre', 'naam'],
  ],
  next: [
    ...['next activity date', 'deal next activity date', 'datum der nachsten aktivitat', 'next date'],
    ...[
      'nachste aktivitat am',
      'deal nachste aktivitat',
      'deal datum der nachsten aktivitat',
      'next activity',
    ],
    ...['nachste aktivitat', 'date de la prochaine activite', 'fecha de la proxima actividad', 'follow up'],
    ...['date of next activity', 'next step date', 'next meeting', 'next meeting date', 'follow up date'],
    ...['nachster termin', 'wiedervorlage', 'due date', 'falligkeitsdatum', 'fallig am', 'date', 'datum'],
    ...['termin', 'fecha', 'next'],
  ],
  held: [
    ...[
      'last activity date',
      'deal last activity date',
      'last contacted',
      'last contact',
      'last contact date',
    ],
    ...['last activity', 'deal last activity', 'date of last activity', 'last meeting', 'last call'],
    ...['datum der letzten aktivitat', 'letzte aktivitat am', 'letzte aktivitat', 'deal letzte aktivitat'],
    ...['letzter kontakt', 'zuletzt kontaktiert', 'date de la derniere activite', 'dernier contact'],
    ...['fecha de la ultima actividad', 'ultimo contacto', 'laatste activiteit', 'laatste contact'],
  ],
  step: ['next step', 'deal next step', 'nachster schritt', 'next steps'],
  amount: [
    ...['amount', 'deal amount', 'value', 'deal value', 'betrag', 'wert', 'volumen', 'montant', 'importe'],
    'bedrag',
  ],
  stage: [
    ...['deal status', 'status', 'opportunity status', 'deal stage', 'dealstage', 'stage', 'sales stage'],
    ...['opportunity stage', 'stagename', 'phase', 'deal phase', 'verkaufsphase', 'vertriebsphase', 'stufe'],
    ...['etape', 'etape de la transaction', 'etapa', 'etapa del negocio', 'fase', 'statut', 'estado'],
    ...['closed', 'is closed', 'is deal closed', 'won', 'is won', 'is closed won', 'is closed lost'],
  ],
};

/** What is written in sentences: it goes into the note below the facts. */
const PROSE: readonly string[] = [
  ...['note', 'notes', 'associated note', 'deal note', 'deal notes', 'notiz', 'notizen', 'deal notiz'],
  ...['comment', 'comments', 'kommentar', 'kommentare', 'bemerkung', 'bemerkungen', 'remarks', 'remarque'],
  ...['notas', 'opmerking', 'opmerkingen'],
  ...['description', 'deal description', 'beschreibung', 'deal beschreibung', 'descripcion'],
];

/**
 * What else is worth having before a call, without whose it is: “Deal - Owner” and “Account Owner” are “owner”. Numbers and
 * addresses of people stay in the CRM unless somebody ticks them: a deal asks for nothing personal.
 */
const FACTS: readonly string[] = [
  ...[
    'currency',
    'wahrung',
    'contact',
    'contacts',
    'person',
    'contact person',
    'kontakt',
    'kontaktperson',
    'ansprechpartner',
  ],
  ...['contacto', 'owner', 'besitzer', 'inhaber', 'zustandig', 'verantwortlich', 'proprietaire'],
  ...['propietario', 'eigenaar', 'close date', 'closedate', 'closing date', 'expected close date'],
  ...['abschlussdatum', 'erwartetes abschlussdatum', 'date de cloture', 'fecha de cierre', 'sluitingsdatum'],
  ...['lost reason', 'closed lost reason', 'verlustgrund'],
];

/** Whether a line has a head under which the names of deals stand. */
export function hasName(cells: readonly string[]): boolean {
  return cells.some((cell) => KNOWN.name.includes(plainName(cell)));
}

/** Whether a column of this head holds sentences. */
export function isProse(head: string): boolean {
  return PROSE.includes(plainName(head));
}

/** Whether a column of this head has the currency of the amount. */
export function isCurrency(head: string): boolean {
  return /^(?:deal )?(?:currency|wahrung)$/.test(plainName(head));
}

/** Whether a column of this head has dates: “Close Date”, “Abschlussdatum”. */
export function isOfDates(head: string): boolean {
  return /date|datum|fecha/.test(plainName(head));
}

/** Whether a head, as `plainName` leaves it, is one of any of these. */
export function isKnown(head: string): boolean {
  const bare = head
    .replace(
      /^(?:(?:deal|opportunity|person|contact|organi[sz]ation|account|associated|primary)\s(?=.))+/,
      '',
    )
    .replace(/\s(?:name|primary)$/, '');
  return [...TAKEN.map((taken) => KNOWN[taken]), PROSE, FACTS].some(
    (known) => known.includes(head) || known.includes(bare),
  );
}

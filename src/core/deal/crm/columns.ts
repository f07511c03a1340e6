// Which column of a CRM's table is what: known by the heads that HubSpot, Salesforce, Pipedrive and people give them, in
// a few languages.
import { plainName } from '../agenda/by-name.ts';

/** What a deal takes from a table. */
export const TAKEN = ['name', 'next', 'note'] as const;

export type Taken = (typeof TAKEN)[number];

/** The place of the column for each; null where none is taken. */
export type Columns = Readonly<Record<Taken, number | null>>;

/**
 * Heads as `plain` leaves them, the surest first. The day on which a deal is hoped to close is no day on which something
 * is to be done, so it is not guessed.
 */
const KNOWN: Readonly<Record<Taken, readonly string[]>> = {
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
  note: [
    ...['note', 'notes', 'associated note', 'deal note', 'deal notes', 'notiz', 'notizen', 'deal notiz'],
    ...['comment', 'comments', 'kommentar', 'kommentare', 'bemerkung', 'bemerkungen', 'remarks', 'remarque'],
    ...['notas', 'opmerking', 'opmerkingen', 'next step', 'deal next step', 'nachster schritt', 'next steps'],
    ...['description', 'deal description', 'beschreibung', 'deal beschreibung', 'descripcion'],
  ],
};

/** The columns as their heads tell; of a table with one column, that is the name. No column is taken twice. */
export function columnsOf(heads: readonly string[]): Columns {
  const found = heads.map(plain);
  const place = (taken: Taken): number | null => {
    const known = KNOWN[taken].find((head) => found.includes(head));
    return known === undefined ? null : found.indexOf(known);
  };
  return { name: place('name') ?? (heads.length === 1 ? 0 : null), next: place('next'), note: place('note') };
}

/** “Deal - Nächste Aktivität” is “deal nachste aktivitat”. */
function plain(head: string): string {
  return plainName(head)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// The rows of a table, each cell with the head of its column, for screens on which the columns do not fit.

/**
 * The heads of the columns, and the rows, as HTML that our own build made: of a table with more than two columns each cell but
 * the first of its row says under which head it stands (`data-head`).
 */
export function withHeads(html: string): { readonly heads: readonly string[]; readonly rows: string } {
  const [head = '', ...body] = html.split(/(?<=<\/thead>)/);
  // “<th>Fit</th>”, or “<td></td>” for the corner above the heads of rows.
  const heads = [...head.matchAll(/<(t[hd])\b[^>]*>(.*?)<\/\1>/gs)].map(([, , words = '']) =>
    words.replace(/<[^>]*>/g, '').trim(),
  );
  if (heads.length <= 2) return { heads, rows: html };
  return { heads, rows: head + body.join('').replace(/<tr\b.*?<\/tr>/gs, (row) => headed(row, heads)) };
}

function headed(row: string, heads: readonly string[]): string {
  let column = 0;
  return row.replace(/<td\b/g, (cell) => {
    const head = heads[column++];
    return head && column > 1 ? `${cell} data-head="${head.replaceAll('"', '&quot;')}"` : cell;
  });
}

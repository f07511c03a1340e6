export interface CellProps {
  /** As Markdown writes it: `text-align:right`. */
  readonly style?: string | Readonly<Record<string, string>>;
}

/** The side that a cell's column is aligned to, or undefined. */
export function alignment({ style }: CellProps): string | undefined {
  return /"?text-?align"?:\s*"?(left|center|right)/i.exec(
    typeof style === 'string' ? style : JSON.stringify(style ?? ''),
  )?.[1];
}

// The name of a deal, where a worksheet has it to write in.
export const dealName = {
  label: 'The name of this deal',
  help: 'Writing here renames it. To work on another deal, choose it above.',
  doubled: 'Another deal is called so, too. To work on that one, choose it above.',
} as const;

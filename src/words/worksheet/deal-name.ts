// The name of a deal, where a worksheet has it to write in.
export const dealName = {
  label: 'The name of this deal',
  help: 'Writing here renames it. To work on another deal, choose it above.',
  doubled: 'Another deal has this name, too. If you meant that one, write this one’s own here again.',
} as const;

// What runs inside a copy, as text. The build puts it here (src/integrations/copy-code.ts); without a build there is none.
import type { Code } from './page.ts';

export const code: Code = { script: '', style: '', policy: "default-src 'none'" };

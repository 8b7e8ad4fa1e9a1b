// SPDX-License-Identifier: EUPL-1.2

// E-mail: what lies ready, how it goes out, and what it says.

export { type Bezorgronde, bezorgMails } from './mail/bezorgen.ts';
export { type Mailinstellingen, readMailinstellingen } from './mail/instellingen.ts';
export { ruimMailsOp, zetMailsKlaar } from './mail/klaarzetten.ts';
export { type Proef, verstuurProef } from './mail/proef.ts';

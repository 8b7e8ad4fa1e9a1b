// SPDX-License-Identifier: EUPL-1.2
import { aangemelden } from '#platform/hoed';
import { type Mailadres, readMailadres } from '#platform/mailadres';
import { type OnbezorgdeMail, readOnbezorgd } from '#platform/onbezorgd';
import { defineQuery } from '#platform/query';

export type MailView = Mailadres;

/** One's own address, and what one wants to hear. */
export const mailInzien = defineQuery({
  naam: 'regio/mail-inzien',
  rollen: aangemelden,
  run: async (context, _: Record<never, never>): Promise<MailView> =>
    (await readMailadres(context)) ?? {
      ...{ adres: null, bevestigd: null, geweigerd: null, nieuw: null },
      voorkeuren: { dringend: 'direct', nieuw: 'dag', termijn: 'dag' },
    },
});

export type OnbezorgdeMailView = { readonly mails: readonly OnbezorgdeMail[] };

/** Which mail for the own people did not arrive, or not yet; without their addresses. */
export const onbezorgdeMail = defineQuery({
  naam: 'regio/onbezorgde-mail',
  rollen: ['beheerder'],
  run: async (context, _: Record<never, never>): Promise<OnbezorgdeMailView> => ({
    mails: await readOnbezorgd(context),
  }),
});

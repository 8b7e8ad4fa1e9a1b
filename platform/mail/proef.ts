// SPDX-License-Identifier: EUPL-1.2
import { newId } from '#libs/kernel';
import { schrijfBrief } from './brief.ts';
import type { Mailinstellingen } from './instellingen.ts';
import type { Bezorguitkomst } from './smtpfout.ts';
import { openMailpost } from './verzender.ts';

/** How a trial went, and what the server itself said: for the one who set it up, on the screen and nowhere else. */
export type Proef = { readonly gedaan: Bezorguitkomst; readonly antwoord: string | null };

/** Sends one mail at once, to see that the settings are right. Nothing is kept. */
export async function verstuurProef(instellingen: Mailinstellingen, aan: string): Promise<Proef> {
  let antwoord: string | null = null;
  const post = await openMailpost(instellingen, (error) => {
    antwoord = error instanceof Error ? error.message : String(error);
  });
  try {
    const brief = schrijfBrief({ soort: 'proef' }, instellingen.adres);
    const gedaan = await post.stuur({ ...brief, id: newId(), aan });
    return { gedaan, antwoord };
  } finally {
    post.sluit();
  }
}

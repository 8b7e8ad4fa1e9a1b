// SPDX-License-Identifier: EUPL-1.2
import { z } from 'zod';
import { defineHandler, namens } from '#platform/handler';
import { readTarievenVan } from '../tarief/tarief.store.ts';
import { vraagContract, vraagVolgtarieven } from './volgtarieven-vragen.act.ts';

const adopted = z.object({ verband: z.string(), contract: z.string() });

/**
 * When tariffs have been adopted, those that follow them are asked for, and those of the contract that are not what
 * they follow: a decision can be about what was proposed before a list changed.
 */
const volgersVragen = defineHandler({
  naam: 'tarieven/volgers-vragen',
  op: 'tarieven/voorstel-doorvoeren',
  hoeden: ({ na }) => {
    const found = adopted.safeParse(na).data;
    return found ? [namens('verband', found.verband)] : [];
  },
  run: async (context, { onderwerp, na }) => {
    const { verband, contract: own } = adopted.parse(na);
    const producten = new Set((await readTarievenVan(context.tx, verband, onderwerp.id)).map(({ product }) => product));
    await vraagVolgtarieven(
      context,
      ({ contract, volgtProduct }) => contract === own || (volgtProduct !== null && producten.has(volgtProduct)),
    );
  },
});

const withdrawn = z.object({ contract: z.string() });

/** What was taken back asks again for what it was about. */
const volgersOpnieuwVragen = defineHandler({
  naam: 'tarieven/volgers-opnieuw-vragen',
  op: 'tarieven/tariefvoorstel-intrekken',
  hoeden: ({ eigenaar }) => [namens('verband', eigenaar.code)],
  run: (context, { na }) => vraagContract(context, withdrawn.parse(na).contract),
});

const ended = z.object({ contracten: z.array(z.string()) });

/** The same for an indexation, which is about more contracts. */
const volgersNaIndexatieVragen = defineHandler({
  naam: 'tarieven/volgers-na-indexatie-vragen',
  op: 'tarieven/indexatie-intrekken',
  hoeden: ({ eigenaar }) => [namens('verband', eigenaar.code)],
  run: (context, { na }) => {
    const { contracten } = ended.parse(na);
    return vraagVolgtarieven(context, ({ contract }) => contracten.includes(contract));
  },
});

export const volgmeldingen = [volgersVragen, volgersOpnieuwVragen, volgersNaIndexatieVragen];

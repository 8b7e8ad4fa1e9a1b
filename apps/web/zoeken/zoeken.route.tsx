// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router';
import { z } from 'zod';
import { Actions, Form, PageTitle, SubmitButton, TextInput } from '#libs/ui';
import { parseInput } from '#platform/invoer';
import { langsteVraag, zoeken } from '#platform/zoeken';
import { readForm } from '../shell/formulier.ts';
import { vraag, wieVan } from '../shell/pagina.ts';
import type { Route } from './+types/zoeken.route.ts';
import { Gevonden } from './gevonden.tsx';
import { vindPaginas } from './paginas.ts';

const invoer = z.object({
  woorden: z
    .string('Vul in wat u zoekt.')
    .trim()
    .min(2, 'Vul minstens twee tekens in.')
    .max(langsteVraag, `Vul hoogstens ${langsteVraag} tekens in.`),
  soort: z.string().optional(),
});

/** Nothing is looked for before something is sent: words stand in no address. */
export const loader = ({ context }: Route.LoaderArgs) => ({ rollen: wieVan(context).hoed.rollen });

/** What is looked for can be a name or a BSN: it comes in a body, is kept nowhere, and the answer is no page to come back to. */
export async function action({ context, request }: Route.ActionArgs) {
  const { input, waarden } = await readForm(request);
  const gelezen = parseInput(invoer, input);
  if (!gelezen.ok)
    return data(
      { fout: gelezen.fouten[0]?.melding ?? '', woorden: waarden['woorden'] ?? '', gevonden: null },
      { status: 422 },
    );
  const { woorden, soort } = gelezen.value;
  const paginas = soort ? [] : vindPaginas(wieVan(context).hoed.rollen, woorden);
  const uitkomst = await vraag(context, zoeken, { woorden, soort });
  return {
    fout: null,
    woorden,
    gevonden: { ...uitkomst, paginas: paginas.map(({ titel, adres }) => ({ titel, adres })) },
  };
}

export default function Zoeken({ loaderData: { rollen }, actionData }: Route.ComponentProps) {
  return (
    <>
      <title>Zoeken – Inkoopregie</title>
      <PageTitle
        title="Zoeken"
        state="In alles wat u mag zien. Wat u zoekt, wordt niet bewaard en staat in geen adres."
      />
      <Form action="/zoeken" label="Zoeken in alles">
        <TextInput
          name="woorden"
          label="Wat zoekt u?"
          hint="Woorden, een nummer, een referentie of een kenmerk."
          defaultValue={actionData?.woorden}
          error={actionData?.fout ?? undefined}
          autoComplete="off"
        />
        <Actions>
          <SubmitButton kind="primary">Zoeken</SubmitButton>
        </Actions>
      </Form>
      {actionData?.gevonden && <Gevonden {...actionData.gevonden} woorden={actionData.woorden} />}
      {isBijInwoners(rollen) && (
        <p>
          Een inwoner vindt u met het burgerservicenummer; op naam kan niet, want namen zijn versleuteld. Wie zoekt en
          wat daarbij wordt gevonden, wordt vastgelegd. Een afgeschermde casus staat er niet bij.
        </p>
      )}
    </>
  );
}

const isBijInwoners = (rollen: readonly string[]): boolean =>
  ['toegang', 'financien', 'aanbieder'].some((rol) => rollen.includes(rol));

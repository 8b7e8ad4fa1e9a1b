// SPDX-License-Identifier: EUPL-1.2
import { data } from 'react-router';
import { z } from 'zod';
import { Actions, EmptyState, Form, PageTitle, Section, SubmitButton, TextInput } from '#libs/ui';
import { berichtenlijst, berichtenVanPersoon } from '#modules/berichten';
import { parseInput } from '#platform/invoer';
import { readForm } from '../shell/formulier.ts';
import { Paginabron } from '../shell/herkomst.tsx';
import { vraag } from '../shell/pagina.ts';
import type { Route } from './+types/persoon.route.ts';
import { Berichtentabel } from './lijst.tsx';
import { Tabbladen } from './tabbladen.tsx';

const invoer = z.object({ bsn: z.string().regex(/^\d{9}$/, 'Vul de negen cijfers van het burgerservicenummer in.') });

/** Who may read the post may look for a person in it. */
export async function loader({ context }: Route.LoaderArgs) {
  await vraag(context, berichtenlijst, { aantal: 1 });
  return null;
}

/** Who is looked for travels in the body of the request, and stands in no address and no log. */
export async function action({ context, request }: Route.ActionArgs) {
  const gelezen = parseInput(invoer, (await readForm(request)).input);
  if (!gelezen.ok) return data({ fout: gelezen.fouten[0]?.melding ?? '', berichten: null }, { status: 422 });
  return data({ fout: null, berichten: await vraag(context, berichtenVanPersoon, gelezen.value) });
}

export default function PersoonZoeken({ actionData }: Route.ComponentProps) {
  const berichten = actionData?.berichten;
  return (
    <>
      <title>Zoeken op persoon – Inkoopregie</title>
      <PageTitle
        title="Zoeken op persoon"
        state="Alle berichten over één inwoner. Wie zoekt en wat gevonden wordt, wordt vastgelegd."
      />
      <Tabbladen op="persoon" />
      <Form label="Zoeken op persoon">
        <TextInput
          name="bsn"
          label="Burgerservicenummer"
          hint="Negen cijfers. Het nummer komt niet in het adres van de pagina te staan."
          inputMode="numeric"
          autoComplete="off"
          width="sm"
          error={actionData?.fout ?? undefined}
        />
        <Actions>
          <SubmitButton kind="primary">Berichten zoeken</SubmitButton>
        </Actions>
      </Form>
      {berichten && (
        <Section title={berichten.length === 1 ? '1 bericht' : `${berichten.length} berichten`}>
          {berichten.length === 0 ? (
            <EmptyState title="Niets gevonden">Over deze persoon is hier geen bericht.</EmptyState>
          ) : (
            <Berichtentabel berichten={berichten} caption="Berichten over deze persoon" />
          )}
        </Section>
      )}
      <Paginabron>de berichten zelf</Paginabron>
    </>
  );
}

// SPDX-License-Identifier: EUPL-1.2
import { Actions, Details, Form, SubmitButton, TextArea } from '#libs/ui';
import type { Terug } from './pagina.ts';
import { foutBij, terugVan } from './terug.tsx';

type VoorleggenProps = { readonly kenmerk: string; readonly sleutel: string };

/** Puts a file that was offered before a second person, as it was seen. */
export const BestandVoorleggen = ({ kenmerk, sleutel }: VoorleggenProps) => (
  <Form idempotency={sleutel} hidden={{ kenmerk }} label="Ter controle voorleggen">
    <Actions>
      <SubmitButton>Ter controle voorleggen</SubmitButton>
    </Actions>
  </Form>
);

/** Takes back a file about which nothing has been decided. */
export const BestandIntrekken = ({ act }: { readonly act: string }) => (
  <Form hidden={{ _act: act }} label="Bestand intrekken">
    <Actions>
      <SubmitButton kind="secondary">Bestand intrekken</SubmitButton>
    </Actions>
  </Form>
);

type AfwijzenProps = {
  readonly act: string;
  readonly summary?: string;
  readonly label?: string;
  readonly terug: Terug | undefined;
};

/** Rejects it with a reason, on the part of the page with the anchor `controleren`. */
export function BestandAfwijzen({
  act,
  summary = 'Bestand afwijzen',
  label = 'Bestand afwijzen',
  terug,
}: AfwijzenProps) {
  const own = terugVan(terug, act);
  return (
    <Details summary={summary} open={own !== undefined}>
      <Form action="#controleren" hidden={{ _act: act }} label={label}>
        <TextArea
          name="reden"
          label="Wat klopt er niet?"
          defaultValue={own?.waarden['reden']}
          error={foutBij(own, 'reden')}
        />
        <Actions>
          <SubmitButton kind="destructive">Afwijzen</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
